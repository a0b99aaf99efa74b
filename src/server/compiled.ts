import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { once as atFirstUse } from '../dataset/once.ts'
import { type Compiled, compile, type Variables } from '../schema/compile.ts'
import type { ContextAtOnce } from '../schema/context.ts'
import { sha256 } from '../schema/examples.ts'
import type { Params } from './exchange.ts'
import { createKept, type Kept } from './remembered.ts'

/** What a document takes up once it is parsed, a character of it, and a field of compiled code, in bytes, at most. */
const [perDocument, perCharacter, perField] = [3_000, 60, 2_000]
/** So much may be taken up by documents that came once: clients that never ask the same would fill the room of the others. */
const young = 5_000_000
/** How many ways of skipping and including fields are compiled of one operation. */
const maxVariants = 4

/** An operation that has come before, and passed validation and the limits of documents. */
export interface KnownOperation {
  document: DocumentNode
  definition: OperationDefinitionNode
  /** The first characters of the SHA-256 of the document. */
  hash: string
  /** The `data` of its answer, for variables that are coerced; `undefined`: graphql-js is to answer. */
  run(context: ContextAtOnce, variables: Variables): Record<string, unknown> | undefined
}

/** The operations that have come before. */
export interface KnownOperations {
  /** The operation of a document in just this text, if it has come before. */
  find(query: string, operationName: string | null | undefined): KnownOperation | undefined
  /** Takes note of an operation that is valid, and gives what runs it this once; nothing where it is no query. */
  note(params: Params, document: DocumentNode, hash: string): KnownOperation['run'] | undefined
}

/**
 * Executes operations as compiled code, and remembers those that come again: from the second sight on they are neither
 * parsed nor validated, and their code is kept. What compiled code leaves is executed once more by graphql-js, which is
 * safe because reading changes nothing; so answers are those of graphql-js to the letter. Operations on different schemas,
 * which come to different paths, are different ones.
 */
export function knownOperations(schema: GraphQLSchema, kept: Kept, path: string): KnownOperations {
  // No name is another thing than an empty one, which no operation has; nor does a key of an answer begin so.
  const keyOf = (query: string, operationName: string | null | undefined) =>
    `?${path}${operationName == null ? '' : `:${operationName}`}\n${query}`
  const once = createKept(young, young)
  const sizeOf = (key: string): number => perDocument + key.length * perCharacter

  return {
    find(query, operationName) {
      const key = keyOf(query, operationName)
      const known = kept.get(key)
      if (known) return known as KnownOperation
      const again = once.get(key) as KnownOperation | undefined
      if (!again) return undefined
      once.delete(key)
      kept.set(key, again, sizeOf(key))
      return again
    },
    note({ query, operationName }, document, hash) {
      const key = keyOf(query, operationName)
      const definition = getOperationAST(document, operationName)
      if (definition?.operation !== 'query' || kept.get(key)) return undefined
      const run = runnerOf(schema, document, definition, (fields) => kept.grow(key, fields * perField))
      once.set(key, { document, definition, hash, run }, sizeOf(key))
      // Most documents never come again: their code is not worth keeping.
      return (context, variables) =>
        attempt(() => compile(schema, document, definition, variables, { once: true }))?.(context, variables)
    },
  }
}

/** The first characters of the SHA-256 of a document: they tell documents apart in the log. */
export const hashOf = (query: string): string => sha256(query).slice(0, 16)

/** Compiles when first of use, one variant for each set of fields that is left out. */
function runnerOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  grown: (fields: number) => void,
): KnownOperation['run'] {
  const conditions = atFirstUse(() => conditionsOf(document))
  const variants = new Map<string, Compiled | null>()
  return (context, variables) => {
    const variant = Array.from(conditions(), (name) => variables[name]).join()
    let compiled = variants.get(variant)
    if (compiled === undefined) {
      // What is beyond is left to graphql-js, and not kept.
      if (variants.size >= maxVariants) return undefined
      compiled = attempt(() => compile(schema, document, definition, variables, { grown }))
      variants.set(variant, compiled)
    }
    return compiled?.(context, variables)
  }
}

/** What is compiled, or nothing where it cannot be. */
function attempt(make: () => Compiled): Compiled | null {
  try {
    return make()
  } catch {
    return null
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
