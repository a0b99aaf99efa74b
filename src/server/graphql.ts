import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { createYoga, type GraphQLParams, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { dayOf } from '../dataset/dates.ts'
import type { Store } from '../dataset/store.ts'
import type { Discovery } from '../discovery/discovery.ts'
import { type Admission, type Admit, documentRefusal } from '../schema/admission/admission.ts'
import { kindRefusal, operationRefusal } from '../schema/admission/operation.ts'
import type { Variables } from '../schema/compile.ts'
import { ContextAtOnce, createContext } from '../schema/context.ts'
import { limits } from '../schema/limits.ts'
import { validated } from '../schema/validation.ts'
import { hashOf, type KnownOperation, type KnownOperations } from './compiled.ts'
import type { Exchange, Params, Said, ServerContext } from './exchange.ts'
import { languagesOf } from './negotiation.ts'
import { parametersOf } from './parameters.ts'
import { hashIn, type PersistedDocuments } from './persisted.ts'
import { coded } from './refusals.ts'
import { saidOf } from './result.ts'
import { planTable, readForm } from './table.ts'

/** What questions to the graph are answered with. */
export interface GraphqlOptions {
  schema: GraphQLSchema
  store: Store
  discovery: Discovery
  admit: Admit
  /** The operations that have come before; none are remembered without. */
  operations?: KnownOperations | undefined
  /** Those that a request may name. */
  documents: PersistedDocuments
  log?: Logger | undefined
}

/** What Yoga passes on from us. */
interface Passed {
  exchange: Exchange
  known?: KnownOperation | undefined
  /** The variables, coerced, once the operation may be executed. */
  variables?: Variables
}

/** Runs compiled code; gives nothing where it has left the answer to graphql-js. */
type RunAtOnce = (exchange: Exchange, run: KnownOperation['run'], variables: Variables) => ExecutionResult | undefined

type GraphqlPlugin = Plugin<ServerContext & Passed, Passed>

/**
 * Answers requests to the graph: reads the parameters, executes an operation that is known as compiled code, and leaves
 * every other to Yoga. Rejects only with faults of ours.
 */
export function graphql(options: GraphqlOptions): (exchange: Exchange, request: Request) => Promise<Said> | Said {
  const { schema, store, discovery, admit, operations, documents: persisted, log } = options
  const runAtOnce: RunAtOnce = (exchange, run, variables) => {
    const context = new ContextAtOnce(store, discovery, dayOf(exchange.now), () => languagesOf(exchange))
    const data = run(context, variables)
    return data && { data }
  }

  const yoga = createYoga<Passed, ServerContext>({
    schema,
    context: ({ exchange }) => createContext(store, discovery, dayOf(exchange.now), ['en']) as ServerContext,
    // What an operation that is not known passes, in this order.
    plugins: [documents(operations, persisted, runAtOnce), cost(admit), tables(schema), languages(), codes()],
    // Bounded by number alone, whatever the size of a document: `KnownOperations` remembers what is worth it.
    parserAndValidationCache: false,
    maskedErrors: { isDev: false },
    logging: log
      ? { debug: () => {}, info: () => {}, warn: () => {}, error: (fault) => log.error(fault, 'fault') }
      : false,
  })

  /** The answer to an operation that has to go the long way. */
  async function told(exchange: Exchange, request: Request, known: KnownOperation | undefined): Promise<Said> {
    // The document of the identifier is in its place.
    const { documentId: _, ...params } = exchange.params as Params
    // Of Yoga, what executes: requests are read, and results said, by us, so its ways over HTTP see none.
    const result = await yoga.getResultForParams({ params: params as GraphQLParams, request }, { exchange, known })
    return saidOf(exchange, result as ExecutionResult)
  }

  /** The answer to an operation that is known; `undefined` where the long way has something to say: a refusal, an error. */
  function answerOf(exchange: Exchange, known: KnownOperation): ExecutionResult | undefined {
    const admitted = admit(known.document, known.definition, exchange.params?.variables ?? {})
    if ('refusals' in admitted) return undefined
    noteCost(exchange, known.definition.name?.value, admitted)
    const answer = runAtOnce(exchange, known.run, admitted.variables)
    return answer && withCost(exchange, answer)
  }

  return (exchange, request) => {
    try {
      readForm(exchange)
      exchange.params = parametersOf(exchange, persisted)
    } catch (error) {
      if (error instanceof GraphQLError) return saidOf(exchange, { errors: [error] })
      throw error
    }
    const { query, operationName, extensions } = exchange.params
    exchange.tellCost = extensions?.cost === true
    const known = operations?.find(query, operationName)
    exchange.document = known?.hash ?? hashOf(query)
    // A table is asked for with a little more than the question itself.
    const answer = known && !exchange.table && answerOf(exchange, known)
    if (answer) {
      keepWithHash(exchange, persisted)
      return saidOf(exchange, answer)
    }
    return told(exchange, request, known)
  }
}

/**
 * Keeps documents to the limits before they are parsed and validated, and refuses those that have no operation of the
 * name given, or one that is no query. Those that are known have passed all of it. What is new is executed as compiled
 * code too, and by graphql-js where that leaves it: wherever there is an error.
 */
const documents = (
  operations: KnownOperations | undefined,
  persisted: PersistedDocuments,
  runAtOnce: RunAtOnce,
): GraphqlPlugin => ({
  onParse({ params: { source }, context: { known, exchange }, setParsedDocument }) {
    if (known) return setParsedDocument(known.document)
    const refused = documentRefusal(typeof source === 'string' ? source : source.body)
    if (refused) throw refused
    return ({ result }) => {
      if (!result || result instanceof Error) return
      const document = result as DocumentNode
      const operationName = exchange.params?.operationName
      const wrong = documentRefusal(document) ?? operationRefusal(document, operationName)
      if (wrong) throw wrong
      const found = getOperationAST(document, operationName) as OperationDefinitionNode
      const other = kindRefusal(found, exchange.method)
      if (other) throw other
    }
  },
  onValidate({ context: { known }, setResult, setValidationFn }) {
    if (known) setResult([])
    setValidationFn(validated)
  },
  onExecute({ args: { document, contextValue }, setExecuteFn }) {
    const { exchange } = contextValue
    const { params } = exchange
    const run = params && operations?.note(params, document, exchange.document ?? '')
    // That of graphql-js, which compiled code is held to; the one of Yoga differs in some errors.
    setExecuteFn((args) => (run && runAtOnce(exchange, run, contextValue.variables ?? {})) ?? execute(args))
    keepWithHash(exchange, persisted)
  },
})

/** Keeps arguments and cost to the limits before anything is executed. */
const cost = (admit: Admit): GraphqlPlugin => ({
  onExecute({ args: { document, operationName, contextValue, variableValues }, setResultAndStopExecution }) {
    const { exchange } = contextValue
    const definition = getOperationAST(document, operationName)
    if (!definition) return
    const admitted = admit(document, definition, variableValues ?? {})
    noteCost(exchange, definition.name?.value, admitted)
    if ('refusals' in admitted) {
      return setResultAndStopExecution(withCost(exchange, { errors: [...admitted.refusals] }))
    }
    contextValue.variables = admitted.variables
    return {
      onExecuteDone({ result, setResult }) {
        if ('data' in result) setResult(withCost(exchange, result as ExecutionResult))
      },
    }
  },
})

/** Looks, where a table is wanted, which list its rows come from, and asks beside it for what leads to its next page. */
const tables = (schema: GraphQLSchema): GraphqlPlugin => ({
  onExecute({ args: { document, operationName, contextValue, variableValues }, ...then }) {
    const { exchange } = contextValue
    const operation = getOperationAST(document, operationName)
    if (!exchange.table || !operation) return
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
    if (!variables) return
    try {
      const asking = planTable(exchange.table, { schema, document, operation, variables })
      then.setExecuteFn((args) => execute({ ...args, document: asking }))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      then.setResultAndStopExecution(withCost(exchange, { errors: [error] }))
    }
  },
})

/** Keeps a document that came with its hash (automatic persisted queries); both are known to be right. */
function keepWithHash({ params }: Exchange, persisted: PersistedDocuments): void {
  const hash = params && hashIn(params.extensions)
  if (hash) persisted.keep(hash, params.query)
}

function noteCost(exchange: Exchange, name: string | undefined, { cost: came }: Admission): void {
  if (name !== undefined) exchange.operationName = name
  if (came !== undefined) exchange.cost = came
}

/** Tells the cost to who asks for it, and to whom it is too high. */
function withCost(exchange: Exchange, answer: ExecutionResult): ExecutionResult {
  if (exchange.cost === undefined || (answer.data && !exchange.tellCost)) return answer
  const told = { requested: exchange.cost, limit: limits.cost.value }
  return { ...answer, extensions: { ...answer.extensions, cost: told } }
}

/** Lets the client choose the language of labels. */
const languages = (): GraphqlPlugin => ({
  onExecute({ args: { contextValue } }) {
    Object.defineProperty(contextValue, 'languages', { get: () => languagesOf(contextValue.exchange) })
  },
})

/** Gives errors of graphql-js the codes of `docs/errors.md`, by where they come from. */
const codes = (): GraphqlPlugin => ({
  onParse:
    () =>
    ({ result, replaceParseResult }) => {
      if (result instanceof GraphQLError) replaceParseResult(coded(result, 'GRAPHQL_PARSE_FAILED') as never)
    },
  onValidate:
    () =>
    ({ valid, result, setResult }) => {
      if (!valid) setResult(result.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')))
    },
})
