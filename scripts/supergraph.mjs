import { readFile, writeFile } from 'node:fs/promises'
import { composeServices } from '@theguild/federation-composition'
import { Kind, parse } from 'graphql'

/**
 * `node scripts/supergraph.mjs GRAPHS SUPERGRAPH`: composes the graphs listed in a JSON file into one supergraph for a
 * gateway. A graph has a `name`, the `url` where the gateway finds it and, where that is another, the address to `ask` it
 * for its schema from here.
 */
const [list, target] = process.argv.slice(2)
if (!list || !target)
  fail('Say which graphs, and where to write: node scripts/supergraph.mjs graphs.json supergraph.graphql')

const services = await Promise.all(
  JSON.parse(await readFile(list, 'utf8')).map(async ({ name, url, ask = url }) => {
    const answer = await fetch(ask, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ _service { sdl } }"}',
      signal: AbortSignal.timeout(10_000),
    })
      .then((response) => response.json())
      .catch((error) => fail(`${name} does not answer at ${ask}: ${error.cause?.message ?? error.message}`))
    const sdl = answer.data?._service?.sdl
    if (!sdl) fail(`${name} is no subgraph: ${JSON.stringify(answer.errors ?? answer).slice(0, 300)}`)
    return { name, url, typeDefs: parse(sdl) }
  }),
)
const { supergraphSdl, errors = [] } = composeServices(services)
if (!supergraphSdl) fail(errors.map(({ message }) => message).join('\n'))
await writeFile(target, supergraphSdl)

// The planner of Hive finds the kinds of an interface only where the graph that has them comes first in the alphabet.
for (const graph of services) {
  const objects = marked(graph, Kind.OBJECT_TYPE_DEFINITION, 'interfaceObject')
  const late = services.filter(
    (one) =>
      one.name > graph.name &&
      marked(one, Kind.INTERFACE_TYPE_DEFINITION, 'key').some((name) => objects.includes(name)),
  )
  for (const { name } of late) {
    process.stderr.write(
      `"${graph.name}" has an @interfaceObject of "${name}": name "${name}" so that it is first in the alphabet.\n`,
    )
  }
}

/** The types of a kind that a graph marks with a directive. */
function marked({ typeDefs }, kind, directive) {
  const types = typeDefs.definitions.filter((one) => one.kind === kind)
  return types
    .filter(({ directives }) => directives.some((one) => one.name.value === directive))
    .map((one) => one.name.value)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
