import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  isObjectType,
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import type { Part, Shape } from './answer-shape.ts'
import type { Rows } from './answer-table.ts'

/** A question that is asked. */
export interface Question {
  document: DocumentNode
  /** The variables, coerced. */
  variables: Readonly<Record<string, unknown>>
}

/** What leads from a page of a list to the one after it. */
export interface NextPage {
  cursor: string
  /** `prev` where the list is read from its end. */
  rel: 'next' | 'prev'
  /** The variable that takes the cursor; without one the question is another document. */
  variable?: string
  /** The document that asks for the page. */
  document?: string
}

/** How a list is read on: from its front, or from its end. */
const ways = {
  forward: { rel: 'next', more: 'hasNextPage', from: 'endCursor', argument: 'after' },
  backward: { rel: 'prev', more: 'hasPreviousPage', from: 'startCursor', argument: 'before' },
} as const

/**
 * Asks, beside what a question asks, where the page stands in the list whose elements are rows. `next` tells from the
 * data what leads on; nothing where the page is the last one. `undefined` for a list without pages, or one for each
 * element of another list.
 */
export function asksForNext(
  { document, variables }: Question,
  shape: Shape,
  { steps }: Rows,
): { document: DocumentNode; next(data: unknown): NextPage | undefined } | undefined {
  const keys = steps[0]?.keys.slice(0, -1) ?? []
  const connection = steps.length === 1 ? partAt(shape, keys) : undefined
  if (!connection || !isObjectType(connection.type) || !connection.type.getFields().pageInfo) return undefined

  const [first] = connection.nodes as [FieldNode]
  let key = 'rowsPage'
  while (connection.fields?.has(key)) key += '_'
  const way = ways[isBackward(first, variables) ? 'backward' : 'forward']
  const asking = visit(document, {
    Field: (node) => (node === first ? withPageInfo(node, key, [way.more, way.from]) : undefined),
  })
  return {
    document: asking,
    next(data) {
      let page = data as Record<string, unknown> | null | undefined
      for (const one of [...keys, key]) page = page?.[one] as typeof page
      const cursor = page?.[way.from]
      if (page?.[way.more] !== true || typeof cursor !== 'string') return undefined
      const given = first.arguments?.find(({ name }) => name.value === way.argument)?.value
      if (given?.kind === Kind.VARIABLE) return { cursor, rel: way.rel, variable: given.name.value }
      const reading = visit(document, {
        Field: (node) => (connection.nodes.includes(node) ? withArgument(node, way.argument, cursor) : undefined),
      })
      return { cursor, rel: way.rel, document: stripIgnoredCharacters(print(reading)) }
    },
  }
}

function partAt(shape: Shape, keys: readonly string[]): Part | undefined {
  let part: Part | undefined
  for (const key of keys) part = (part ? part.fields : shape)?.get(key)
  return part
}

/** Whether a page is counted from the end of its list: `last` is said and `first` is not. */
function isBackward({ arguments: given = [] }: FieldNode, variables: Question['variables']): boolean {
  const says = (name: string): boolean => {
    const value = given.find((one) => one.name.value === name)?.value
    if (!value || value.kind === Kind.NULL) return false
    return value.kind !== Kind.VARIABLE || variables[value.name.value] != null
  }
  return says('last') && !says('first')
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const

/** A connection that also says where its page stands, under a key of its own. */
function withPageInfo(field: FieldNode, key: string, says: readonly string[]): FieldNode {
  const { selectionSet } = field
  if (!selectionSet) return field
  const selections = says.map((name) => ({ kind: Kind.FIELD, name: nameOf(name) }) as const)
  const info = {
    kind: Kind.FIELD,
    alias: nameOf(key),
    name: nameOf('pageInfo'),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  } as const
  return { ...field, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, info] } }
}

function withArgument(field: FieldNode, name: string, value: string): FieldNode {
  const argument: ArgumentNode = { kind: Kind.ARGUMENT, name: nameOf(name), value: { kind: Kind.STRING, value } }
  const others = (field.arguments ?? []).filter((one) => one.name.value !== name)
  return { ...field, arguments: [...others, argument] }
}

/** The parameters of a request that are made into those of another. */
interface Params {
  query: string
  documentId?: string | null
  variables?: Record<string, unknown> | null
  extensions?: Record<string, unknown> | null
}

/** The parameters that ask for the next page: the same, or with another document where no variable takes the cursor. */
export function nextParams(params: Params, { cursor, variable, document }: NextPage): Record<string, unknown> {
  const { persistedQuery: _, ...extensions } = params.extensions ?? {}
  const kept = { ...params, extensions: Object.keys(extensions).length > 0 ? extensions : null }
  if (variable === undefined) return { ...kept, documentId: null, query: document }
  return {
    ...kept,
    ...(params.documentId != null && { query: null }),
    variables: { ...params.variables, [variable]: cursor },
  }
}
