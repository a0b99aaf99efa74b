import type { Predicate } from '../../src/dataset/predicates.ts'
import { type Draft, smallDataset } from './small-dataset.ts'

/** One way to break the small dataset, and the one finding it has to lead to. */
export interface Breakage {
  /** What is wrong, in plain words. */
  name: string
  /** The rule that finds it; `shape` where the file is not of the shape of a dataset. */
  rule: string
  /** Where the finding points. */
  path: string
  /** Breaks a copy of `smallDataset`, writing only what JSON can hold. */
  change(draft: Draft): void
}

/** The first link of a predicate, as a path. */
const at = (predicate: Predicate) => `links[${smallDataset.links.findIndex((link) => link.predicate === predicate)}]`
const link = ({ links }: Draft, predicate: Predicate): Draft => links.find((one: Draft) => one.predicate === predicate)
/** The path of the first, second ... record pushed to a list, behind all that is there. */
const pushed = (list: 'links' | 'themes' | 'sources' | 'countries', nth = 0) =>
  `${list}[${smallDataset[list].length + nth}]`

/** What holds the last step of a path, and that step. */
function holder(draft: Draft, path: string): [Draft, string] {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return [steps.slice(0, -1).reduce((value, step) => value[step], draft), steps.at(-1) as string]
}

/** Writes a value where the finding points, or elsewhere. */
const write = (name: string, rule: string, path: string, value: unknown, where = path): Breakage => ({
  name,
  rule,
  path,
  change(draft) {
    const [record, field] = holder(draft, where)
    record[field] = value
  },
})

/** Takes the field out. */
const leaveOut = (name: string, rule: string, path: string, where = path): Breakage => ({
  name,
  rule,
  path,
  change(draft) {
    const [record, field] = holder(draft, where)
    delete record[field]
  },
})

const push = (
  name: string,
  rule: string,
  path: string,
  list: 'links' | 'themes' | 'sources' | 'countries',
  records: (draft: Draft) => Draft[],
): Breakage => ({ name, rule, path, change: (draft) => draft[list].push(...records(draft)) })

/** The other way round. */
const turned = ({ from, to, ...rest }: Draft): Draft => ({ ...rest, from: to, to: from })
/** A theme like the first, without what is its alone. */
const theme = ({ themes: [first] }: Draft, key: string): Draft => {
  const { identifiers: _, formerKeys: __, ...rest } = first
  return { ...rest, key }
}
const country = ({ countries: [, second] }: Draft, code: string, alpha3: string): Draft => ({
  ...second,
  key: code,
  code,
  alpha3,
})
const source = ({ sources: [first] }: Draft, url: string): Draft => ({ ...first, key: 'further', url })

/** Elects the countries `XA`, `XB` ... to the Council for one year. */
function elect(draft: Draft, letters: string, year: number): void {
  for (const letter of letters) {
    if (!draft.countries.some(({ key }: Draft) => key === `X${letter}`)) {
      draft.countries.push(country(draft, `X${letter}`, `XX${letter}`))
    }
    draft.links.push({ ...link(draft, 'servesOn'), from: `Country:X${letter}`, during: `${year}/${year}` })
  }
}

/** Gives the countries `XA`, `XB` ... a permanent seat, beside the two the small dataset has. */
function seatPermanent(draft: Draft, letters: string): void {
  for (const letter of letters) {
    draft.countries.push(country(draft, `X${letter}`, `XX${letter}`))
    draft.links.push({
      ...link(draft, 'servesOn'),
      from: `Country:X${letter}`,
      during: '1945/..',
      role: 'PERMANENT_MEMBER',
    })
  }
}

