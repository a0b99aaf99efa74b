import { describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import type { LinkRecord } from '../../src/dataset/link.ts'
import { check } from '../../src/dataset/rules.ts'
import { changed, type Draft, smallDataset } from './small-dataset.ts'

/** The links of a dataset after a change, as `predicate from to`. */
const linksAfter = (change: (draft: Draft) => void) => complete(changed(change)).dataset.links
const said = ({ predicate, from, to }: LinkRecord) => `${predicate} ${from} ${to}`
const text = (draft: Draft, own: object) => {
  draft.councilTexts = [{ of: 'Resolution:1888', ...own }]
}

describe('A link that lists several ends', () => {
  const sponsors = {
    predicate: 'sponsors',
    from: ['Country:ML', 'Country:CN'],
    to: 'Resolution:1325',
    role: 'SPONSOR',
    citations: [{ source: 'council-records', assertion: 'EVENT' }],
  }

  it('is a link for each of them, with all else shared', () => {
    const links = linksAfter(({ links }) => links.push(sponsors)).filter(({ to }) => to === 'Resolution:1325')
    expect(links.filter(({ predicate }) => predicate === 'sponsors')).toEqual(
      sponsors.from.map((from) => ({ ...sponsors, from })),
    )
  })

  it('may list those it leads to', () => {
    const links = linksAfter(({ links }) =>
      links.push({ ...sponsors, from: 'Country:ML', to: ['Resolution:1325', 'Resolution:1888'] }),
    )
    expect(links.map(said)).toEqual(
      expect.arrayContaining(['sponsors Country:ML Resolution:1325', 'sponsors Country:ML Resolution:1888']),
    )
  })

  it('is told by the end that is wrong', () => {
    const broken = changed(({ links }) => links.push({ ...sponsors, from: ['Country:ML', 'Country:XX'] }))
    const at = `links[${smallDataset.links.length}]`
    expect(check(broken).map(({ rule, path }) => [rule, path])).toEqual([['links-lead-somewhere', `${at}.from[1]`]])
    const other = changed(({ links }) => links.push({ ...sponsors, to: 'Resolution:1' }))
    expect(check(other).map(({ path }) => path)).toEqual([`${at}.to`])
  })
})

describe('What follows from a record', () => {
  it('is added once: a whole dataset stays as it is', () => {
    const { dataset } = complete(smallDataset)
    expect(complete(dataset).dataset).toStrictEqual(dataset)
  })

  it('is that the Council adopted a text, as the first source of the event says', () => {
    const links = linksAfter(({ resolutions }) => {
      resolutions[1].citations.push({ source: 'belgian-plan', locator: 'page 2', assertion: 'EVENT' })
    })
    expect(links.find((link) => said(link) === 'adopts Organization:security-council Resolution:1888')).toEqual({
      predicate: 'adopts',
      from: 'Organization:security-council',
      to: 'Resolution:1888',
      citations: [{ source: 'belgian-plan', locator: 'page 2', assertion: 'EVENT' }],
    })
  })

  it('is nothing about a body that is not recorded', () => {
    const links = linksAfter((draft) => {
      draft.organizations = []
    })
    expect(links.map(said)).not.toContain('adopts Organization:security-council Resolution:1888')
  })

  it('is what number, date and symbol of a text tell', () => {
    const { dataset } = complete(
      changed((draft) => {
        draft.resolutions.push({ key: '2668', adoptedOn: '2022-12-21', scope: 'SITUATION' })
        draft.councilTexts = [{ of: 'Resolution:2668' }]
      }),
    )
    expect(dataset.resolutions.at(-1)).toEqual({
      key: '2668',
      number: 2668,
      year: 2022,
      symbol: 'S/RES/2668 (2022)',
      labels: expect.objectContaining({
        en: 'Resolution 2668 (2022)',
        fr: { value: 'Résolution 2668 (2022)', origin: 'RULE' },
      }),
      alternativeLabels: { en: ['UNSCR 2668', 'S/RES/2668'] },
      adoptedOn: '2022-12-21',
      scope: 'SITUATION',
      identifiers: [
        { scheme: 'UN_SYMBOL', value: 'S/RES/2668(2022)', iri: 'https://undocs.org/S/RES/2668(2022)', match: 'EXACT' },
        { scheme: 'AKN', value: '/akn/un/statement/deliberation/unsc/2022-12-21/2668-2022/', match: 'EXACT' },
      ],
      citations: [{ source: 's-res-2668', locator: 'whole text', assertion: 'NORM' }],
    })
    expect(dataset.sources.at(-1)).toMatchObject({ key: 's-res-2668', url: 'https://undocs.org/S/RES/2668(2022)' })
  })

  it('is the name of a statement in the XML of the United Nations, unless another is written', () => {
    const names = (own: object) => {
      const { dataset } = complete(
        changed(({ presidentialStatements: [first] }) => {
          Object.assign(first ?? {}, own)
        }),
      )
      return dataset.presidentialStatements[0]?.identifiers?.filter(({ scheme }) => scheme === 'AKN')
    }
    const named = (day: string) => [
      { scheme: 'AKN', value: `/akn/un/statement/deliberation/unsc/${day}/2004-40/`, match: 'EXACT' },
    ]
    expect(names({})).toEqual(named('2004-10-28'))
    expect(names({ identifiers: named('2004-10-29') })).toEqual(named('2004-10-29'))
  })

  it('is what a text recalls and addresses, with every place that does', () => {
    const links = linksAfter((draft) =>
      text(draft, {
        cites: { preamble: ['1325', 'S/PRST/2004/40', 'S/RES/1261 (1999)'] },
        paragraphs: [
          { number: 'OP 1', addressees: [], themes: ['protection'], text: 'One.', cites: ['1325'] },
          { number: 'OP 2', addressees: [], themes: ['protection', 'participation'], text: 'Two.' },
        ],
      }),
    )
    const own = links.filter(({ from, predicate }) => from === 'Resolution:1888' && predicate !== 'establishes')
    expect(own.map((link) => [said(link), link.citations])).toEqual([
      [
        'recalls Resolution:1888 Resolution:1325',
        [{ source: 's-res-1888', locator: 'preamble, OP 1', assertion: 'NORM' }],
      ],
      [
        'recalls Resolution:1888 PresidentialStatement:S/PRST/2004/40',
        [{ source: 's-res-1888', locator: 'preamble', assertion: 'NORM' }],
      ],
      [
        'addresses Resolution:1888 Theme:protection',
        [{ source: 's-res-1888', locator: 'OP 1, OP 2', assertion: 'EDITORIAL' }],
      ],
      [
        'addresses Resolution:1888 Theme:participation',
        [{ source: 's-res-1888', locator: 'OP 2', assertion: 'EDITORIAL' }],
      ],
    ])
  })

  it('is whom a text concerns, who abstained and who sponsored it', () => {
    const links = linksAfter((draft) => {
      text(draft, { concerns: { 'agenda item': ['ML'], subjects: ['ML'] }, abstained: ['CN'], sponsors: ['BE'] })
    })
    const own = links.filter(({ from, to }) => [from, to].includes('Resolution:1888'))
    const place = (locator: string) => [expect.objectContaining({ source: 's-res-1888', locator })]
    expect(own).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ predicate: 'concerns', to: 'Country:ML', citations: place('agenda item, subjects') }),
        expect.objectContaining({ predicate: 'abstains', from: 'Country:CN', citations: place('vote') }),
        expect.objectContaining({
          predicate: 'sponsors',
          from: 'Country:BE',
          role: 'SPONSOR',
          citations: place('sponsors'),
        }),
      ]),
    )
  })

  it('gives way to what is written, which gets only the source it does not cite', () => {
    const links = linksAfter((draft) => {
      text(draft, { cites: { preamble: ['1325'] } })
      draft.links.push({
        predicate: 'recalls',
        from: 'Resolution:1888',
        to: 'Resolution:1325',
        note: 'As written.',
        citations: [{ source: 'belgian-plan', assertion: 'REPORT' }],
      })
    })
    expect(links.filter((link) => said(link) === 'recalls Resolution:1888 Resolution:1325')).toEqual([
      expect.objectContaining({
        note: 'As written.',
        citations: [
          { source: 'belgian-plan', assertion: 'REPORT' },
          { source: 's-res-1888', locator: 'preamble', assertion: 'NORM' },
        ],
      }),
    ])
  })

  it('is that codes are identifiers, where M49 knows the country', () => {
    const { countries } = complete(
      changed(({ countries: [first, second] }) => {
        Object.assign(first, { m49: '056', identifiers: [{ scheme: 'UN_M49', value: '56', match: 'CLOSE' }] })
        delete second.m49
        delete second.identifiers
      }),
    ).dataset
    expect(countries[0]?.identifiers?.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'ISO_3166_1_ALPHA_2 BE',
      'ISO_3166_1_ALPHA_3 BEL',
      'UN_GEO_AREA 056',
      'UN_M49 56',
    ])
    expect(countries[1]?.identifiers).toBeUndefined()
  })
})
