import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Context, ContextAtOnce } from '../schema/context.ts'
import { type Compiled, compile, type Variables } from './compile.ts'

/** On which sight of an operation it is compiled, unless told: compiling costs as much as a few executions. */
const compileOnSight = 3
/** How many operations are known, compiled or not, and how many characters their documents have together. */
const [maxOperations, maxCharacters] = [1_000, 500_000]
/** How many ways of skipping and including fields are compiled of one operation. */
const maxVariants = 4

/** An operation that passed validation and has come so often that it is executed as compiled code. */
export interface KnownOperation {
  document: DocumentNode
  definition: OperationDefinitionNode
  /** The first characters of the SHA-256 of the document, as `Observation.document` has it. */
  hash: string
  /** The `data` of its answer, for variables that are coerced; `undefined`: graphql-js is to answer. */
  run(context: ContextAtOnce, variables: Variables): Record<string, unknown> | undefined
}

/** The operations that have come before. */
export interface Operations {
  /** Lets compiled code execute what has come before. */
  plugin(): Plugin
  /** The executor in the place of that of graphql-js: the same answers to the byte. */
  execute(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult>
  /** The operation of a document in just this text, if it is executed as compiled code. */
  find(query: string, operationName: string | null | undefined): KnownOperation | undefined
}

type Entry = KnownOperation & { sights: number }

/**
 * Remembers operations and compiles those that come again. Answers are those of graphql-js to the letter: what
 * compiled code leaves is executed once more by graphql-js, which is safe because reading changes nothing, and what
 * cannot be compiled never leaves graphql-js.
 */
export function compiledOperations(onSight = compileOnSight): Operations {
  // A map keeps the order of use: the oldest goes first.
  const entries = new Map<string, Entry>()
  let characters = 0
  // No name is another thing than an empty one, which no operation has.
  const keyOf = (query: string, operationName: string | null | undefined) =>
    `${operationName == null ? '' : `:${operationName}`}\n${query}`

  const touch = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    if (!entry) return undefined
    entries.delete(key)
    entries.set(key, entry)
    return entry
  }

  const note = ({ schema, document, operationName }: ExecutionArgs): Entry | undefined => {
    const query = document.loc?.source.body
    if (query === undefined) return undefined
    const key = keyOf(query, operationName)
    let entry = touch(key)
    if (!entry) {
      const definition = getOperationAST(document, operationName)
      if (definition?.operation !== 'query') return undefined
      entry = { sights: 0, document, definition, hash: hashOf(query), run: runnerOf(schema, document, definition) }
      entries.set(key, entry)
      characters += key.length
      for (const oldest of entries.keys()) {
        if (entries.size <= maxOperations && characters <= maxCharacters) break
        entries.delete(oldest)
        characters -= oldest.length
      }
    }
    entry.sights++
    return entry
  }

  const run = (args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> => {
    const entry = note(args)
    if (entry && entry.sights >= onSight) {
      const { coerced } = getVariableValues(
        args.schema,
        entry.definition.variableDefinitions ?? [],
        args.variableValues ?? {},
      )
      const { store, discovery, today } = args.contextValue as Context
      const languages = () => (args.contextValue as Context).languages
      const data = coerced && entry.run(new ContextAtOnce(store, discovery, today, languages), coerced)
      if (data) return { data }
    }
    return execute(args) as ExecutionResult | Promise<ExecutionResult>
  }

  return {
    plugin: () => ({
      onExecute({ setExecuteFn }) {
        setExecuteFn(run as typeof execute)
      },
    }),
    execute: run,
    find(query, operationName) {
      const entry = touch(keyOf(query, operationName))
      return entry && entry.sights >= onSight ? entry : undefined
    },
  }
}

/** The first characters of the SHA-256 of a document: they tell documents apart in the log. */
export const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex').slice(0, 16)

/** Compiles when first of use, one variant for each set of fields that is left out. */
function runnerOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): KnownOperation['run'] {
  const conditions = conditionsOf(document)
  const variants = new Map<string, Compiled | null>()
  const attempt = (variables: Variables): Compiled | null => {
    try {
      return compile(schema, document, definition, variables)
    } catch {
      return null
    }
  }
  return (context, variables) => {
    const variant = conditions.map((name) => variables[name]).join()
    let compiled = variants.get(variant)
    if (compiled === undefined) {
      compiled = variants.size < maxVariants ? attempt(variables) : null
      variants.set(variant, compiled)
    }
    return compiled?.(context, variables)
  }
}

/** The names of the variables that `@skip` and `@include` ask, in a whole document. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