const shapes: Breakage[] = [
  leaveOut('a source without a title', 'shape', 'sources[0].title'),
  leaveOut('a link without citations', 'shape', `${at('recalls')}.citations`),
  leaveOut('a citation that names no source', 'shape', 'themes[0].citations[0].source'),
  leaveOut('no list of links', 'shape', 'links'),
  leaveOut('no licence', 'shape', 'licence'),
  write('a number written as text', 'shape', 'resolutions[0].number', '1325'),
  write('an object in the place of a list', 'shape', 'themes', {}),
  write('a text in the place of a record', 'shape', 'gaps[0]', 'The amounts are missing.'),
  write('a text in the place of citations', 'shape', 'themes[0].citations', 'council-records'),
  write('a list in the place of a text', 'shape', 'publishedTotals[0].publisher', ['A tracker', 'Another']),
  write('null in the place of a field left out', 'shape', 'themes[0].summary', null),
  write('yes in the place of true', 'shape', 'actionPlans[1].budget.present', 'yes'),
  write('a plan led by nobody', 'shape', 'actionPlans[1].lead.agencies', []),
  write('half a vote', 'shape', 'resolutions[0].vote.inFavour', 14.5),
  write('a negative amount', 'shape', `${at('contributesTo')}.amount.value`, -1),
  write('a plan counted zero', 'shape', 'actionPlans[1].generation', 0),
  write('a field nobody knows', 'shape', 'themes[0].colour', 'red'),
  write('a list nobody knows', 'shape', 'persons', []),
  write('a label in a language that is not kept', 'shape', 'countries[0].labels.it', 'Belgio'),
  write('a label of another form', 'shape', 'countries[0].labels.fr', { text: 'Belgique' }),
  write('an unknown predicate', 'shape', `${at('recalls')}.predicate`, 'remembers'),
  write('a predicate named like a property of every object', 'shape', `${at('recalls')}.predicate`, 'constructor'),
  write('an unknown role', 'shape', `${at('sponsors')}.role`, 'FRIEND'),
  write('an unknown currency', 'shape', `${at('contributesTo')}.amount.currency`, '€'),
  write('an unknown assertion', 'shape', 'themes[0].citations[0].assertion', 'RUMOUR'),
  write('an unknown kind of framework', 'shape', 'frameworks[0].frameworkKind', 'CLUB'),
  write('an unknown way to match', 'shape', 'themes[0].identifiers[0].match', 'SAME'),
  write('an unknown scheme of identifiers', 'shape', 'themes[0].identifiers[0].scheme', 'FACEBOOK'),
  write('an unknown addressee', 'shape', 'resolutions[0].provisions[0].addressees[0]', 'EVERYBODY'),
]

const keys: Breakage[] = [
  push('two themes with one key', 'keys-are-unique', `${pushed('themes')}.key`, 'themes', (draft) => [
    theme(draft, 'participation'),
  ]),
  write(
    'a former key that another theme has',
    'keys-are-unique',
    'themes[1].key',
    ['protection'],
    'themes[0].formerKeys',
  ),
  push('a key with blanks and capitals', 'keys-are-well-formed', `${pushed('themes')}.key`, 'themes', (draft) => [
    theme(draft, 'Women in Peace'),
  ]),
  push(
    'a country under its alpha-3 code',
    'keys-are-well-formed',
    `${pushed('countries')}.key`,
    'countries',
    (draft) => [country(draft, 'FRA', 'FRA')],
  ),
  write('a code that is not the key', 'country-codes-agree', 'countries[0].code', 'BX'),
  write('an alpha-3 code of two letters', 'country-codes-agree', 'countries[0].alpha3', 'BE'),
  write('an M49 code that lost its zero', 'country-codes-agree', 'countries[0].m49', '56'),
  write('one alpha-3 code for two countries', 'country-codes-agree', 'countries[1].alpha3', 'BEL'),
  write(
    'one identifier for two countries',
    'exact-identifiers-name-one-thing',
    'countries[1].identifiers[0]',
    [{ scheme: 'ISO_3166_1_ALPHA_2', value: 'BE', match: 'EXACT' }],
    'countries[1].identifiers',
  ),
  write('an IRI cut short', 'iris-are-absolute', 'themes[0].identifiers[0].iri', 'eurovoc.europa.eu/5974'),
]

