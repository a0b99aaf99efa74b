import type { Dataset } from '../dataset/dataset.ts'
import { idOf } from '../dataset/ids.ts'
import type { LinkRecord } from '../dataset/link.ts'
import type { PresidentialStatementRecord, ResolutionRecord } from '../dataset/model.ts'
import { append } from '../dataset/multimap.ts'
import type { UnText } from './un-text.ts'

/** Something that a file of the United Nations says otherwise than the dataset. */
export interface Difference {
  symbol: string
  /** The place, where it is about one: `OP 4`. */
  place?: string
  /** What differs: `date`, `fingerprint` ... */
  what: string
  ours: string
  theirs: string
  /** True where a gap or a dispute of the dataset tells of it. */
  explained: boolean
}

type Compare = (text: UnText) => { differences: Difference[]; compared: number } | undefined

/**
 * Compares files with a dataset, one by one: `undefined` for a text that the dataset does not have, else what differs
 * and how many facts were compared.
 */
export function comparison(dataset: Dataset): Compare {
  const texts = new Map<string, ResolutionRecord | PresidentialStatementRecord>()
  for (const record of [...dataset.resolutions, ...dataset.presidentialStatements]) texts.set(record.symbol, record)
  const core = new Set([...texts.values()].filter(({ scope }) => scope === 'CORE').map(({ symbol }) => symbol))
  const symbols = new Map([...texts].map(([symbol, record]) => [textId(record), symbol]))
  const byNumber = new Map([...texts.keys()].map((symbol) => [symbol.replace(/ \(.*$/, ''), symbol]))
  const links = new Map<string, LinkRecord[]>()
  for (const link of dataset.links) {
    if (link.predicate === 'recalls') append(links, link.from, link)
    if (link.predicate === 'abstains') append(links, link.to, link)
  }
  const names = countryNames(dataset)

  return (text) => {
    const record = texts.get(text.symbol)
    if (!record) return undefined
    const id = textId(record)
    const known = [
      ...dataset.gaps
        .filter(({ about, text: told }) => about === id || told.includes(record.key))
        .map((gap) => gap.text),
      ...(record.disputes ?? []).map(({ value }) => value),
      ...(record.identifiers ?? []).flatMap(({ justification, value }) => (justification ? value : [])),
    ]
    const differences: Difference[] = []
    let compared = 0
    const same = (what: string, ours: string | undefined, theirs: string | undefined, place?: string) => {
      compared++
      if (ours === theirs) return
      const explained = known.some((told) => theirs !== undefined && told.includes(theirs))
      differences.push({
        symbol: text.symbol,
        ...(place && { place }),
        what,
        ours: ours ?? 'nothing',
        theirs: theirs ?? 'nothing',
        explained,
      })
    }

    same('date', 'adoptedOn' in record ? record.adoptedOn : record.issuedOn, text.date)
    if (text.meeting) same('meeting', sitting(record.meeting), sitting(text.meeting))
    if (text.votes && 'vote' in record && record.vote) {
      const { inFavour, against, abstaining } = record.vote
      const { votes } = text
      same(
        'vote',
        `${inFavour}-${against}-${abstaining}`,
        [votes.inFavour, votes.against, votes.abstaining].map(({ length }) => length).join('-'),
      )
      const ours = (links.get(id) ?? [])
        .filter(({ predicate }) => predicate === 'abstains')
        .map(({ from }) => from.slice(8))
      same('abstainers', listed(ours), listed(votes.abstaining.map((name) => names.get(plain(name)) ?? name)))
    }

    const theirs = new Map(text.paragraphs.map((paragraph) => [paragraph.number, paragraph]))
    const provisions = (record.provisions ?? []).filter(({ fingerprint }) => fingerprint)
    for (const { number = '', anchor, fingerprint } of provisions) {
      const paragraph = theirs.get(number) ?? text.paragraphs.find((one) => one.anchor === anchor)
      same('number', number, paragraph?.number, number)
      if (paragraph) same('fingerprint', fingerprint, paragraph.fingerprint, number)
    }
    if (provisions.length > 0) {
      const ours = new Set(provisions.map(({ number }) => number))
      for (const { number } of text.paragraphs) {
        // Points that nobody read apart are part of their paragraph.
        if (!number.includes('(') && !ours.has(number)) same('paragraph', undefined, number, number)
      }
    }

    // Of texts on situations only what they cite of the agenda itself is recorded.
    const counts = (symbol: string) =>
      symbols.size > 0 && texts.has(symbol) && (record.scope !== 'SITUATION' || core.has(symbol))
    const ours = new Set(
      (links.get(id) ?? [])
        .filter(({ predicate }) => predicate === 'recalls')
        .map(({ to }) => symbols.get(to) as string),
    )
    const named = [...text.preamble, ...text.paragraphs.flatMap(({ cites }) => cites)]
    const cited = new Set(named.map((symbol) => byNumber.get(symbol) ?? symbol).filter(counts))
    // A file without a paragraph says nothing of what its text cites.
    if (text.paragraphs.length > 0) {
      for (const symbol of [...cited].filter((one) => !ours.has(one))) same('cites', undefined, symbol)
      for (const symbol of ours) same('cites', symbol, cited.has(symbol) ? symbol : undefined)
    }
    return { differences, compared }
  }
}

const textId = (record: ResolutionRecord | PresidentialStatementRecord): string =>
  idOf('adoptedOn' in record ? 'Resolution' : 'PresidentialStatement', record.key)

const listed = (codes: readonly string[]): string => [...codes].sort().join(' ') || 'nobody'
/** The meeting without the part of it: `S/PV.4130 (Resumption 1)` is a sitting of `S/PV.4130`. */
const sitting = (symbol: string | undefined): string | undefined => symbol?.replace(/\s*\(.*$/, '')

/** Names as catalogues write them: capitals, without accents or an article. */
const plain = (name: string): string =>
  name
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s*\(.*\)$/, '')
    .replace(/^THE /, '')

function countryNames({ countries }: Dataset): Map<string, string> {
  const names = new Map<string, string>()
  for (const { code, labels, officialName, alternativeLabels } of countries) {
    const label = typeof labels.en === 'string' ? labels.en : labels.en.value
    for (const name of [label, officialName, ...(alternativeLabels?.en ?? [])]) if (name) names.set(plain(name), code)
  }
  return names
}
