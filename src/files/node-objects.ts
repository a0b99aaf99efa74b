import type { Citation } from '../dataset/citation.ts'
import { citedParts } from '../dataset/cited-parts.ts'
import { citedText } from '../dataset/cited-text.ts'
import { ends } from '../dataset/dates.ts'
import type { Link, Provision } from '../dataset/facts.ts'
import type { Identifier } from '../dataset/identifier.ts'
import { idOf, iriOf } from '../dataset/ids.ts'
import { alternativeLabels, englishLabel, labels, type Text } from '../dataset/labels.ts'
import type { Amount } from '../dataset/link.ts'
import type { Period, ReducedDate } from '../dataset/model.ts'
import { append } from '../dataset/multimap.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import { qualityOf } from '../dataset/source-quality.ts'
import type { Store } from '../dataset/store.ts'
import type { Subject } from './page.ts'
import { type ClassName, terms } from './terms.ts'

/** A value of a term: a literal, an IRI or code as a string, or something described within. */
export type Value = string | number | boolean | ValueObject | NodeObject
export interface ValueObject {
  '@value': string
  '@type'?: string
  '@language'?: string
}

/** Something described, as JSON-LD has it: names are those of our context. */
export interface NodeObject {
  '@id': string
  '@type'?: readonly ClassName[]
  [term: string]: Value | readonly Value[] | Readonly<Record<string, string | readonly string[]>> | undefined
}

/** What a record says, in the terms of linked data. */
type Properties = Omit<NodeObject, '@id'>

/** Writes records as node objects. */
export interface Describer {
  concept(concept: Concept): NodeObject
  source(source: Source): NodeObject
  provision(provision: Provision): NodeObject
  /** The link as a node of its own. */
  link(link: Link): NodeObject
  /** What links say in one statement each, by the concept that they lead from. */
  direct(links: Iterable<Link>): NodeObject[]
  /** What a reader needs to know of something that is described elsewhere: its name. */
  mention(concept: Concept): NodeObject
  /** That a fact rests on a source. */
  resting(fact: Subject, source: Source): NodeObject
}

