import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { discovery } from './real-graph.ts'
import { table } from './tables.ts'

/** What a reference means, as the tables write it. */
function meaning(reference: string): string {
  const { concept, provision, candidates } = discovery.lookup(reference)
  if (concept) return provision ? `${concept.id} ${provision.number}` : concept.id
  return candidates.length > 0 ? `? ${candidates.map(({ id }) => id).join(' ')}` : 'null'
}

const tables = readdirSync(new URL('.', import.meta.url)).flatMap(
  (file) => /^(lookup-.+)\.table\.txt$/.exec(file)?.[1] ?? [],
)

describe.each(tables)('%s', (name) => {
  it('means what its table says, line by line', () => {
    const rows = table(name)
    expect(rows.length).toBeGreaterThan(20)
    const wrong = rows.flatMap(([came, meant]) => {
      const means = meaning(came)
      return means === meant ? [] : [`${came} => ${means}, not ${meant}`]
    })
    expect(wrong).toEqual([])
  })
})
