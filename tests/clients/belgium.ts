import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'

/** Where the contract is, as a client that normalises its answers reads it. */
export const contractFile = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))
export const contract = readFileSync(contractFile, 'utf8')

const server = serverOf(dataset)
const ask = asking(server)

/** Where the server listens. */
export const endpoint = async (): Promise<string> => `http://127.0.0.1:${await server.port()}/graphql`

/** The lists of Belgium that are paged, with what an edge of each selects: the facts, each with its id. */
export const edgeOf = {
  terms: 'cursor node { id } links { id role note }',
  contributions: 'cursor node { id } links { id role note }',
  links: 'cursor node { id predicate note }',
} as const
export type List = keyof typeof edgeOf
export const lists = Object.keys(edgeOf) as List[]

/** Two facts of Belgium, of which clients have to find each again by its id alone. */
export const refetched = [
  'Link:servesOn/Country:BE/Organization:security-council/1991',
  'Provision:Resolution:1325/OP-8',
] as const

/** A list as a client keeps it. */
export interface Connection {
  edges: readonly { node: { id: string }; links?: readonly { id: string }[] }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** The ids of the facts in a list. */
export const factsIn = ({ edges }: Pick<Connection, 'edges'>): string[] =>
  edges.flatMap(({ node, links }) => (links ? links.map(({ id }) => id) : [node.id])).toSorted()

/** All facts of a list of Belgium, asked for a hundred at a time and put together by hand, without any client. */
export async function allFacts(list: List): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null | undefined = null; ; ) {
    const query: string = `query ($after: String) { country(code: "BE") { list: ${list}(first: 100, after: $after) {
      edges { ${edgeOf[list]} } pageInfo { hasNextPage endCursor } } } }`
    const { country }: { country: { list: Connection } } = await ask(query, { after })
    found.push(...factsIn(country.list))
    if (!country.list.pageInfo.hasNextPage) break
    after = country.list.pageInfo.endCursor
  }
  expect(found.length).toBeGreaterThan(5)
  expect(new Set(found).size).toBe(found.length)
  return found.toSorted()
}

/** Asks for page after page until the client says that there are no more; what it keeps in the end. */
export async function pagedToTheEnd(page: (after: string | null) => Promise<Connection>): Promise<Connection> {
  let kept = await page(null)
  for (let pages = 1; kept.pageInfo.hasNextPage; pages++) {
    if (pages > 500) throw new Error('The pages do not end.')
    kept = await page(kept.pageInfo.endCursor ?? null)
  }
  return kept
}