/** A describer for the records of a store. */
export function describer(store: Store): Describer {
  const base = store.iriBase
  const iri = (id: string) => iriOf(id, base)
  const sourcesOf = (cited: readonly { citations: readonly Citation[] }[]) => [
    ...new Set(cited.flatMap(({ citations }) => citations.map(({ source }) => iri(idOf('Source', source))))),
  ]

  /**
   * Every field of a record, in its order. A field that nothing is known of how to say it throws: it would be lost
   * otherwise.
   */
  function properties(record: object, at: string): Properties {
    const said: Properties = {}
    for (const [field, value] of Object.entries(record)) {
      if (value === undefined || value === null || field === 'kind') continue
      const special = specials[field]
      if (special) Object.assign(said, special(value as never, at))
      else {
        const term = terms[field]
        if (!term) throw new Error(`"${field}" is no term yet: say in terms.ts how linked data says it.`)
        said[field] = term.form === 'date' ? dated(value) : value
      }
    }
    return said
  }

  const part = (at: string, types: readonly ClassName[], record: object): NodeObject => ({
    '@id': at,
    '@type': types,
    ...properties(record, at),
  })
  const parts = (at: string, name: string, types: readonly ClassName[], records: readonly object[]) =>
    records.map((record, i) => part(`${at}${at.includes('#') ? '-' : '#'}${name}-${i + 1}`, types, record))
  const ofPlan = (name: string, type: ClassName) => (value: object, at: string) => ({
    [name]: part(`${at}#${name}`, [type], value),
  })

  /** The fields that say more, or something else, than their value. */
  const specials: Record<string, (value: never, at: string) => Properties> = {
    labels: (_: unknown) => ({}),
    alternativeLabels: (_: unknown) => ({}),
    identifiers: (all: readonly Identifier[], at) => ({
      ...mappings(all),
      identifiers: parts(at, 'identifier', ['Identifier'], all),
    }),
    citations: (all: readonly Citation[], at) => ({
      derivedFrom: sourcesOf([{ citations: all }]),
      citations: parts(at, 'citation', ['Citation', 'Derivation'], all),
    }),
    source: (key: string) => ({ source: iri(idOf('Source', key)) }),
    disputes: (all: readonly object[], at) => ({ disputes: parts(at, 'dispute', ['Dispute'], all) }),
    vote: (vote: object, at) => ({ vote: part(`${at}#vote`, ['Vote'], vote) }),
    lead: ofPlan('lead', 'PlanLead'),
    budget: ofPlan('budget', 'PlanFeature'),
    monitoring: ofPlan('monitoring', 'PlanFeature'),
    civilSocietyRole: ofPlan('civilSocietyRole', 'PlanFeature'),
    provisions: (_: unknown, at) => {
      const id = at.slice(base.length).replace('/', ':')
      return { provisions: store.provisions(id).map((provision) => iri(provision.id)) }
    },
    during: (during: Period) => {
      const { start, end } = ends(during)
      return { ...(start && { start: dated(start) }), ...(end && { end: dated(end) }) }
    },
    amount: ({ value, currency }: Amount) => ({ amount: String(value), currency }),
    publisher: (name: string, at) => ({ publisher: { '@id': `${at}#publisher`, '@type': ['Agent'], name } }),
    of: (text: Concept) => ({ of: iri(text.id) }),
    // Keys of the texts that are recorded, symbols of the others.
    cites: (texts: readonly string[]) => ({
      cites: texts.map((text) => {
        const found = citedText(store, text)
        return found ? { '@id': iri(found.id) } : text
      }),
    }),
    themes: (keys: readonly string[]) => ({ themes: keys.map((key) => iri(idOf('Theme', key))) }),
  }

  return {
    concept: (concept) => ({
      '@id': iri(concept.id),
      '@type': ['Concept', concept.kind],
      inScheme: [`${base}${concept.kind}`],
      ...named(concept),
      ...detailed(concept),
      ...properties(concept, iri(concept.id)),
      derivedFrom: sourcesOf(citedParts(concept).filter(({ provision }) => provision === undefined)),
    }),
    source: (source) => part(iri(source.id), ['Source', 'Document'], { ...source, quality: qualityOf(source) }),
    provision: (provision) => part(iri(provision.id), ['Provision'], provision),
    link: ({ id, predicate, from, to, during, role, amount, note, citations }) => ({
      '@id': iri(id),
      '@type': ['Link', 'Statement'],
      predicate,
      from: iri(from.id),
      to: iri(to.id),
      ...properties({ id, during, role, amount, note, citations }, iri(id)),
    }),
    direct(links) {
      const found = new Map<Concept, Record<string, string[]>>()
      for (const { predicate, from, to } of links) {
        let said = found.get(from)
        if (!said) {
          said = {}
          found.set(from, said)
        }
        said[predicate] ??= []
        if (!said[predicate].includes(iri(to.id))) said[predicate].push(iri(to.id))
      }
      return [...found].map(([{ id }, said]) => ({ '@id': iri(id), ...said }))
    },
    mention: (concept) => ({ '@id': iri(concept.id), label: englishLabel(concept) }),
    resting: ({ id }, source) => ({ '@id': iri(id), derivedFrom: [iri(source.id)] }),
  }

  /** A label that names its source or is our translation says so in a label of its own (SKOS-XL). */
  function detailed(concept: Concept): Properties {
    const said = labels(concept).filter(({ origin, source }) => origin !== 'OFFICIAL' || source !== undefined)
    if (said.length === 0) return {}
    return {
      labelsInDetail: said.map(({ language, value, origin, source }) => ({
        '@id': `${iri(concept.id)}#label-${language}`,
        '@type': ['Label'],
        literalForm: { '@value': value, '@language': language },
        origin,
        ...(source && { source: iri(idOf('Source', source)) }),
      })),
    }
  }
}

const byLanguage = (texts: readonly Text[]) => {
  const found = new Map<string, string[]>()
  for (const { language, value } of texts) append(found, language, value)
  return Object.fromEntries(found)
}

function named(concept: Concept): Properties {
  const others = alternativeLabels(concept)
  return { labels: byLanguage(labels(concept)), ...(others.length > 0 && { alternativeLabels: byLanguage(others) }) }
}

/** What other vocabularies call the thing, by how well it fits. */
function mappings(identifiers: readonly Identifier[]): Properties {
  const found = new Map<string, string[]>()
  for (const { match, iri } of identifiers) {
    const relation = `${match.toLowerCase()}Match`
    // Two registers may lead to one address.
    if (iri && !found.get(relation)?.includes(iri)) append(found, relation, iri)
  }
  return Object.fromEntries(found)
}

const precisions: Record<number, string> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }

/** A date with the type of its precision. */
const dated = (date: ReducedDate): ValueObject => ({
  '@value': date,
  '@type': precisions[date.length] as string,
})
