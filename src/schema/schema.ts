import { type GraphQLObjectType, GraphQLSchema } from 'graphql'
import { nodeKinds } from '../dataset/model.ts'
import type { Node } from '../dataset/nodes.ts'
import { builder } from './builder.ts'
import { contractOf } from './contract.ts'
import './scalars.ts'
import './links.ts'
import './link-list.ts'
import './provision-list.ts'
import './facts.ts'
import './coverage.ts'
import './plan-totals.ts'
import './gaps.ts'
import './citation-style.ts'
import './limits.ts'
import './related.ts'
import './paths.ts'
import './search.ts'
import './lookup.ts'
import './compare.ts'
import './timeline.ts'

const description =
  'The UN agenda on Women, Peace and Security as one graph: what was decided, who adopted which plan, which fund pays for what. Every fact names the sources that state it: ask for `citations`. Start with `lookup`, `search` or a list; `docs/evolution.md` says what may change.'

const built = builder.toSchema({ sortSchema: true })

/** The whole schema. `links.ts` joins the modules of the concepts; each of them adds its own root fields. */
export const schema = new GraphQLSchema({ ...built.toConfig(), description })

// That of the Relay plugin puts ids together anew, in a promise for each object. Nodes know theirs.
for (const kind of [...nodeKinds, 'Link', 'Provision']) {
  const { id } = (schema.getType(kind) as GraphQLObjectType<Node>).getFields()
  if (id) id.resolve = (node) => node.id
}

let printed: string | undefined

/**
 * The contract in the Schema Definition Language, sorted: `schema/schema.graphql`, byte for byte. Made when first asked
 * for.
 */
export function contract(): string {
  printed ??= contractOf(schema)
  return printed
}
