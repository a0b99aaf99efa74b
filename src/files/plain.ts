import type { Citation } from '../dataset/citation.ts'
import { citedText } from '../dataset/cited-text.ts'
import type { Fact } from '../dataset/citing.ts'
import { ends } from '../dataset/dates.ts'
import type { Link, Provision } from '../dataset/facts.ts'
import { idOf, iriOf } from '../dataset/ids.ts'
import { englishLabel, labels } from '../dataset/labels.ts'
import type { Period } from '../dataset/model.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import { qualityOf } from '../dataset/source-quality.ts'
import type { Store } from '../dataset/store.ts'
import type { Page } from './page.ts'

/** Plain JSON: names of fields are those of the records, and whatever is named stands there with its id. */
export type Plain = Record<string, unknown>

/** Writes what a page tells as plain JSON. */
export interface PlainWriter {
  page(page: Page): Plain
  concept(concept: Concept): Plain
  source(source: Source): Plain
  link(link: Link): Plain
  provision(provision: Provision): Plain
  /** What cites a source: which fact, in which of its fields, and where in the source. */
  fact(fact: Fact): Plain
}

/** A writer for the records of a store. */
export function plainWriter(store: Store): PlainWriter {
  const named = ({ id }: { id: string }) => ({ id, iri: iriOf(id, store.iriBase) })
  const end = (concept: Concept) => ({ id: concept.id, label: englishLabel(concept) })

  const cited = (citations: readonly Citation[]) =>
    citations.map(({ source, ...rest }) => {
      const { title, publisher, url } = store.node('Source', source) as Source
      return { source: { id: idOf('Source', source), title, publisher, url }, ...rest }
    })

  /** What is written otherwise than it stands in the record, wherever in it: all the rest is as it is. */
  const specials: Record<string, (value: never) => unknown> = {
    citations: cited,
    during: (period: Period) => ends(period),
    themes: (keys: readonly string[]) => keys.map((key) => idOf('Theme', key)),
    cites: (texts: readonly string[]) => texts.map((text) => citedText(store, text)?.id ?? text),
    of: end,
    provisions: (_: unknown) => undefined,
    labels: (_: unknown) => undefined,
  }

  function plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([field, one]) => {
        const said = one === undefined ? undefined : specials[field] ? specials[field](one as never) : plain(one)
        return said === undefined ? [] : [[field, said]]
      }),
    )
  }

  const record = ({ id, kind, ...fields }: { id: string; kind: string }): Plain => ({
    ...named({ id }),
    kind,
    ...(plain(fields) as Plain),
  })

  const written: Omit<PlainWriter, 'page'> = {
    concept({ key, ...concept }) {
      const { id, iri, kind, ...rest } = record(concept as Concept)
      return { id, iri, kind, key, ...labelled(concept as Concept), ...rest }
    },
    source: (source) => ({ ...record(source), quality: qualityOf(source) }),
    provision: record,
    fact: ({ node, field, citations }) => ({
      ...named(node),
      ...(field && { field }),
      citations: citations.map(({ locator, assertion }) => ({ ...(locator && { locator }), assertion })),
    }),
    link: ({ id, predicate, from, to, during, role, amount, note, citations }) => ({
      ...named({ id }),
      kind: 'Link',
      predicate,
      from: end(from),
      to: end(to),
      ...(plain({ during, role, amount, note, citations }) as Plain),
    }),
  }

  return {
    ...written,
    page({ subject, links, provisions, facts, gaps }) {
      switch (subject.kind) {
        case 'Link':
          return written.link(subject)
        case 'Provision':
          return written.provision(subject)
        case 'Source':
          return {
            ...written.source(subject),
            facts: facts.map(written.fact),
          }
        default:
          return {
            ...written.concept(subject),
            ...(provisions.length > 0 && { provisions: provisions.map(written.provision) }),
            links: links.map(written.link),
            ...(gaps.length > 0 && { gaps }),
          }
      }
    },
  }
}

/** The labels by language, and beside them which of them a source of its own prints, or we translated. */
function labelled(concept: Concept): Plain {
  const all = labels(concept)
  const special = all.filter(({ origin, source }) => origin !== 'OFFICIAL' || source !== undefined)
  const detail = ({ origin, source }: (typeof all)[number]) => ({
    origin,
    ...(source && { source: idOf('Source', source) }),
  })
  return {
    labels: Object.fromEntries(all.map(({ language, value }) => [language, value])),
    ...(special.length > 0 && {
      labelsInDetail: Object.fromEntries(special.map((one) => [one.language, detail(one)])),
    }),
  }
}