const links: Breakage[] = [
  write('a link to an unknown theme', 'links-lead-somewhere', `${at('addresses')}.to`, 'Theme:war'),
  write('a link to a former key', 'links-lead-somewhere', `${at('addresses')}.to`, 'Theme:womens-participation'),
  write('a link from an unknown country', 'links-lead-somewhere', `${at('prioritises')}.from`, 'Country:__proto__'),
  write(
    'a link to the wrong kind',
    'kinds-fit-the-predicate',
    at('prioritises'),
    'Country:ML',
    `${at('prioritises')}.to`,
  ),
  push(
    'kinds that one predicate joins, but not with each other',
    'kinds-fit-the-predicate',
    pushed('links'),
    'links',
    (draft) => [{ ...link(draft, 'adopts'), from: 'Country:BE', to: 'Resolution:1888' }],
  ),
  push('a link written twice', 'facts-have-ids-of-their-own', pushed('links'), 'links', (draft) => [
    { ...link(draft, 'recalls'), note: 'Again.' },
  ]),
  push(
    'a gift written twice, its amount in another order',
    'facts-have-ids-of-their-own',
    pushed('links'),
    'links',
    (draft) => [{ ...link(draft, 'contributesTo'), amount: { currency: 'EUR', value: 200_000.5 } }],
  ),
  push('a symmetric link written from both ends', 'facts-have-ids-of-their-own', pushed('links'), 'links', (draft) => [
    turned(link(draft, 'related')),
  ]),
  push(
    'a second link where the predicate has one',
    'facts-have-ids-of-their-own',
    pushed('links'),
    'links',
    (draft) => [{ ...link(draft, 'administers'), during: '2007/..' }],
  ),
  push(
    'a link that only its open beginning tells apart',
    'facts-have-ids-of-their-own',
    pushed('links'),
    'links',
    (draft) => [{ ...link(draft, 'operatesIn'), during: '../2020' }],
  ),
  write(
    'a former id that is the id of another link',
    'facts-have-ids-of-their-own',
    `${at('recalls')}.formerIds[0]`,
    ['Link:addresses/Resolution:1325/Theme:participation'],
    `${at('recalls')}.formerIds`,
  ),
  write(
    'a former id of a provision that another has',
    'facts-have-ids-of-their-own',
    'resolutions[0].provisions[1].formerIds[0]',
    ['Provision:Resolution:1325/OP-1'],
    'resolutions[0].provisions[1].formerIds',
  ),
  write(
    'a resolution that recalls itself',
    'no-link-to-itself',
    at('recalls'),
    'Resolution:2467',
    `${at('recalls')}.to`,
  ),
  write('a theme broader than itself', 'no-link-to-itself', at('broader'), 'Theme:protection', `${at('broader')}.from`),
  write(
    'a provision on an unknown theme',
    'provision-themes-exist',
    'resolutions[0].provisions[1].themes[1]',
    'safety',
  ),
  write('a gap about an unknown record', 'gaps-and-findings-name-records', 'gaps[1].about', 'ActionPlan:be-nap-9'),
  write('a gap about a source', 'gaps-and-findings-name-records', 'gaps[1].about', 'Source:plan-tracker'),
  write('an unknown country without a plan', 'gaps-and-findings-name-records', 'countriesWithoutPlan[0].country', 'FR'),
  push('a circle of broader themes', 'no-theme-is-its-own-ancestor', pushed('links'), 'links', (draft) => [
    turned(link(draft, 'broader')),
  ]),
  push('a circle of parts', 'no-part-of-itself', pushed('links', 1), 'links', (draft) => [
    { ...link(draft, 'partOf'), from: 'Framework:sdg-5', to: 'Framework:eu' },
    { ...link(draft, 'partOf'), from: 'Framework:eu', to: 'Framework:sdg-5-2' },
  ]),
  push('a circle of successors', 'no-successor-of-itself', pushed('links', 1), 'links', (draft) => [
    { ...link(draft, 'succeeds'), from: 'Framework:sdg-5', to: 'Framework:eu' },
    { ...link(draft, 'succeeds'), from: 'Framework:eu', to: 'Framework:sdg-5' },
  ]),
]

