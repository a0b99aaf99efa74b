import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { createStore } from '../../src/dataset/store.ts'
import { createDiscovery } from '../../src/discovery/discovery.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { concepts, discovery, store } from './real-graph.ts'

const meaning = (reference: string) => discovery.lookup(reference).concept?.id

describe('lookup', () => {
  it.each([
    ['S/RES/1325', 'Resolution:1325'],
    ['S/RES/1325(2000)', 'Resolution:1325'],
    ['s/res/1325 (2000)', 'Resolution:1325'],
    ['UNSCR 1325', 'Resolution:1325'],
    ['UN Security Council Resolution 1325', 'Resolution:1325'],
    ['resolution 1325', 'Resolution:1325'],
    ['Résolution 1325 (2000)', 'Resolution:1325'],
    ['القرار 1325', 'Resolution:1325'],
    ['第1325号决议', 'Resolution:1325'],
    ['1325', 'Resolution:1325'],
    ['S/PRST/2004/40', 'PresidentialStatement:S/PRST/2004/40'],
    ['BE', 'Country:BE'],
    ['be', 'Country:BE'],
    ['BEL', 'Country:BE'],
    ['056', 'Country:BE'],
    ['Bélgica', 'Country:BE'],
    ['SDG 5', 'Framework:sdg-5'],
    ['SDG5', 'Framework:sdg-5'],
    ['Goal 5', 'Framework:sdg-5'],
    ['5.2', 'Framework:sdg-5-2'],
    ['target 5.2', 'Framework:sdg-5-2'],
    ['SDG indicator 5.2.1', 'Framework:sdg-5-2-1'],
    ['WPHF', 'Instrument:wphf'],
    ['CRSV', 'Theme:conflict-related-sexual-violence'],
    ['Country:BE', 'Country:BE'],
    ['country:be', 'Country:BE'],
    ['https://w3id.org/wps-graph/Country/BE', 'Country:BE'],
    ['https://w3id.org/wps-graph/PresidentialStatement/S/PRST/2004/40', 'PresidentialStatement:S/PRST/2004/40'],
    ['http://metadata.un.org/sdg/5.2', 'Framework:sdg-5-2'],
    ['https://metadata.un.org/sdg/5/', 'Framework:sdg-5'],
    ['https://sdgs.un.org/goals/goal5', 'Framework:sdg-5'],
    ['https://undocs.org/S/RES/1325(2000)', 'Resolution:1325'],
    ['https://undocs.org/en/S/RES/1325%20(2000)', 'Resolution:1325'],
    ['https://docs.un.org/en/S/PRST/2004/40', 'PresidentialStatement:S/PRST/2004/40'],
    ['https://www.wikidata.org/entity/Q31', 'Country:BE'],
    ['wikidata:Q31', 'Country:BE'],
  ])('knows what %s is', (reference, id) => {
    expect(meaning(reference)).toBe(id)
  })

  it('knows every concept by its global id and its IRI', () => {
    for (const { id, kind, key } of concepts) {
      expect(meaning(id)).toBe(id)
      expect(meaning(`https://w3id.org/wps-graph/${kind}/${key}`)).toBe(id)
    }
  })

  it('knows every address that an identifier gives as exactly the same', () => {
    for (const { id, identifiers = [] } of concepts) {
      for (const { iri, match } of identifiers) {
        if (!iri || match !== 'EXACT') continue
        const { concept, candidates } = discovery.lookup(iri)
        expect(
          (concept ? [concept] : candidates).map((one) => one.id),
          iri,
        ).toContain(id)
      }
    }
  })

  it('knows the addresses of UNBIS and EuroVoc', () => {
    for (const scheme of ['UNBIS', 'EUROVOC'] as const) {
      const all = concepts.flatMap(({ identifiers = [] }) => identifiers).filter((one) => one.scheme === scheme)
      expect(all.length).toBeGreaterThan(0)
      for (const { iri = '' } of all) expect(discovery.lookup(iri).matchedBy, iri).toMatch(/^(ADDRESS|NEAR)$/)
    }
  })

  it('does not guess: two meanings are two candidates', () => {
    const { concept, candidates } = discovery.lookup('AU')
    expect(concept).toBeUndefined()
    expect(candidates.map(({ id }) => id)).toEqual(['Country:AU', 'Framework:au'])
  })

  it('does not take what is only near for the thing itself', () => {
    const { iri = '' } = store
      .all('Theme')
      .flatMap(({ identifiers = [] }) => identifiers)
      .find(({ iri, match }) => iri && match === 'RELATED') ?? { iri: '' }
    const { concept, candidates, matchedBy } = discovery.lookup(iri)
    expect([concept, matchedBy]).toEqual([undefined, 'NEAR'])
    expect(candidates.length).toBeGreaterThan(0)
  })

  it('leads from a key that was changed to the present one', () => {
    const renamed: Dataset = {
      ...smallDataset,
      themes: smallDataset.themes.map((theme, i) => (i === 0 ? { ...theme, formerKeys: ['taking-part'] } : theme)),
    }
    const { lookup } = createDiscovery(createStore(renamed))
    const id = `Theme:${smallDataset.themes[0]?.key}`
    expect(lookup('taking-part').concept?.id).toBe(id)
    expect(lookup('Theme:taking-part').concept?.id).toBe(id)
    expect(lookup('https://w3id.org/wps-graph/Theme/taking-part').concept?.id).toBe(id)
  })

  it.each([
    '',
    ' ',
    'constructor',
    'no such thing',
    'S/RES/1325 (1999)',
    'Country:XX',
    'https://example.org/nothing',
    '%',
  ])('finds nothing in "%s"', (reference) => {
    expect(discovery.lookup(reference)).toEqual({ concept: undefined, candidates: [], matchedBy: undefined })
  })
})
