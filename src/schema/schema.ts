import { printSchema } from 'graphql'
import { builder } from './builder.ts'
import './scalars.ts'
import './links.ts'
import './facts.ts'
import './coverage.ts'
import './plan-totals.ts'
import './gaps.ts'
import './limits.ts'
import './related.ts'
import './paths.ts'
import './search.ts'
import './lookup.ts'
import './compare.ts'
import './timeline.ts'

/** The whole schema. `links.ts` joins the modules of the concepts; each of them adds its own root fields. */
export const schema = builder.toSchema({ sortSchema: true })

/** The schema in the Schema Definition Language, sorted: what `/schema.graphql` serves and validators are made of. */
export const sdl = printSchema(schema)
