/**
 * Mercurius on Fastify with its JIT from the first repetition of a document. `loaders`: relations go through its own
 * loaders, as its documentation shows. `plain`: resolvers read the store without batching, which only data in memory
 * allows.
 */
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { englishLabel, openData, pageOf, resolutionsIn } from './data.mjs'
import { typeDefs } from './sdl.mjs'

const data = openData(process.argv[2])
const way = process.argv[3]

const edge = (node) => ({ node })
const same = (link) => link

const resolvers = {
  Query: {
    country: (_, { code }) => data.node(`Country:${code}`),
    countries: (_, args) => pageOf(data.all('Country'), args, edge),
    resolutions: (_, { filter, ...page }) => pageOf(resolutionsIn(data, filter), page, edge),
  },
  Country: { name: englishLabel },
  Theme: { label: englishLabel },
}

const linksLoader = (predicate) => async (queries) => {
  const found = data.links(
    predicate,
    queries.map(({ obj }) => obj.id),
  )
  return queries.map(({ params }, i) => pageOf(found[i], params, same))
}
const farEnd = { node: async (queries) => data.nodes(queries.map(({ obj }) => obj.to)) }
const loaders = {
  Country: { actionPlans: linksLoader('adopts') },
  Resolution: { themes: linksLoader('addresses') },
  ThemeLinkEdge: farEnd,
  ActionPlanLinkEdge: farEnd,
  Citation: { source: async (queries) => data.nodes(queries.map(({ obj }) => `Source:${obj.source}`)) },
}

const plain = {
  Query: resolvers.Query,
  Country: {
    ...resolvers.Country,
    actionPlans: ({ id }, args) => pageOf(data.linksOf('adopts', id), args, same),
  },
  Resolution: { themes: ({ id }, args) => pageOf(data.linksOf('addresses', id), args, same) },
  Theme: resolvers.Theme,
  ThemeLinkEdge: { node: ({ to }) => data.node(to) },
  ActionPlanLinkEdge: { node: ({ to }) => data.node(to) },
  Citation: { source: ({ source }) => data.node(`Source:${source}`) },
}

const app = Fastify()
app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  ...(way === 'plain' ? { resolvers: plain } : { resolvers, loaders }),
})
console.log(`mercurius answers at ${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`)
