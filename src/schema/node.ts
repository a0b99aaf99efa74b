import type { Link, Provision } from '../dataset/facts.ts'
import { idOf, iriOf, parseId } from '../dataset/ids.ts'
import type { NodeKind } from '../dataset/model.ts'
import type { Node, NodeOf } from '../dataset/nodes.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { userError } from './errors.ts'

/** The most ids `nodes` takes. */
export const maxIds = 100

/** The object type of a kind of node, loaded by key: a resolver may return the node or just its key. */
export function nodeRef<K extends NodeKind>(kind: K) {
  return builder.loadableNodeRef(kind, {
    id: { resolve: (node: NodeOf<K>) => node.key },
    load: async (keys: string[], { store }: Context) =>
      store.nodes(keys.map((key) => idOf(kind, key))) as unknown as NodeOf<K>[],
  })
}

builder.interfaceField(builder.nodeInterfaceRef(), 'iri', (t) =>
  t.field({
    type: 'IRI',
    description: 'Its IRI. Its path is an address here, in several forms.',
    resolve: (node, _, { store }) => iriOf((node as Node).id, store.iriBase),
  }),
)

const find = (id: string, { store }: Context): Node | Link | Provision | null =>
  parseId(id) ? (store.nodes([id])[0] ?? null) : store.fact(id)

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      'The node with a global id: a concept or source (`Country:BE`), a link, a provision; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: (_, { id }, context) => find(id, context),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: true, items: true },
    description: `The nodes with these global ids, in their order; null in the place of each that is not there. At most ${maxIds}.`,
    args: { ids: t.arg.idList({ required: true, description: 'Global ids.' }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > maxIds) {
        throw userError('PAGE_TOO_LARGE', `"ids" takes at most ${maxIds} ids at a time; ${ids.length} came.`)
      }
      return ids.map((id) => find(id, context))
    },
  }),
}))
