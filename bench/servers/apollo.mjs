/** Apollo Server 5 with its own HTTP server and its defaults, over DataLoaders. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { openData } from './data.mjs'
import { loadersOf, loadingResolvers } from './resolvers.mjs'
import { typeDefs } from './sdl.mjs'

const data = openData(process.argv[2])
const server = new ApolloServer({ typeDefs, resolvers: loadingResolvers(data) })
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ loaders: loadersOf(data) }),
})
console.log(`apollo answers at ${url}`)
