import type { OutputRef } from '@pothos/core'
import { builder } from './builder.ts'
import { Cursor, Cursors, type List } from './cursor.ts'
import { userError } from './errors.ts'

/** How many edges a page has where the query does not say, and at most. */
export const defaultPageSize = 20
export const maxPageSize = 100

/** One page of a list, as the Relay Cursor Connections Specification has it. */
export interface Page<Edge> {
  edges: readonly Edge[]
  totalCount: number
  pageInfo: PageInfo
  /** The list it is a page of. */
  list: List
}

/** Where a page stands in its list. A class, because accessors in a literal are dear to make and a page is made for every parent. */
class PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  private readonly edges: readonly { cursor: Cursor }[]

  constructor(edges: readonly { cursor: Cursor }[], hasPreviousPage: boolean, hasNextPage: boolean) {
    this.edges = edges
    this.hasPreviousPage = hasPreviousPage
    this.hasNextPage = hasNextPage
  }

  /** The cursor of the first edge; null on an empty page. */
  get startCursor(): string | null {
    return this.edges[0]?.cursor.text ?? null
  }

  /** The cursor of the last edge; null on an empty page. */
  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor.text ?? null
  }
}

export interface PageArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

function sizeOf(argument: 'first' | 'last', size: number): number {
  if (size < 0) throw userError('BAD_USER_INPUT', `"${argument}" must not be negative; came ${size}.`)
  if (size > maxPageSize) {
    throw userError(
      'PAGE_TOO_LARGE',
      `"${argument}" is at most ${maxPageSize}; came ${size}. Ask for more with "after".`,
    )
  }
  return size
}

/**
 * Cuts a page out of a list: the edges after `after` and before `before`, of these the `first` and then the `last`.
 * `list` says which list it is: a cursor of another one is refused. Raises `PAGE_TOO_LARGE`, `BAD_USER_INPUT` or
 * `BAD_CURSOR` for arguments that fit no page.
 */
export function pageOf<Item, Edge extends { cursor: Cursor }>(
  list: List,
  items: readonly Item[],
  args: PageArgs,
  edge: (item: Item, cursor: Cursor) => Edge,
): Page<Edge> {
  const cursors = new Cursors(list)
  let start = args.after == null ? 0 : Math.min(cursors.placeOf(args.after, 'after') + 1, items.length)
  let end = args.before == null ? items.length : Math.min(cursors.placeOf(args.before, 'before'), items.length)
  end = Math.max(start, end)
  const { first, last } = args
  if (first != null || last == null) end = Math.min(end, start + sizeOf('first', first ?? defaultPageSize))
  if (last != null) start = Math.max(start, end - sizeOf('last', last))
  const edges: Edge[] = []
  for (let i = start; i < end; i++) edges.push(edge(items[i] as Item, new Cursor(cursors, i)))
  return { edges, totalCount: items.length, pageInfo: new PageInfo(edges, start > 0, end < items.length), list }
}

/** The place of an edge in its list, as a field of every edge type. */
export const cursorOf = ({ cursor }: { cursor: Cursor }): string => cursor.text

/** The arguments that lead through a connection from the front. */
export const forwardArgs = () =>
  builder.args((t) => ({
    first: t.int({ description: `How many: ${defaultPageSize} unless told, at most ${maxPageSize}.` }),
    after: t.string({ description: 'Only what comes after this cursor.' }),
  }))

/** The arguments that lead through a connection from either end. */
export const pageArgs = () => ({
  ...forwardArgs(),
  ...builder.args((t) => ({
    last: t.int({ description: `How many, from the back; at most ${maxPageSize}.` }),
    before: t.string({ description: 'Only what comes before this cursor.' }),
  })),
})

/** The connection type over an edge type. */
export function connectionOf<Edge extends { cursor: Cursor }>(
  name: string,
  edge: OutputRef<Edge>,
  description: string,
) {
  const ref = builder.objectRef<Page<Edge>>(name)
  ref.implement({
    description,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The edges of this page.', resolve: ({ edges }) => edges as never }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page stands in the list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.exposeInt('totalCount', {
        description: 'How many edges the whole list has.',
      }),
    }),
  })
  return ref
}
