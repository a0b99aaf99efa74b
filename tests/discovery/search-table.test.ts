import { describe, expect, it } from 'vitest'
import { discovery } from './real-graph.ts'
import { table } from './tables.ts'

/** What is wrong with the answer to a query, by what the table says; `undefined` if nothing is. */
function fault(query: string, said: string): string | undefined {
  const found = discovery.search(query, {}).hits.map(({ node }) => node.id)
  const [sign, id] = /^[!~] /.test(said) ? said.split(' ') : ['', said]
  if (sign === '!') return found.includes(id as string) ? `finds ${id}` : undefined
  if (sign === '~')
    return found.slice(0, 3).includes(id as string) ? undefined : `finds ${found.slice(0, 3)}, not ${id}`
  return (found[0] ?? 'null') === id ? undefined : `finds ${found[0] ?? 'nothing'}, not ${id}`
}

describe('search', () => {
  it('finds what its table says, line by line', () => {
    const rows = table('search')
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.flatMap(([query, said]) => fault(query, said)?.replace(/^/, `${query}: `) ?? [])).toEqual([])
  })

  it('searches what provisions say, and names the paragraph', () => {
    for (const [query, id, number] of [
      ['vetting', 'Resolution:2106', 'OP 16 (b)'],
      ['amnesty', 'Resolution:1325', 'OP 11'],
      ['amnesties', 'Resolution:1325', 'OP 11'],
    ] as const) {
      const hit = discovery.search(query, {}).hits.find(({ node }) => node.id === id)
      const match = hit?.matches().find(({ field }) => field === 'PROVISION')
      expect(match?.provision?.number, query).toBe(number)
      expect(match?.highlights.length).toBeGreaterThan(0)
    }
  })

  it('gives an identifier of something near no bonus', () => {
    const { hits } = discovery.search('2003', {})
    expect(hits[0]?.node.id).toBe('Resolution:2003')
    expect(hits.find(({ node }) => node.id === 'Theme:civil-society')?.score ?? 0).toBeLessThan(5)
  })
})
