import { conceptKinds } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { aboutDataset, schemesOf } from './description.ts'
import { describer, type NodeObject } from './node-objects.ts'

/** Every fact of a store as node objects, one after the other. */
export function* everything(store: Store): Generator<NodeObject> {
  const base = store.iriBase
  const describe = describer(store)
  yield aboutDataset(store.dataset, base)
  yield* schemesOf(base)
  const concepts = conceptKinds.flatMap((kind): readonly Concept[] => store.all(kind))
  for (const concept of concepts) yield describe.concept(concept)
  for (const node of describe.direct(store.allLinks)) yield node
  for (const link of store.allLinks) yield describe.link(link)
  for (const concept of concepts)
    for (const provision of store.provisions(concept.id)) yield describe.provision(provision)
  for (const source of store.all('Source')) yield describe.source(source)
}
