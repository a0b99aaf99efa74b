import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { asking, post, serverOf } from '../support/ask.ts'

const server = serverOf(dataset)
const ask = asking(server)

describe('How to cite', () => {
  it('a source, in one request with what it states', async () => {
    const { source } = await ask<{ source: { apa: string; ris: string } }>(
      '{ source(key: "be-press-release-2020") { apa: citation(style: APA) ris: citation(style: RIS) } }',
    )
    expect(source.apa).toMatch(/^FPS Foreign Affairs.*\(2020, October 31\)\. Belgium reaffirms .* https:/)
    expect(source.ris).toMatch(/^TY {2}- ELEC\r\n/)
  })

  it('a link: who states it, its id, and the day it is read', async () => {
    const { source } = await ask<{ source: { facts: { edges: { node: { citation?: string } }[] } } }>(
      '{ source(key: "be-press-release-2020") { facts(first: 100) { edges { node { ... on Link { citation(style: CHICAGO) } } } } } }',
    )
    const citations = source.facts.edges.flatMap(({ node }) => node.citation ?? [])
    expect(citations.length).toBeGreaterThan(20)
    for (const citation of citations) {
      expect(citation).toContain('As stated by')
      expect(citation).toContain('https://diplomatie.belgium.be/en/belgium-reaffirms-')
      expect(citation).toMatch(/recorded in wps-graph [\d.]+, Link:\w+\//)
      expect(citation).toContain('Accessed November 24, 2026.')
    }
  })

  it('the dataset in its version', async () => {
    const answer = await ask<{ dataset: { version: string; citation: string } }>(
      '{ dataset { version citation(style: CSL_JSON) } }',
    )
    expect(JSON.parse(answer.dataset.citation)[0]).toMatchObject({ type: 'dataset', version: answer.dataset.version })
  })

  it('and not in a style that is none', async () => {
    const { errors } = await post(server, '{ dataset { citation(style: HARVARD) } }')
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
