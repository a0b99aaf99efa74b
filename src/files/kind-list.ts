import { iriOf } from '../dataset/ids.ts'
import { englishLabel } from '../dataset/labels.ts'
import type { NodeKind } from '../dataset/model.ts'
import type { Node } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { schemesOf } from './description.ts'
import type { NodeObject } from './node-objects.ts'
import type { Plain } from './plain.ts'

const nameOf = (node: Node): string => (node.kind === 'Source' ? node.title : englishLabel(node))

/** All nodes of a kind by name, in plain JSON. */
export const listOfKind = (store: Store, kind: NodeKind): Plain[] =>
  store.all(kind).map((node) => ({ id: node.id, iri: iriOf(node.id, store.iriBase), label: nameOf(node) }))

/** All nodes of a kind by name, as linked data: the scheme that they are in, and each of them. */
export const nodesOfKind = (store: Store, kind: NodeKind): NodeObject[] => [
  ...schemesOf(store.iriBase).filter((scheme) => scheme['@id'] === `${store.iriBase}${kind}`),
  ...store.all(kind).map((node) => ({
    '@id': iriOf(node.id, store.iriBase),
    label: nameOf(node),
    ...(kind !== 'Source' && { inScheme: [`${store.iriBase}${kind}`] }),
  })),
]
