import { type GraphQLObjectType, printSchema } from 'graphql'
import { nodeKinds } from '../dataset/model.ts'
import type { Node } from '../dataset/nodes.ts'
import { builder } from './builder.ts'
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

/** The whole schema. `links.ts` joins the modules of the concepts; each of them adds its own root fields. */
export const schema = builder.toSchema({ sortSchema: true })

// That of the Relay plugin puts ids together anew, in a promise for each object. Nodes know theirs.
for (const kind of [...nodeKinds, 'Link', 'Provision']) {
  const { id } = (schema.getType(kind) as GraphQLObjectType<Node>).getFields()
  if (id) id.resolve = (node) => node.id
}

/** The schema in the Schema Definition Language, sorted: what `/schema.graphql` serves and validators are made of. */
export const sdl = printSchema(schema)
