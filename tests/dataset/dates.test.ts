import { describe, expect, it } from 'vitest'
import {
  covers,
  ends,
  firstDay,
  isDay,
  isPeriod,
  isReducedDate,
  lastDay,
  overlap,
  overlapForCertain,
} from '../../src/dataset/dates.ts'
import type { Period, ReducedDate } from '../../src/dataset/model.ts'

describe('A date is as precise as its source', () => {
  it.each<[ReducedDate, string, string]>([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2017-04', '2017-04-01', '2017-04-30'],
    ['2017-12', '2017-12-01', '2017-12-31'],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['2000-10-31', '2000-10-31', '2000-10-31'],
  ])('%s can mean the days from %s to %s', (date, first, last) => {
    expect(isReducedDate(date)).toBe(true)
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })
})

it.each([
  '',
  'spring',
  '20',
  '20200',
  '2020-',
  '2020-1',
  '2020-00',
  '2020-13',
  '2020-02-30',
  '2023-02-29',
  '1900-02-29',
  '2020-04-31',
  '2020-10-00',
  '2020-10-31T00:00:00Z',
  '31-10-2000',
  '2020/10/31',
  ' 2020',
  '2020\n',
  '-2020',
  '٢٠٢٠',
])('%j is refused as a date', (text) => {
  expect(isReducedDate(text)).toBe(false)
})

it('A leap day is a day in a leap year only', () => {
  expect(['2020-02-29', '2000-02-29', '2021-02-29', '1900-02-29'].map(isDay)).toEqual([true, true, false, false])
})

it('A month or a year is not a day', () => {
  expect(['2020', '2020-10', '2020-10-31'].map(isDay)).toEqual([false, false, true])
})

describe('A period has two ends in order, one of which may be open', () => {
  it.each(['2017/2021', '2017/2017', '2017-03/2017', '2000-10-31/..', '../2020-10', '2020-10-31/2020-10'])(
    '%s',
    (text) => {
      expect(isPeriod(text)).toBe(true)
    },
  )

  it.each([
    '',
    '/',
    '2017',
    '2017/',
    '/2017',
    '../..',
    '2021/2017',
    '2017-03/2017-02',
    '2017/2018/2019',
    '2017/spring',
    '2017--2021',
  ])('%j is refused', (text) => {
    expect(isPeriod(text)).toBe(false)
  })

  it('The ends are given as written, and an open one not at all', () => {
    expect(ends('2017-03/2021')).toEqual({ start: '2017-03', end: '2021' })
    expect(ends('2017/..')).toEqual({ start: '2017' })
    expect(ends('../2021')).toEqual({ end: '2021' })
  })
})

describe('A period covers the days it may include, both ends with them', () => {
  it.each<[Period, string, boolean]>([
    ['2017/2021', '2016-12-31', false],
    ['2017/2021', '2017-01-01', true],
    ['2017/2021', '2021-12-31', true],
    ['2017/2021', '2022-01-01', false],
    ['2017-02/2020-02', '2017-01-31', false],
    ['2017-02/2020-02', '2020-02-29', true],
    ['2017-02/2020-02', '2020-03-01', false],
    ['2000-10-31/2000-10-31', '2000-10-31', true],
    ['2000-10-31/2000-10-31', '2000-11-01', false],
    ['2000-10-31/..', '2000-10-30', false],
    ['2000-10-31/..', '9999-12-31', true],
    ['../2020', '0001-01-01', true],
    ['../2020', '2021-01-01', false],
  ])('%s, %s: %s', (period, day, covered) => {
    expect(covers(period, day)).toBe(covered)
  })

  it('A period that is not stated excludes no day', () => {
    expect(covers(undefined, '1945-10-24')).toBe(true)
  })
})

describe('Two periods overlap if they may share a day, and for certain if they must', () => {
  it.each<[Period, Period, boolean, boolean]>([
    ['2000/2004', '2005/2008', false, false],
    ['2000/2004', '2004/2008', true, false],
    ['2000/2004', '2003/2008', true, true],
    ['2000/2004-06-30', '2004-07-01/..', false, false],
    ['2000/2004-06-30', '2004-06-30/..', true, true],
    ['2000/2004', '2004-12-31/..', true, false],
    ['2000/2004-06', '2004/..', true, false],
    ['2000/..', '2020/..', true, true],
    ['../2004', '../1990', true, true],
    ['../2004', '2005/..', false, false],
  ])('%s and %s: %s, %s', (one, other, may, must) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([may, may])
    expect([overlapForCertain(one, other), overlapForCertain(other, one)]).toEqual([must, must])
  })
})
