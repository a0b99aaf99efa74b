import type { ReducedDate } from '../dataset/model.ts'
import type { Reference } from './reference.ts'

/** The styles in which a reference can be written. */
export const citationStyles = ['APA', 'CHICAGO', 'BIBTEX', 'RIS', 'CSL_JSON'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** A reference as a text in a style. */
export const cite = (reference: Reference, style: CitationStyle): string => styles[style](reference)

const styles: Record<CitationStyle, (reference: Reference) => string> = {
  APA: apa,
  CHICAGO: chicago,
  BIBTEX: bibtex,
  RIS: ris,
  CSL_JSON: cslJson,
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

interface Parts {
  year: string
  month?: string
  day?: number
}

function partsOf(date: ReducedDate | string): Parts {
  const [year = '', month, day] = date.split('-')
  return {
    year,
    ...(month && { month: months[Number(month) - 1] as string }),
    ...(day && { day: Number(day) }),
  }
}

/** `October 31, 2020`, or as much of it as is known. */
function written(date: string): string {
  const { year, month, day } = partsOf(date)
  return month ? `${month}${day ? ` ${day},` : ''} ${year}` : year
}

/** With one full stop at its end, unless it ends in a mark of its own. */
const stopped = (text: string): string => (/[.?!]["”’]?$/.test(text) ? text : `${text}.`)

/** Publication Manual of the APA, seventh edition, sections 9 and 10. */
function apa({ author, issued, title, version, within, note, accessed, url, type }: Reference): string {
  const { year, month, day } = issued ? partsOf(issued) : { year: 'n.d.' }
  const date = [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const versioned = version ? ` (Version ${version})` : ''
  const kind = type === 'dataset' ? `${versioned} [Data set]` : ''
  return [
    stopped(author),
    `(${date}).`,
    stopped(`${title}${kind}`),
    within && `In ${within}${versioned} [Data set].`,
    note && stopped(note),
    accessed ? `Retrieved ${written(accessed)}, from ${url}` : url,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Chicago Manual of Style, seventeenth edition, chapter 14: an entry of a bibliography. */
function chicago({ author, issued, title, version, within, note, accessed, url }: Reference): string {
  return [
    stopped(author),
    `“${stopped(title)}”`,
    within && `In ${within}.`,
    version && `Version ${version}.`,
    issued && `${written(issued)}.`,
    note && stopped(note),
    accessed && `Accessed ${written(accessed)}.`,
    `${url}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What LaTeX would not print as it stands. */
const tex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (sign) => special[sign] ?? `\\${sign}`)

/** An entry for BibTeX. Braces keep capitals, and bodies from being taken for persons. */
function bibtex({
  id,
  author,
  title,
  issued,
  url,
  version,
  within,
  note,
  accessed,
  type,
  language,
}: Reference): string {
  const { year, month } = issued ? partsOf(issued) : {}
  const notes = [
    type === 'dataset' && `Data set, version ${version}`,
    within && `In ${within}, version ${version}`,
    note,
    accessed && `Read on ${accessed}`,
  ].filter((one) => typeof one === 'string')
  const fields = {
    author: `{{${tex(author)}}}`,
    title: `{{${tex(title)}}}`,
    year: year && `{${year}}`,
    month: month?.slice(0, 3).toLowerCase(),
    url: `{${url}}`,
    language: language && `{${language}}`,
    note: notes.length > 0 && `{${tex(notes.join('. '))}}`,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@misc{${id.replace(/[^A-Za-z0-9:.-]+/g, '-')},\n${lines.join(',\n')}\n}`
}

const risTypes: Readonly<Record<string, string>> = {
  report: 'RPRT',
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  article: 'GEN',
  dataset: 'DATA',
  entry: 'DATA',
  'entry-encyclopedia': 'ENCYC',
}

/** A record of RIS, its lines ended as the format has it. */
function ris({ id, type, author, title, issued, url, language, version, within, note, accessed }: Reference): string {
  const date = (day: string) => {
    const [year = '', month = '', of = ''] = day.split('-')
    return `${year}/${month}/${of}/`
  }
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', risTypes[type] ?? 'GEN'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', within],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && date(issued)],
    ['PB', author],
    ['ET', version],
    ['LA', language],
    ['N1', note],
    ['Y2', accessed && date(accessed)],
    ['UR', url],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** The items that citation managers and CSL processors read: a list of one. */
function cslJson({
  id,
  type,
  author,
  title,
  issued,
  url,
  language,
  version,
  within,
  note,
  accessed,
}: Reference): string {
  const date = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })
  const item = {
    id,
    type,
    title,
    author: [{ literal: author }],
    ...(issued && { issued: date(issued) }),
    ...(accessed && { accessed: date(accessed) }),
    URL: url,
    ...(language && { language }),
    ...(version && { version }),
    ...(within && { 'container-title': within }),
    ...(note && { note }),
  }
  return JSON.stringify([item])
}
