import type { InputRef, OutputRef } from '@pothos/core'
import { englishLabel } from '../dataset/labels.ts'
import type { NodeKind } from '../dataset/model.ts'
import { type Concept, listOf } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import type { Cursor } from './cursor.ts'
import { connectionOf, cursorOf, type PageArgs, pageArgs, pageOf } from './page.ts'
import { type Bases, type Listed, RecordedRef, recordedConditions } from './recorded.ts'

/** A way to put a list in order. */
export interface Order<N> {
  /** What it goes by, for the description: `date of adoption`. */
  by: string
  value(node: N): string | number | undefined
}

/** The order of concepts by their English label. */
export const byLabel: Order<Concept> = { by: 'English label', value: englishLabel }

/** Where the list of each kind stands in the schema. */
export const rootLists = { ...listOf, Link: 'links', Provision: 'provisions' } as const satisfies Record<
  keyof Listed,
  string
>

/** All of a kind, in the order of the store. */
function all<K extends keyof Listed>(store: Store, kind: K): readonly Listed[K][] {
  const found =
    kind === 'Link' ? store.allLinks : kind === 'Provision' ? store.allProvisions : store.all(kind as NodeKind)
  return found as readonly Listed[K][]
}

interface ListOptions<K extends keyof Listed, Filter extends object> {
  node: OutputRef<unknown>
  description: string
  filter: InputRef<Filter>
  /** Whether what passes depends on the day: on `asOf`, or today. */
  dated?: boolean
  /** Whether a node passes; made once a request. */
  passes(filter: Filter, context: Context): (node: Listed[K]) => boolean
  /** What its conditions rest on. */
  recorded?: Bases<NoInfer<Listed[K]>, NoInfer<Filter>>
  /** The orders offered, by the name they have in the enum: `ADOPTED_ON`. */
  orders: Record<string, Order<NoInfer<Listed[K]>>>
}

interface ListArgs<Filter> extends PageArgs {
  filter?: Filter | null | undefined
  orderBy?: string | null | undefined
}

/** The root field that lists all nodes of a kind: a connection with one filter and one order. */
export function list<K extends keyof Listed, Filter extends object>(kind: K, options: ListOptions<K, Filter>): void {
  const { node, description, filter, dated, passes, recorded, orders } = options

  const edge = builder.objectRef<{ cursor: Cursor; node: Listed[K] }>(`${kind}Edge`)
  edge.implement({
    description: `A place in a list of nodes of the kind ${kind}.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Its place in the list, for `after` and `before`.', resolve: cursorOf }),
      node: t.field({ type: node, description: 'The node.', resolve: (place) => place.node as never }),
    }),
  })
  const connection = connectionOf(`${kind}Connection`, edge, `A list of nodes of the kind ${kind}.`)
  if (recorded) {
    builder.objectField(connection, 'coverage', (t) =>
      t.field({
        type: [RecordedRef],
        description: 'For each condition of the filter that not every record tells: of how many it is known.',
        resolve: ({ list: { filter: asked } }, _, { store }) =>
          recordedConditions(store, kind, all(store, kind), recorded, asked),
      }),
    )
  }

  const orderBy = builder.enumType(`${kind}Order` as string, {
    description: `Orders of a list of the kind ${kind}; what is not stated comes last.`,
    values: Object.fromEntries(
      Object.entries(orders).flatMap(([name, { by }]) => [
        [`${name}_ASC`, { value: `${name}_ASC`, description: `By ${by}, ascending.` }],
        [`${name}_DESC`, { value: `${name}_DESC`, description: `By ${by}, descending.` }],
      ]),
    ) as Record<string, { value: string; description: string }>,
  })

  const ordered = new WeakMap<Store, Map<string, readonly Listed[K][]>>()
  /** All nodes in an order, sorted once: they never change. */
  const inOrder = (store: Store, order: string): readonly Listed[K][] => {
    const known = ordered.get(store) ?? new Map<string, readonly Listed[K][]>()
    ordered.set(store, known)
    const nodes = known.get(order) ?? sorted(all(store, kind), order, orders)
    known.set(order, nodes)
    return nodes
  }

  const choices = new WeakMap<object, { all: readonly unknown[]; today: string; nodes: readonly Listed[K][] }>()
  /** The nodes that pass. Compiled code brings the very same filter each time, if no variable is in it. */
  const chosen = (filter: Filter, all: readonly Listed[K][], context: Context): readonly Listed[K][] => {
    const known = choices.get(filter as object)
    if (known?.all === all && known.today === context.today) return known.nodes
    const nodes = all.filter(passes(filter, context))
    choices.set(filter as object, { all, today: context.today, nodes })
    return nodes
  }

  builder.queryField(rootLists[kind], (t) =>
    t.field({
      type: connection,
      nullable: true,
      description,
      args: {
        filter: t.arg({ type: filter, description: 'Only those that meet all of this.' }),
        orderBy: t.arg({ type: orderBy, description: 'The order; that of the dataset unless told.' }),
        ...pageArgs(),
      },
      resolve: (_, args, context) => {
        const { filter: wanted, orderBy: order, ...page } = args as ListArgs<Filter>
        const whole = order ? inOrder(context.store, order) : all(context.store, kind)
        const nodes = wanted ? chosen(wanted, whole, context) : whole
        const { store, today } = context
        const day = (wanted as { asOf?: string | null } | null | undefined)?.asOf ?? today
        const meant = wanted && dated ? { ...wanted, asOf: day } : wanted
        const identity = { field: rootLists[kind], filter: meant, order, dataset: store.dataset }
        return pageOf(identity, nodes, page, (node, cursor) => ({ cursor, node }))
      },
    }),
  )
}

/** As a reader looks a name up: whatever its capitals and accents, and `5.2` before `5.10`. */
const dictionary = new Intl.Collator('en', { numeric: true })

function sorted<N>(nodes: readonly N[], order: string, orders: Record<string, Order<N>>): N[] {
  const descending = order.endsWith('_DESC')
  const { value } = orders[order.replace(/_(ASC|DESC)$/, '')] as Order<N>
  return nodes.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)]
    if (a === b) return 0
    if (a === undefined) return 1
    if (b === undefined) return -1
    const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : dictionary.compare(`${a}`, `${b}`)
    return descending ? -ascending : ascending
  })
}
