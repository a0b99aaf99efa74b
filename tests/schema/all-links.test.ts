import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { asking, post, serverOf } from '../support/ask.ts'
import { everyEdge, type Page } from '../support/pages.ts'

const server = serverOf(dataset)
const ask = asking(server)

describe('the list of links', () => {
  it('has as many as the dataset counts, and each once however it is paged', async () => {
    type Counted = { links: { totalCount: number }; dataset: { counts: { links: number } } }
    const { links, dataset: served } = await ask<Counted>('{ links { totalCount } dataset { counts { links } } }')
    expect(links.totalCount).toBe(served.counts.links)
    const query = `query ($after: String) { links(first: 100, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const edges = await everyEdge(
      async (after) => (await ask<{ links: Page<{ node: { id: string } }> }>(query, { after })).links,
    )
    expect(edges).toHaveLength(links.totalCount)
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(links.totalCount)
  })
})

describe('one wrong argument', () => {
  it('leaves the question beside it its answer', async () => {
    const answer = await post<object>(
      server,
      '{ country(code: "BE") { code } paths(from: "Country:XX", to: "Country:BE") { exhausted } }',
    )
    expect(answer).toMatchObject({
      status: 200,
      data: { country: { code: 'BE' }, paths: null },
      errors: [{ path: ['paths'], extensions: { code: 'NOT_FOUND' } }],
    })
    expect(answer.errors).toHaveLength(1)
  })
})
