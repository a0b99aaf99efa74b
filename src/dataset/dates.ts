import type { Period, ReducedDate } from './model.ts'

/** A period as its first and last calendar day; an open beginning comes before every day, an open end after. */
export interface Days {
  first: string
  last: string
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
/** Before every day, and the last of all: the ends of what is open. */
export const beginningOfTime = ''
export const endOfTime = '9999-12-31'

/** True for a day, month or year of ISO 8601 that exists in the calendar. */
export function isReducedDate(text: string): text is ReducedDate {
  const match = pattern.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  if (month < '01' || month > '12' || day < '01') return false
  return day <= '28' || day <= lastDay(`${year}-${month}` as ReducedDate).slice(-2)
}

/** True for a full calendar day, `2020-10-31`. */
export const isDay = (text: string): boolean => text.length === 10 && isReducedDate(text)

/** The two ends of an interval as written; `undefined` for an open one. */
export function ends(period: Period): { start?: ReducedDate; end?: ReducedDate } {
  const [start, end] = period.split('/') as [ReducedDate | '..', ReducedDate | '..']
  const written: { start?: ReducedDate; end?: ReducedDate } = {}
  if (start !== '..') written.start = start
  if (end !== '..') written.end = end
  return written
}

/** True for an ISO 8601 interval of reduced dates in order, at most one end open. */
export function isPeriod(text: string): text is Period {
  const parts = text.split('/')
  if (parts.length !== 2) return false
  const [start, end] = parts as [string, string]
  if (start === '..' && end === '..') return false
  if ((start !== '..' && !isReducedDate(start)) || (end !== '..' && !isReducedDate(end))) return false
  const { first, last } = days(text as Period)
  return first <= last
}

/** The first day a reduced date can mean: `2017` is `2017-01-01`. */
export function firstDay(date: ReducedDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** The last day a reduced date can mean: `2017-02` is `2017-02-28`. */
export function lastDay(date: ReducedDate): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const day = new Date(`${date}-01T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + 1, 0)
  return day.toISOString().slice(0, 10)
}

/** The widest days a period can mean. */
export function days(period: Period): Days {
  const { start, end } = ends(period)
  return {
    first: start === undefined ? beginningOfTime : firstDay(start),
    last: end === undefined ? endOfTime : lastDay(end),
  }
}

/**
 * True if the period may include the day. A period that is not stated excludes nothing: no source says
 * that the fact did not hold then.
 */
export function covers(period: Period | undefined, day: string): boolean {
  if (period === undefined) return true
  const { first, last } = days(period)
  return first <= day && day <= last
}

/** True if the two periods may share a day: their reduced dates are read as widely as they can mean. */
export function overlap(one: Period, other: Period): boolean {
  const a = days(one)
  const b = days(other)
  return a.first <= b.last && b.first <= a.last
}

/**
 * True if the two periods share a day however their reduced dates are read. `2000/2004` and `2004/..` need not:
 * the one may end before the other begins.
 */
export function overlapForCertain(one: Period, other: Period): boolean {
  return !mayEndBefore(one, other) && !mayEndBefore(other, one)
}

function mayEndBefore(one: Period, other: Period): boolean {
  const { end } = ends(one)
  const { start } = ends(other)
  return end !== undefined && start !== undefined && firstDay(end) < lastDay(start)
}

let day = { number: Number.NaN, name: '' }

/** The day of a time in UTC: `2026-11-24`. */
export function dayOf(time: Date): string {
  const number = Math.floor(time.getTime() / 86_400_000)
  if (number !== day.number) day = { number, name: new Date(number * 86_400_000).toISOString().slice(0, 10) }
  return day.name
}