const citations: Breakage[] = [
  write('a record that cites nothing', 'everything-is-cited', 'themes[0].citations', []),
  write('a link that cites nothing', 'everything-is-cited', `${at('recalls')}.citations`, []),
  write('a provision that cites nothing', 'everything-is-cited', 'resolutions[0].provisions[1].citations', []),
  write('a dispute that cites nothing', 'everything-is-cited', 'instruments[1].disputes[0].citations', []),
  write('a lead that cites nothing', 'everything-is-cited', 'actionPlans[1].lead.citations', []),
  write('a budget that cites nothing', 'everything-is-cited', 'actionPlans[1].budget.citations', []),
  write('a published total that cites nothing', 'everything-is-cited', 'publishedTotals[0].citations', []),
  write('a finding that cites nothing', 'everything-is-cited', 'countriesWithoutPlan[0].citations', []),
  write('a citation of an unknown source', 'cited-sources-exist', `${at('addresses')}.citations[1].source`, 'hearsay'),
  write(
    'a label from an unknown source',
    'cited-sources-exist',
    'countries[0].labels.de.source',
    { value: 'Belgien', origin: 'OFFICIAL', source: 'constructor' },
    'countries[0].labels.de',
  ),
  push('a source nobody cites', 'sources-are-cited', pushed('sources'), 'sources', (draft) => [
    source(draft, 'https://example.org/further'),
  ]),
  write('a source that is a script', 'addresses-are-urls', 'sources[0].url', 'javascript:alert(1)'),
  write('a fund with an address cut short', 'addresses-are-urls', 'instruments[1].url', 'www.example.org/fund'),
  {
    name: 'one page as two sources',
    rule: 'source-addresses-are-unique',
    path: `${pushed('sources')}.url`,
    change(draft) {
      draft.sources.push(source(draft, 'http://www.example.org/council/'))
      draft.themes[0].citations.push({ source: 'further', assertion: 'REPORT' })
    },
  },
  write('a language written out', 'source-languages-are-tags', 'sources[1].language', 'French'),
  write('a publisher in capitals', 'publishers-have-one-spelling', 'sources[1].publisher', 'THE UNITED NATIONS'),
]

const dates: Breakage[] = [
  write('a day that is not in the calendar', 'dates-exist', 'sources[1].publishedOn', '2023-02-29'),
  write('a day written the other way round', 'dates-exist', 'resolutions[0].adoptedOn', '31-10-2000'),
  write('a month that does not exist', 'dates-exist', 'publishedTotals[0].asOf', '2024-13'),
  write('a source of tomorrow', 'nothing-is-from-the-future', 'sources[1].publishedOn', '2026-11-25'),
  write('a source that will be read', 'nothing-is-from-the-future', 'sources[1].readOn', '2026-12-01'),
  write('a total counted next year', 'nothing-is-from-the-future', 'publishedTotals[0].asOf', '2027'),
  {
    name: 'a gift to a fund that was yet to come',
    rule: 'instruments-begin-before-they-work',
    path: `${at('contributesTo')}.during`,
    change(draft) {
      draft.instruments[0].foundedOn = '2019-10-30'
      Object.assign(link(draft, 'contributesTo'), {
        to: `Instrument:${draft.instruments[0].key}`,
        during: '2019-08/2019-08',
      })
    },
  },
  write('a dataset updated yesterday', 'dates-exist', 'updatedOn', 'yesterday'),
  write('a plan that ends before it starts', 'periods-are-in-order', 'actionPlans[0].during', '2021/2017'),
  write('a term that ends in spring', 'periods-are-in-order', `${at('servesOn')}.during`, '2019/spring'),
  write('a year in the place of a period', 'periods-are-in-order', `${at('contributesTo')}.during`, '2020'),
  write('a period open at both ends', 'periods-are-in-order', 'frameworks[0].during', '../..'),
]

const texts: Breakage[] = [
  leaveOut('no label in English', 'labels-have-english', 'countries[0].labels', 'countries[0].labels.en'),
  write(
    'an other name that is the label in other letters',
    'other-names-are-other-names',
    'resolutions[0].alternativeLabels.en[1]',
    'RÉSOLUTION 1325, 2000',
  ),
  write(
    'an other name written in two ways',
    'other-names-are-other-names',
    'resolutions[0].alternativeLabels.en[1]',
    'unscr-1325',
  ),
  write(
    'a word to look for that is a name',
    'other-names-are-other-names',
    'countries[0].hiddenLabels.en[0]',
    { en: ['BELGIUM'] },
    'countries[0].hiddenLabels',
  ),
  write('a letter and its accent as two characters', 'texts-are-composed', 'themes[0].summary', 'Me\u0301diation.'),
  write('an empty label', 'texts-are-not-empty', 'countries[0].labels.en', ''),
  write('a note of blanks', 'texts-are-not-empty', 'publishedTotals[0].note', '  '),
  write(
    'a locator that begins with a blank',
    'texts-are-not-empty',
    `${at('addresses')}.citations[0].locator`,
    ' OP 1',
  ),
  write('a definition still to be found', 'no-placeholders', 'themes[0].definition', 'TODO: Find one'),
  write('a title of filler', 'no-placeholders', 'actionPlans[1].title', 'Lorem ipsum dolor'),
  write('a gap with a gap', 'no-placeholders', 'gaps[1].text', 'Amounts TBD'),
  write('a name with question marks', 'no-placeholders', 'sources[0].publisher', '???'),
]

