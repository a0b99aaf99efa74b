import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/dataset/citing.ts'
import { nodeKinds } from '../../src/dataset/model.ts'
import { predicateNames } from '../../src/dataset/predicates.ts'
import { asOf, createStore, type Neighbour } from '../../src/dataset/store.ts'
import { changed, type Draft, smallDataset } from './small-dataset.ts'

const store = createStore(smallDataset)
const idsOf = (neighbours: readonly Neighbour[] | undefined) => neighbours?.map(({ node }) => node.id)

describe('Nodes by id', () => {
  it('come in the order asked for, one for each id, with null in the place of a miss', () => {
    const ids = ['Theme:protection', 'Country:XX', 'Country:BE', 'Theme:protection', 'Source:terminology']
    expect(store.nodes(ids).map((node) => node?.id ?? null)).toEqual([
      'Theme:protection',
      null,
      'Country:BE',
      'Theme:protection',
      'Source:terminology',
    ])
  })

  it('are the records of the dataset, with their kind and their id', () => {
    const [statement] = store.nodes(['PresidentialStatement:S/PRST/2004/40'])
    expect(statement).toEqual({
      kind: 'PresidentialStatement',
      id: 'PresidentialStatement:S/PRST/2004/40',
      ...smallDataset.presidentialStatements[0],
    })
  })

  it('are found under a former key as what they are now', () => {
    const [former, present] = store.nodes(['Theme:womens-participation', 'Theme:participation'])
    expect(former).toBe(present)
    expect(former?.id).toBe('Theme:participation')
  })

  it.each([
    '',
    ':',
    'BE',
    'Country:',
    'country:BE',
    'Country:be',
    'Country:BE ',
    'Theme:BE',
    'constructor',
    '__proto__',
  ])('%j finds nothing', (id) => {
    expect(store.nodes([id])).toEqual([null])
    expect(store.neighbours(id)).toEqual([])
    expect(store.facts(id)).toEqual([])
  })

  it.each(nodeKinds)('%s: no property of an object is a key', (kind) => {
    const ids = ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((key) => `${kind}:${key}`)
    expect(store.nodes(ids)).toEqual([null, null, null, null])
  })

  it('of one kind come all, in the order of the dataset', () => {
    expect(store.all('Country').map(({ id }) => id)).toEqual(['Country:BE', 'Country:CN', 'Country:RU', 'Country:ML'])
    expect(nodeKinds.map((kind) => store.all(kind).length)).toEqual([3, 1, 3, 4, 3, 2, 3, 3, 4])
  })

  it('of a kind the dataset has none of are an empty list', () => {
    const none = createStore(changed((draft) => Object.assign(draft, { actionPlans: [], links: [] })))
    expect(none.all('ActionPlan')).toEqual([])
  })
})

