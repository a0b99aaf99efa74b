import { describe, expect, it } from 'vitest'
import type { ActionPlanRecord, Period } from '../../src/dataset/model.ts'
import { type PlanStatus, startOf, statusOf } from '../../src/dataset/plan-status.ts'

const plan = (dates: Pick<ActionPlanRecord, 'during' | 'adoptedOn'>): ActionPlanRecord => ({
  key: 'be-nap-3',
  labels: { en: 'A plan' },
  citations: [{ source: 'belgian-plan', assertion: 'SELF_DESCRIPTION' }],
  ...dates,
})

describe('A plan with both ends stated is in force from the first to the last day its dates can mean', () => {
  it.each<[string, PlanStatus]>([
    ['2016-12-31', 'UNKNOWN'],
    ['2017-01-01', 'CURRENT'],
    ['2021-02-28', 'CURRENT'],
    ['2021-03-01', 'ENDED'],
  ])('2017/2021-02 on %s: %s', (day, status) => {
    expect(statusOf(plan({ during: '2017/2021-02' }), [], day)).toBe(status)
  })

  it('also when its successor has begun', () => {
    expect(statusOf(plan({ during: '2017/2021' }), [plan({ during: '2020/2024' })], '2021-06-01')).toBe('CURRENT')
  })
})

describe('A plan with an open end is in force until a successor begins', () => {
  const open = plan({ during: '2017-03-08/..' })
  const successors = [plan({}), plan({ during: '2022-03/..' }), plan({ during: '2030/2034' })]

  it.each<[string, PlanStatus, readonly ActionPlanRecord[]]>([
    ['2017-03-07', 'UNKNOWN', successors],
    ['2017-03-08', 'CURRENT', successors],
    ['2022-02-28', 'CURRENT', successors],
    ['2022-03-01', 'ENDED', successors],
    ['2099-01-01', 'CURRENT', []],
    ['2099-01-01', 'CURRENT', [plan({})]],
  ])('on %s: %s', (day, status, later) => {
    expect(statusOf(open, later, day)).toBe(status)
  })

  it('a successor without a period begins when it is adopted', () => {
    const later = [plan({ adoptedOn: '2022-03-08' })]
    expect(['2022-03-07', '2022-03-08'].map((day) => statusOf(open, later, day))).toEqual(['CURRENT', 'ENDED'])
  })
})

describe('A plan is not in force before it is adopted, whatever its period says', () => {
  it.each<[string, string, PlanStatus]>([
    ['2016-08/2021', '2015-12-31', 'NOT_ADOPTED'],
    ['2016-08/2021', '2016-01-01', 'PLANNED'],
    ['2016-08/2021', '2016-07-31', 'PLANNED'],
    ['2016-08/2021', '2016-08-01', 'CURRENT'],
    ['2015/2021', '2015-12-31', 'NOT_ADOPTED'],
    ['2015/2021', '2016-01-01', 'CURRENT'],
    ['2014/2015', '2015-12-31', 'NOT_ADOPTED'],
    ['2014/2015', '2016-01-01', 'ENDED'],
  ])('%s, adopted in 2016, on %s: %s', (during, day, status) => {
    expect(statusOf(plan({ during: during as Period, adoptedOn: '2016' }), [], day)).toBe(status)
  })

  it('nor does it end the plan before it until then', () => {
    const later = [plan({ during: '2020/2024', adoptedOn: '2020-06-15' })]
    const open = plan({ during: '2015/..' })
    expect(['2020-06-14', '2020-06-15'].map((day) => statusOf(open, later, day))).toEqual(['CURRENT', 'ENDED'])
  })
})

describe('A plan whose beginning is not stated begins at its adoption', () => {
  it.each<[string, PlanStatus]>([
    ['2018-04-30', 'NOT_ADOPTED'],
    ['2018-05-01', 'CURRENT'],
    ['2021-12-31', 'CURRENT'],
    ['2022-01-01', 'ENDED'],
  ])('../2021, adopted in May 2018, on %s: %s', (day, status) => {
    expect(statusOf(plan({ during: '../2021', adoptedOn: '2018-05' }), [], day)).toBe(status)
  })
})

describe('What its dates do not tell is unknown', () => {
  it.each<[string, ActionPlanRecord, PlanStatus]>([
    ['no date at all', plan({}), 'UNKNOWN'],
    ['its adoption alone', plan({ adoptedOn: '2010' }), 'UNKNOWN'],
    ['its end alone, still to come', plan({ during: '../2030' }), 'UNKNOWN'],
    ['its end alone, gone by', plan({ during: '../2020' }), 'ENDED'],
    ['its adoption alone, still to come', plan({ adoptedOn: '2030' }), 'NOT_ADOPTED'],
    ['its period alone, still to come', plan({ during: '2030/2034' }), 'UNKNOWN'],
  ])('%s', (_, one, status) => {
    expect(statusOf(one, [], '2026-11-24')).toBe(status)
  })

  it('until a successor has begun: then it is over', () => {
    expect(statusOf(plan({}), [plan({ during: '2020/2024' })], '2026-11-24')).toBe('ENDED')
    expect(statusOf(plan({ adoptedOn: '2010' }), [plan({ adoptedOn: '2015' })], '2026-11-24')).toBe('ENDED')
    expect(statusOf(plan({}), [plan({ during: '2027/2030' })], '2026-11-24')).toBe('UNKNOWN')
  })
})

it('A plan starts when its period does, else when it was adopted, as precisely as stated', () => {
  expect(startOf(plan({ during: '2017-03/2021', adoptedOn: '2017' }))).toBe('2017-03')
  expect(startOf(plan({ during: '../2021', adoptedOn: '2017' }))).toBe('2017')
  expect(startOf(plan({}))).toBeUndefined()
})