const council: Breakage[] = [
  write('a symbol with another year', 'numbers-match-symbols', 'resolutions[0].symbol', 'S/RES/1325 (2001)'),
  write('a resolution adopted in another year', 'numbers-match-symbols', 'resolutions[0].adoptedOn', '2001-10-31'),
  write(
    'a statement under the symbol of another',
    'numbers-match-symbols',
    'presidentialStatements[0].key',
    'S/PRST/2004/41',
    'presidentialStatements[0].symbol',
  ),
  write(
    'a statement issued in another year',
    'numbers-match-symbols',
    'presidentialStatements[0].issuedOn',
    '2005-10-28',
  ),
  write(
    'a resolution with eight votes in favour',
    'votes-add-up',
    'resolutions[0].vote',
    8,
    'resolutions[0].vote.inFavour',
  ),
  write(
    'sixteen votes in a Council of fifteen',
    'votes-add-up',
    'resolutions[0].vote',
    1,
    'resolutions[0].vote.against',
  ),
  write('an abstention nobody is named for', 'votes-add-up', 'resolutions[0].vote', {
    inFavour: 14,
    against: 0,
    abstaining: 1,
  }),
  write(
    'an abstention before the country served',
    'abstainers-were-members',
    at('abstains'),
    '2019-05/..',
    `links[${smallDataset.links.findIndex(({ from, predicate }) => from === 'Country:CN' && predicate === 'servesOn')}].during`,
  ),
  write(
    'an abstention by a country that served elsewhere',
    'abstainers-were-members',
    at('abstains'),
    'Organization:un-action',
    `links[${smallDataset.links.findIndex(({ from, predicate }) => from === 'Country:CN' && predicate === 'servesOn')}].to`,
  ),
  write('one paragraph twice', 'provisions-are-numbered-once', 'resolutions[0].provisions[1].number', 'OP 1'),
  write('a paragraph beyond the last', 'provisions-are-numbered-once', 'resolutions[0].provisions[1].number', 'OP 19'),
  write(
    'a paragraph numbered otherwise',
    'provisions-are-numbered-once',
    'presidentialStatements[0].provisions[0].number',
    '§ 3',
  ),
  write('an elected member for three years', 'council-terms-last-two-years', `${at('servesOn')}.during`, '2019/2021'),
  write('an elected member without an end', 'council-terms-last-two-years', `${at('servesOn')}.during`, '2019/..'),
  {
    name: 'an eleventh elected member',
    rule: 'council-has-ten-elected-members',
    path: pushed('links', 9),
    change: (draft) => elect(draft, 'ABCDEFGHIJ', 2020),
  },
  {
    name: 'a year in which a member is missing',
    rule: 'council-years-are-whole',
    path: 'links',
    change(draft) {
      seatPermanent(draft, 'XYZ')
      elect(draft, 'ABCDEFGHI', 2020)
      elect(draft, 'ABCDEFGHIJ', 2022)
      elect(draft, 'KLMNOPQRS', 2021)
    },
  },
  {
    name: 'a Council without one of the permanent members',
    rule: 'council-years-are-whole',
    path: 'links',
    change(draft) {
      seatPermanent(draft, 'XY')
      elect(draft, 'ABCDEFGHI', 2020)
    },
  },
  push('a member elected again at once', 'no-immediate-re-election', `${pushed('links')}.during`, 'links', (draft) => [
    { ...link(draft, 'servesOn'), during: '2021/2022' },
  ]),
  push('a country in the Council in two roles', 'memberships-do-not-overlap', pushed('links'), 'links', (draft) => [
    { ...link(draft, 'servesOn'), role: 'PERMANENT_MEMBER', during: '2020/..' },
  ]),
  push(
    'a country in the Council twice in one year',
    'memberships-do-not-overlap',
    pushed('links'),
    'links',
    (draft) => [{ ...link(draft, 'servesOn'), during: '2020/2021' }],
  ),
  push('a member that joins again before it left', 'memberships-do-not-overlap', pushed('links'), 'links', (draft) => [
    { ...link(draft, 'participatesIn'), during: '2000/..' },
  ]),
]