describe('Links by predicate and direction', () => {
  it('come for each id asked for, in its place, an empty list where there are none', () => {
    const lists = store.links('abstains', 'INVERSE', ['Resolution:1325', 'Resolution:2467', 'Country:XX'])
    expect(lists.map(idsOf)).toEqual([[], ['Country:CN', 'Country:RU'], []])
  })

  it('lead forward to the object and back to the subject', () => {
    const [forward] = store.links('recalls', 'FORWARD', ['Resolution:2467'])
    const [back] = store.links('recalls', 'INVERSE', ['Resolution:1325'])
    expect([idsOf(forward), idsOf(back)]).toEqual([['Resolution:1325'], ['Resolution:2467']])
    expect(store.links('recalls', 'FORWARD', ['Resolution:1325'])).toEqual([[]])
    expect(forward?.[0]?.link).toBe(back?.[0]?.link)
  })

  it('carry both ends and what they say, whichever way they are read', () => {
    const [[seen] = []] = store.links('contributesTo', 'INVERSE', ['Instrument:crsv-mptf'])
    expect(seen?.direction).toBe('INVERSE')
    expect([seen?.link.from.id, seen?.link.to.id]).toEqual(['Country:BE', 'Instrument:crsv-mptf'])
    expect(seen?.link.amount).toEqual({ value: 200_000.5, currency: 'EUR' })
  })

  it('attach the very node that is found by its id', () => {
    const [[seen] = []] = store.links('broader', 'FORWARD', ['Theme:conflict-related-sexual-violence'])
    expect(seen?.node).toBe(store.nodes(['Theme:protection'])[0])
  })

  it('are seen forward from both ends where they are symmetric, and never twice', () => {
    const ids = ['Theme:participation', 'Theme:protection']
    expect(store.links('related', 'FORWARD', ids).map(idsOf)).toEqual([['Theme:protection'], ['Theme:participation']])
    expect(store.links('related', 'INVERSE', ids)).toEqual([[], []])
  })

  it('are all there: each is seen once from each end', () => {
    const seen = (direction: 'FORWARD' | 'INVERSE') =>
      predicateNames.flatMap((predicate) =>
        store
          .links(predicate, direction, [...new Set(smallDataset.links.flatMap(({ from, to }) => [from, to]))])
          .flat(),
      )
    expect(seen('FORWARD').length + seen('INVERSE').length).toBe(2 * smallDataset.links.length)
    const ends = ({ predicate, from, to }: { predicate: string; from: string; to: string }) =>
      `${predicate} ${from} ${to}`
    expect(store.allLinks.map(({ predicate, from, to }) => `${predicate} ${from.id} ${to.id}`).toSorted()).toEqual(
      smallDataset.links.map(ends).toSorted(),
    )
  })

  it('come in time, whatever file they stand in: by their own beginning or the date of the far end, undated ones last', () => {
    const again = createStore(
      changed(({ links }) => {
        const term = links.find(({ predicate }: { predicate: string }) => predicate === 'servesOn')
        links.push({ ...term, during: '2007/2008' }, { ...term, during: '../1948' })
        const recall = links.find(({ predicate }: { predicate: string }) => predicate === 'recalls')
        links.push({ ...recall, to: 'Resolution:1888' })
        links.reverse()
      }),
    )
    const [terms] = again.links('servesOn', 'INVERSE', ['Organization:security-council'])
    expect(terms?.map(({ node, link }) => `${node.id} ${link.during}`)).toEqual([
      'Country:BE ../1948',
      'Country:CN 1971-10-25/..',
      'Country:BE 2007/2008',
      'Country:BE 2019/2020',
      'Country:RU undefined',
    ])
    const [recalled] = again.links('recalls', 'FORWARD', ['Resolution:2467'])
    expect(idsOf(recalled)).toEqual(['Resolution:1325', 'Resolution:1888'])
  })

  it.each([
    ['as written', (): void => undefined],
    ['turned round', ({ links }: Draft): void => links.reverse()],
  ])('of a concept come all together, the forward ones first, then by predicate: %s', (_, change) => {
    const seen = createStore(changed(change)).neighbours('Resolution:2467')
    expect(seen.map(({ direction, link, node }) => [direction, link.predicate, node.id])).toEqual([
      ['FORWARD', 'recalls', 'Resolution:1325'],
      ['FORWARD', 'concerns', 'Country:ML'],
      ['FORWARD', 'requests', 'Instrument:team-of-experts'],
      ['INVERSE', 'sponsors', 'Country:BE'],
      ['INVERSE', 'abstains', 'Country:CN'],
      ['INVERSE', 'abstains', 'Country:RU'],
    ])
  })

  it('as of a day are those that may have held then, one without a period among them', () => {
    const [members = []] = store.links('servesOn', 'INVERSE', ['Organization:security-council'])
    expect(idsOf(asOf(members, '2020-12-31'))).toEqual(['Country:CN', 'Country:BE', 'Country:RU'])
    expect(idsOf(asOf(members, '2021-01-01'))).toEqual(['Country:CN', 'Country:RU'])
    expect(idsOf(asOf(members, '1971-10-24'))).toEqual(['Country:RU'])
    expect(asOf(members, null)).toBe(members)
    expect(asOf(members, undefined)).toBe(members)
  })

  it('that lead nowhere are not served: the store cannot be built', () => {
    const broken = changed((draft) => {
      draft.links[0].to = 'Theme:war'
    })
    expect(() => createStore(broken)).toThrow('Theme:war')
  })
})

describe('Facts by source', () => {
  const subject = ({ node, field }: Fact) => {
    if (node.kind === 'Link') return `${node.from.id} ${node.predicate} ${node.to.id}`
    if (node.kind === 'Provision') return `${node.of.id} ${node.number ?? 'paragraph'}`
    return [node.id, field].filter(Boolean).join(' ')
  }

  it('are whatever cites it: concepts, fields with sources of their own, links', () => {
    expect(store.facts('plan-tracker').map(subject)).toEqual([
      'Instrument:crsv-mptf foundedOn',
      'ActionPlan:be-nap-3',
      'ActionPlan:be-nap-4 budget',
      'ActionPlan:eu-rap-1',
      'Resolution:1325 addresses Theme:participation',
      'Country:BE adopts ActionPlan:be-nap-3',
      'Framework:eu adopts ActionPlan:eu-rap-1',
    ])
    expect(store.facts('belgian-plan').map(subject).slice(0, 5)).toEqual([
      'ActionPlan:be-nap-4',
      'ActionPlan:be-nap-4 lead',
      'ActionPlan:be-nap-4 monitoring',
      'ActionPlan:be-nap-4 civilSocietyRole',
      'Organization:platform-1325',
    ])
  })

  it('are provisions too, each with the text it stands in', () => {
    expect(store.facts('council-records').map(subject)).toEqual(
      expect.arrayContaining([
        'Resolution:1325 OP 1',
        'Resolution:1325 OP 8(a)',
        'PresidentialStatement:S/PRST/2004/40 paragraph',
      ]),
    )
  })

  it('are labels too, where one names its source', () => {
    const [whole, label] = store.facts('terminology').filter((fact) => subject(fact).startsWith('Country:BE'))
    expect(whole?.field).toBeUndefined()
    expect(label?.field).toBe('labels')
    expect(label?.citations).toEqual([{ source: 'terminology', locator: 'label in fr', assertion: 'REPORT' }])
  })

  it('come with those of their citations that name the source, and no others', () => {
    const [fact] = store.facts('plan-tracker').filter(({ node }) => node.kind === 'Link')
    expect(fact?.citations).toEqual([{ source: 'plan-tracker', assertion: 'REPORT' }])
  })

  it('come once each, however often they cite it', () => {
    const twice = createStore(
      changed(({ themes: [first] }) =>
        first.citations.push({ source: 'council-records', locator: 'page 2', assertion: 'REPORT' }),
      ),
    )
    const facts = twice.facts('council-records').filter((fact) => subject(fact) === 'Theme:participation')
    expect(facts.map(({ citations }) => citations.length)).toEqual([2])
  })

  it('are none for a source that is not there', () => {
    expect(store.facts('constructor')).toEqual([])
  })
})
