import type { CouncilText, WrittenProvision } from './council-text.ts'
import type { Dataset, WrittenDataset, WrittenResolution, WrittenStatement } from './dataset.ts'
import * as derive from './derive.ts'
import { idOf } from './ids.ts'
import { type LinkRecord, unfold } from './link.ts'
import { nodeKinds, type SourceRecord } from './model.ts'
import { listOf } from './nodes.ts'
import type { ProvisionRecord } from './provision.ts'

/** A whole dataset, and where in the written one its links and provisions stand. */
export interface Completed {
  dataset: Dataset
  written: WrittenDataset
  /** Path of a link (`links[4].to[2]`, or that of the record it follows from), or of a provision. */
  pathOf(part: LinkRecord | ProvisionRecord): string
  /** True for a link that is written nowhere: it follows from a record. */
  follows(link: LinkRecord): boolean
}

type Part = LinkRecord | ProvisionRecord
/** Remembers where a part stands in what is written; gives the part back. */
type Mark = <P extends Part>(part: P, path: string) => P

/**
 * Unfolds links that list several ends and adds what follows from the records (`derive.ts`). What is written stands; a
 * written link that follows as well is only given the source it does not cite. A reference that leads nowhere is left
 * for the rules to tell of.
 */
export function complete(written: WrittenDataset): Completed {
  const paths = new Map<Part, string>()
  const mark: Mark = (part, path) => {
    paths.set(part, path)
    return part
  }
  const said = new Map(written.councilTexts?.map((text, i) => [text.of, { text, path: `councilTexts[${i}]` }] as const))
  const texts = (['Resolution', 'PresidentialStatement'] as const).map((kind) =>
    written[listOf[kind]].map((record, i) =>
      completeText(kind, record, `${listOf[kind]}[${i}]`, said.get(idOf(kind, record.key)), mark),
    ),
  )
  const stated = written.links.flatMap((statement, i) =>
    unfold(statement).map(({ link, end }) => mark(link, `links[${i}]${end && `.${end}`}`)),
  )
  const { councilTexts: _, ...rest } = written
  const [resolutions, presidentialStatements] = texts.map((list) => list.map(({ record }) => record))
  const whole = {
    ...rest,
    sources: sourcesOf(written, texts.flat()),
    resolutions,
    presidentialStatements,
    countries: written.countries.map(derive.country),
  } as Omit<Dataset, 'links'>
  const ids = new Set(nodeKinds.flatMap((kind) => whole[listOf[kind]].map(({ key }) => idOf(kind, key))))
  const following = texts.flat().flatMap(({ links }) => links.filter(({ from, to }) => ids.has(from) && ids.has(to)))
  const { links, added } = joined(stated, following, (link, from) => mark(link, paths.get(from) as string))
  return {
    dataset: { ...whole, links },
    written,
    pathOf: (part) => paths.get(part) ?? '',
    follows: (link) => added.has(link),
  }
}

interface CompletedText {
  record: derive.TextRecord
  /** The text itself as a source, where its words were read. */
  source?: SourceRecord
  links: LinkRecord[]
}

function completeText(
  kind: 'Resolution' | 'PresidentialStatement',
  { provisions: apart = [], citations, ...facts }: WrittenResolution | WrittenStatement,
  path: string,
  own: { text: CouncilText; path: string } | undefined,
  mark: Mark,
): CompletedText {
  const id = idOf(kind, facts.key)
  const source = derive.ownSource(id)
  const provisions = (written: readonly WrittenProvision[], list: string) =>
    written.map((one, i) => mark(derive.provision(one, source), `${list}[${i}]`))
  const record = derive.text(facts, {
    citations: derive.citationsOfText(citations, own?.text, source),
    paragraphsOnWomen: own?.text.paragraphsOnWomen,
    provisions: [
      ...provisions(apart, `${path}.provisions`),
      ...provisions(own?.text.paragraphs ?? [], `${own?.path}.paragraphs`),
    ],
  })
  return {
    record,
    ...(own && { source: derive.sourceOfText(source, record) }),
    links: derive.linksOfText({ id, record, source, said: own?.text }).map((link) => mark(link, own?.path ?? path)),
  }
}

/** The sources that are written, and the texts of the Council among those that are not. */
function sourcesOf({ sources }: WrittenDataset, texts: readonly CompletedText[]): SourceRecord[] {
  const keys = new Set(sources.map(({ key }) => key))
  return [...sources, ...texts.flatMap(({ source }) => (source && !keys.has(source.key) ? source : []))]
}

/**
 * The links that are stated, then those that follow. Of a link that is both, the one stated is kept, with the citations
 * that follow for further sources.
 */
function joined(
  stated: readonly LinkRecord[],
  following: readonly LinkRecord[],
  instead: (link: LinkRecord, of: LinkRecord) => LinkRecord,
): { links: LinkRecord[]; added: ReadonlySet<LinkRecord> } {
  const identity = ({ predicate, from, to, role }: LinkRecord) => [predicate, from, to, role].join(' ')
  const links = [...stated]
  const places = new Map<string, number>()
  for (const [i, link] of stated.entries()) if (!places.has(identity(link))) places.set(identity(link), i)
  const added = new Set<LinkRecord>()
  for (const link of following) {
    const place = places.get(identity(link))
    if (place === undefined) {
      links.push(link)
      added.add(link)
      continue
    }
    const written = links[place] as LinkRecord
    const further = link.citations.filter(({ source }) => !written.citations.some((one) => one.source === source))
    if (further.length === 0) continue
    links[place] = instead(
      { ...written, citations: [...written.citations, ...further] as LinkRecord['citations'] },
      written,
    )
  }
  return { links, added }
}
