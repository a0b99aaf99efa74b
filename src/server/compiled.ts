import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'
import { type Context, withNothingLoaded } from '../schema/context.ts'

/** On which sight of a document it is compiled, unless told: compiling costs as much as some ten executions. */
const compileOnSight = 3
/** How many documents are remembered, compiled or not. */
const maxDocuments = 1_000

type Compiler = typeof import('graphql-jit')

interface Entry {
  sights: number
  /** `undefined`: not yet compiled; `null`: never to be. */
  compiled?: CompiledQuery | null
}

/**
 * Executes documents that come again as compiled code (graphql-jit). Answers are those of graphql-js to the letter:
 * whatever the compiled code reports an error for is executed once more by graphql-js, which is safe because reading
 * changes nothing, and whatever it cannot compile never leaves graphql-js.
 */
export function compiledExecution(onSight = compileOnSight): Plugin {
  // Yoga's parser gives the same object for the same text. A map keeps the order of use: the oldest goes first.
  const entries = new Map<DocumentNode, Map<string, Entry>>()
  // Loaded when first of use: a server starts sooner without it.
  let compiler: Compiler | undefined
  let isLoading = false

  const load = async () => {
    isLoading = true
    compiler = await import('graphql-jit')
  }

  const entryOf = ({ document, operationName }: ExecutionArgs): Entry => {
    const byName = entries.get(document) ?? new Map<string, Entry>()
    entries.delete(document)
    entries.set(document, byName)
    if (entries.size > maxDocuments) entries.delete(entries.keys().next().value as DocumentNode)
    const entry = byName.get(operationName ?? '') ?? { sights: 0 }
    byName.set(operationName ?? '', entry)
    return entry
  }

  const run = (args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> => {
    const entry = entryOf(args)
    entry.sights++
    if (entry.sights < onSight || entry.compiled === null) return execute(args) as ExecutionResult
    if (!compiler) {
      if (!isLoading) load()
      return execute(args) as ExecutionResult
    }
    if (entry.compiled === undefined) entry.compiled = compile(compiler, args)
    if (!entry.compiled || !variablesFit(args)) return execute(args) as ExecutionResult
    const { compiled } = entry
    const exact = (result: ExecutionResult) => (result.errors ? anew(args) : result)
    const result = compiled.query(args.rootValue, args.contextValue, args.variableValues) as
      | ExecutionResult
      | Promise<ExecutionResult>
    return result instanceof Promise ? result.then(exact) : exact(result)
  }

  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(run as typeof execute)
    },
  }
}

/** Executes once more as if for the first time: what is loaded already would put the errors in another order. */
const anew = (args: ExecutionArgs) =>
  execute({ ...args, contextValue: withNothingLoaded(args.contextValue as Context) }) as
    | ExecutionResult
    | Promise<ExecutionResult>

/** The operation as compiled code; `null` where it has to stay with graphql-js. */
function compile(compiler: Compiler, { schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  if (!getOperationAST(document, operationName) || asksForTheSchema(document)) return null
  try {
    const { compileQuery, isCompiledQuery } = compiler
    const compiled = compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true })
    return isCompiledQuery(compiled) ? compiled : null
  } catch {
    return null
  }
}

/** Introspection is rare, and its answers are large: it is not worth compiled code. */
function asksForTheSchema(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true
    },
  })
  return found
}

/** False where a variable is missing or of a wrong type: graphql-js then says so in its own words. */
function variablesFit({ schema, document, operationName, variableValues }: ExecutionArgs): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  return definitions.length === 0 || !getVariableValues(schema, definitions, variableValues ?? {}).errors
}
