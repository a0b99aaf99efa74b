import { type Quad, Writer, type WriterOptions } from 'n3'
import { nodeKinds } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { contextOf, contextPath } from './context.ts'
import { namespacesOf } from './namespaces.ts'
import { describer, type NodeObject } from './node-objects.ts'
import type { Page } from './page.ts'
import { quadsOf } from './quads.ts'

/** What is told together: concepts, links and provisions, and what these name. */
type Told = Pick<Page, 'links' | 'provisions' | 'mentioned' | 'sources'> & { concepts: readonly Concept[] }

/** What a page says, as node objects: its subject first, then what it speaks of, then the sources. */
export function nodesOf(page: Page, store: Store): NodeObject[] {
  const { subject, facts } = page
  const { kind } = subject
  if (kind === 'Source') {
    const describe = describer(store)
    const resting = [...new Set(facts.map(({ node }) => node))]
    return [describe.source(subject), ...resting.map((one) => describe.resting(one, subject))]
  }
  return nodesTelling({ ...page, concepts: kind === 'Link' || kind === 'Provision' ? [] : [subject] }, store)
}

/** What is told together, as node objects: the concepts with their links first, the sources last. */
export function nodesTelling({ concepts, links, provisions, mentioned, sources }: Told, store: Store): NodeObject[] {
  const describe = describer(store)
  const direct = new Map(describe.direct(links).map((node) => [node['@id'], node]))
  const own = concepts.map((concept) => {
    const said = describe.concept(concept)
    const linked = direct.get(said['@id'])
    direct.delete(said['@id'])
    return { ...said, ...linked }
  })
  return [
    ...own,
    ...direct.values(),
    ...links.map(describe.link),
    ...provisions.map(describe.provision),
    ...mentioned.map(describe.mention),
    ...sources.map(describe.source),
  ]
}

/** Node objects as a document of JSON-LD that names our context. */
export const jsonLd = (nodes: readonly NodeObject[], base: string): string =>
  `${JSON.stringify({ '@context': `${base}${contextPath}`, '@graph': nodes })}\n`

/** Node objects as Turtle. */
export const turtle = (nodes: Iterable<NodeObject>, base: string): string => [...turtleChunks(nodes, base)].join('')

/** Node objects as Turtle, piece by piece. */
export const turtleChunks = (nodes: Iterable<NodeObject>, base: string): Generator<string> =>
  written(nodes, quadsOf(base), { prefixes: prefixesOf(base) })

/** Node objects as N-Quads in a graph of that name, piece by piece. */
export const nQuadsChunks = (nodes: Iterable<NodeObject>, base: string, graph: string): Generator<string> =>
  written(nodes, quadsOf(base, graph), { format: 'N-Quads' })

/** Node objects as one document of JSON-LD that stands by itself, piece by piece. */
export function* jsonLdChunks(nodes: Iterable<NodeObject>, base: string): Generator<string> {
  yield `${JSON.stringify(contextOf(base)).slice(0, -1)},"@graph":[`
  let separator = '\n'
  for (const node of nodes) {
    yield `${separator}${JSON.stringify(node)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** What the writer makes of each node, as soon as it is made: nobody holds the whole text. */
function* written(
  nodes: Iterable<NodeObject>,
  quads: (node: NodeObject) => Iterable<Quad>,
  options: WriterOptions,
): Generator<string> {
  let text = ''
  const stream = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk
      done?.()
    },
    end: (done?: () => void) => done?.(),
  }
  const writer = new Writer(stream as unknown as NodeJS.WritableStream, options)
  const taken = () => {
    const whole = text
    text = ''
    return whole
  }
  for (const node of nodes) {
    for (const quad of quads(node)) writer.addQuad(quad)
    yield taken()
  }
  writer.end()
  yield taken()
}

/** The prefixes of our Turtle: the vocabularies, and one for each kind of node. */
const prefixesOf = (base: string) => ({
  ...namespacesOf(base),
  ...Object.fromEntries(nodeKinds.map((kind) => [kind, `${base}${kind}/`])),
})