/** Takes out every link of a predicate. */
function without(draft: Draft, predicate: Predicate): void {
  draft.links = draft.links.filter((one: Draft) => one.predicate !== predicate)
}

/** Adds a plan of Belgium that is not counted, and a succession between it and another. */
function adopt(draft: Draft, succession: { from?: string; to: string }): void {
  const { generation: _, during: __, ...plan } = draft.actionPlans[0]
  draft.actionPlans.push({ ...plan, key: 'be-nap-0' })
  draft.links.push({ ...link(draft, 'adopts'), from: 'Country:BE', to: 'ActionPlan:be-nap-0' })
  draft.links.push({ ...link(draft, 'succeeds'), from: 'ActionPlan:be-nap-0', ...succession })
}

const plans: Breakage[] = [
  {
    name: 'a plan nobody adopted',
    rule: 'plans-have-an-adopter',
    path: 'actionPlans[2]',
    change(draft) {
      draft.links = draft.links.filter((one: Draft) => one.to !== 'ActionPlan:eu-rap-1')
    },
  },
  {
    name: 'a fifth plan without a fourth',
    rule: 'generations-follow-one-another',
    path: 'actionPlans[1].generation',
    change(draft) {
      without(draft, 'succeeds')
      draft.actionPlans[1].generation = 5
    },
  },
  {
    name: 'two third plans of one country',
    rule: 'generations-follow-one-another',
    path: 'actionPlans[1].generation',
    change(draft) {
      without(draft, 'succeeds')
      draft.actionPlans[1].generation = 3
    },
  },
  write(
    'a country without a plan that adopted one',
    'countries-without-plan-have-none',
    'countriesWithoutPlan[0].country',
    'BE',
  ),
  {
    name: 'a country twice without a plan',
    rule: 'countries-without-plan-have-none',
    path: 'countriesWithoutPlan[1].country',
    change: ({ countriesWithoutPlan: list }) => list.push({ ...list[0], asOf: '2023' }),
  },
  write('a successor that begins first', 'successors-come-later', at('succeeds'), '2030/2031', 'actionPlans[0].during'),
  {
    name: 'a successor by somebody else',
    rule: 'successors-come-later',
    path: at('succeeds'),
    change(draft) {
      for (const plan of draft.actionPlans.slice(1)) delete plan.generation
      link(draft, 'succeeds').from = 'ActionPlan:eu-rap-1'
    },
  },
  {
    name: 'a plan with two successors',
    rule: 'plans-follow-one-by-one',
    path: pushed('links', 1),
    change: (draft) => adopt(draft, { to: 'ActionPlan:be-nap-3' }),
  },
  {
    name: 'a plan that succeeds two',
    rule: 'plans-follow-one-by-one',
    path: pushed('links', 1),
    change: (draft) => adopt(draft, { from: 'ActionPlan:be-nap-4', to: 'ActionPlan:be-nap-0' }),
  },
  write('a successor counted first', 'successors-are-counted-on', at('succeeds'), 1, 'actionPlans[1].generation'),
  {
    name: 'a fourth plan that does not succeed the third',
    rule: 'chains-of-plans-are-whole',
    path: 'actionPlans[1]',
    change: (draft) => without(draft, 'succeeds'),
  },
]

/** Ways to break the small dataset: errors of shape, and every rule at least once. */
export const breakages: readonly Breakage[] = [
  ...shapes,
  ...keys,
  ...links,
  ...citations,
  ...dates,
  ...texts,
  ...council,
  ...plans,
]
