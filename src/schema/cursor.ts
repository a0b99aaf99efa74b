import { createHash } from 'node:crypto'
import type { Dataset } from '../dataset/dataset.ts'
import { digestOf } from '../dataset/digest.ts'
import type { Way } from '../dataset/recorded.ts'
import { userError } from './errors.ts'

/** What makes a list the one it is: a cursor stands for a place in this list and in no other. */
export interface List {
  /** The field that lists it: `countries`, `focusCountries`. */
  field: string
  /** The global id of what the field is asked of; none at the root. */
  of?: string
  /** What narrows it: its filter, or the arguments of its field that are not for pages. */
  filter?: object | null | undefined
  order?: string | null | undefined
  /** The links that it follows, if it does. */
  way?: Way
  dataset: Dataset
}

/** The digests that a cursor holds besides the name of its field, in their order, and what differs if one does. */
const parts: readonly [of: (list: List) => unknown, says: string][] = [
  [({ of }) => of, 'of the same field of something else'],
  [({ filter }) => meaningOf(filter), 'of this list with another filter or other arguments; repeat those it came with'],
  [({ order }) => order, 'of this list in another order; repeat the "orderBy" it came with'],
  [({ dataset }) => digestOf(dataset), 'of another version of the data; begin again without it'],
]
const digits = 4

/** The cursors of one list. They are made when asked for: every edge has one, and few are looked at. */
export class Cursors {
  private readonly list: List
  private start: string | undefined

  constructor(list: List) {
    this.list = list
  }

  /** The cursor of a place in the list: opaque, so that nobody counts on its form. */
  at(index: number): string {
    this.start ??= base64(this.beginning)
    return this.start + endOf(index)
  }

  /** The place a cursor stands for. Raises `BAD_CURSOR` for what is none, and for that of another list, saying which. */
  placeOf(cursor: string, argument: string): number {
    const [, field = '', digests = '', index] = form.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
    const says = index === undefined ? undefined : this.difference(field, digests)
    if (says) throw userError('BAD_CURSOR', `"${argument}" must be a cursor of this list; it is one ${says}.`)
    if (index !== undefined && this.at(Number(index)) === cursor) return Number(index)
    const came = JSON.stringify(cursor.slice(0, 100))
    throw userError('BAD_CURSOR', `"${argument}" must be a cursor from an earlier page; came ${came}.`)
  }

  private difference(field: string, digests: string): string | undefined {
    if (field !== this.list.field) return `of "${field}", not of "${this.list.field}"`
    const own = this.digests
    const differs = parts.findIndex((_, i) => digests.slice(i * digits, (i + 1) * digits) !== own[i])
    return parts[differs]?.[1]
  }

  private get digests(): string[] {
    return parts.map(([of]) => digestOfPart(of(this.list)))
  }

  /** What all cursors of the list have in common. Filled up to whole groups of base64, so that a place can follow. */
  private get beginning(): string {
    const text = `${this.list.field} ${this.digests.join('')} `
    return text.padEnd(Math.ceil(text.length / 3) * 3)
  }
}

const form = new RegExp(`^([A-Za-z]+) ([\\w-]{${digits * parts.length}}) {1,3}(0|[1-9]\\d{0,14})$`)

const base64 = (text: string): string => Buffer.from(text).toString('base64url')

// Most places stand near the front.
const ends: string[] = []
const knownEnds = 10_000

function endOf(index: number): string {
  if (index >= knownEnds) return base64(String(index))
  ends[index] ??= base64(String(index))
  return ends[index]
}

function digestOfPart(value: unknown): string {
  if (value == null) return '-'.repeat(digits)
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, digits)
}

/** A filter without what it leaves open, and in one order of its conditions; `undefined` where it asks for nothing. */
function meaningOf(filter: object | null | undefined): unknown {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  return asked.length > 0 ? asked.toSorted(([a], [b]) => (a < b ? -1 : 1)) : undefined
}

/** The place of an edge in its list. */
export class Cursor {
  private readonly cursors: Cursors
  private readonly index: number

  constructor(cursors: Cursors, index: number) {
    this.cursors = cursors
    this.index = index
  }

  get text(): string {
    return this.cursors.at(this.index)
  }
}
