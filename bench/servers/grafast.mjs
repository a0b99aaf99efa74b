/**
 * Grafast: each field has a plan instead of a resolver, and relations are loaded step by step for all parents at once.
 * Its own server comes with an editor of 200 MB; here a bare server of node:http does what is needed of it, which is
 * less than any other server here does.
 */
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { execute, get, lambda, loadMany, loadOne, makeGrafastSchema } from 'grafast'
import { parse, validate } from 'graphql'
import { englishLabel, openData, pageOf, resolutionsIn } from './data.mjs'
import { typeDefs } from './sdl.mjs'

const data = openData(process.argv[2])

const edge = (node) => ({ node })
const same = (link) => link
/** The last argument of `lambda` says that the function is quick and throws nothing. */
const pageOfLinks = ($links, $first) =>
  lambda([$links, $first], ([links, first]) => pageOf(links, { first }, same), true)
const label = ($record) => lambda($record, englishLabel, true)

const nodes = (ids) => data.nodes(ids)
const countries = (codes) => data.nodes(codes.map((code) => `Country:${code}`))
const sources = (keys) => data.nodes(keys.map((key) => `Source:${key}`))
const themes = (ids) => data.links('addresses', ids)
const actionPlans = (ids) => data.links('adopts', ids)

const farEnd = { plans: { node: ($link) => loadOne(get($link, 'to'), nodes) } }

const schema = makeGrafastSchema({
  typeDefs,
  objects: {
    Query: {
      plans: {
        country: (_, { $code }) => loadOne($code, countries),
        countries: (_, { $first, $last }) =>
          lambda([$first, $last], ([first, last]) => pageOf(data.all('Country'), { first, last }, edge), true),
        resolutions: (_, { $filter, $first, $last }) =>
          lambda(
            [$filter, $first, $last],
            ([filter, first, last]) => pageOf(resolutionsIn(data, filter), { first, last }, edge),
            true,
          ),
      },
    },
    Country: {
      plans: {
        name: label,
        actionPlans: ($country, { $first }) => pageOfLinks(loadMany(get($country, 'id'), actionPlans), $first),
      },
    },
    Resolution: {
      plans: { themes: ($resolution, { $first }) => pageOfLinks(loadMany(get($resolution, 'id'), themes), $first) },
    },
    Theme: { plans: { label } },
    ThemeLinkEdge: farEnd,
    ActionPlanLinkEdge: farEnd,
    Citation: { plans: { source: ($citation) => loadOne(get($citation, 'source'), sources) } },
  },
})

/** Documents as they were parsed: few are asked here. */
const documents = new Map()

function documentOf(query) {
  let document = documents.get(query)
  if (!document) {
    document = parse(query)
    const [error] = validate(schema, document)
    if (error) throw error
    documents.set(query, document)
  }
  return document
}

const server = createServer(async (request, response) => {
  try {
    const { query, variables } = JSON.parse(await text(request))
    const answer = await execute({
      schema,
      document: documentOf(query),
      variableValues: variables,
      outputDataAsString: true,
    })
    // The data is a string already; what stands beside it is not.
    const beside = answer.errors ? `,"errors":${JSON.stringify(answer.errors)}` : ''
    const body = Buffer.from(`{"data":${answer.data}${beside}}`)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
    response.end(body)
  } catch (error) {
    response.writeHead(400).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => console.log(`grafast answers at http://127.0.0.1:${server.address().port}/graphql`))
