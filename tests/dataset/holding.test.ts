import { describe, expect, it } from 'vitest'
import { holds } from '../../src/dataset/holding.ts'
import type { Concept } from '../../src/dataset/nodes.ts'
import { planStatus } from '../../src/dataset/plan-chain.ts'
import { planStatuses } from '../../src/dataset/plan-status.ts'
import { planTotals } from '../../src/dataset/plan-totals.ts'
import { createStore, storeOf } from '../../src/dataset/store.ts'
import { dataset } from '../real-dataset.ts'
import { dayAfter, someDay } from '../support/days.ts'
import { changed, type Draft, smallDataset } from './small-dataset.ts'

const store = storeOf(dataset)

/** What a date may mean at the earliest and the latest, written down once more and in another way. */
const earliest = (date: string) => `${date}-01-01`.slice(0, 10)
const latest = (date: string) => (date.length === 10 ? date : `${date}-12-31`.slice(0, 10).replace(/-12$/, '-31'))

/** The days on which a concept certainly did not exist yet, by its own record. */
function isYetToCome(concept: Concept, day: string): boolean {
  const dates = concept as unknown as { [field: string]: string | undefined }
  const { adoptedOn, issuedOn, foundedOn, inForceOn, during } = dates
  const stated = adoptedOn ?? issuedOn ?? foundedOn ?? inForceOn ?? during?.split('/')[0]
  return stated !== undefined && stated !== '..' && day < earliest(stated)
}

describe('A link of the data', () => {
  it('holds on no day before both its ends existed, nor outside its own period', () => {
    const day = someDay(store, 1)
    for (const link of store.allLinks) {
      const { during } = link
      const [start = '..', end = '..'] = during?.split('/') ?? []
      for (const one of [day(), day(), day(), day()]) {
        const tooEarly = isYetToCome(link.from, one) || isYetToCome(link.to, one)
        const outside = (start !== '..' && one < earliest(start)) || (end !== '..' && one > latest(end))
        if (tooEarly || outside) expect(holds(link, one), `${link.from.id} ${link.to.id} ${one}`).toBe(false)
      }
    }
  })

  it('holds on every day that nothing excludes', () => {
    const day = someDay(store, 2)
    const dated = (concept: Concept) => store.since(concept) !== ''
    for (const link of store.allLinks) {
      const { during } = link
      for (const one of [day(), day()]) {
        if (during === undefined && !dated(link.from) && !dated(link.to)) expect(holds(link, one)).toBe(true)
        if (store.since(link.from) > one || store.since(link.to) > one) continue
        if (during === undefined) expect(holds(link, one)).toBe(true)
      }
    }
  })

  it('begins once and ends once', () => {
    for (const link of store.allLinks) {
      const { first, last } = link.days
      if (first > last || first === '') continue
      expect([dayAfter(first, -1), first].map((day) => holds(link, day))).toEqual([false, true])
    }
  })
})

describe('What nobody dates', () => {
  const withLinks = (...links: Draft[]) =>
    createStore(
      changed(({ actionPlans, links: all }) => {
        for (const key of ['undated-2', 'undated-3']) {
          actionPlans.push({ key, labels: { en: key }, citations: actionPlans[0].citations })
        }
        for (const link of links) all.push({ ...link, citations: all[0].citations })
      }),
    )
  const since = (one: ReturnType<typeof createStore>, id: string) => one.since(one.nodes([id])[0] as Concept)

  it('was always there: a country, a theme, an organization, a plan without any date', () => {
    const one = withLinks()
    for (const id of ['Country:BE', 'Theme:protection', 'Organization:security-council', 'ActionPlan:undated-2']) {
      expect(since(one, id)).toBe('')
    }
  })

  it('is not older than the plan it succeeds, over however many undated ones, nor than the resolution it implements', () => {
    const one = withLinks(
      { predicate: 'succeeds', from: 'ActionPlan:undated-2', to: 'ActionPlan:be-nap-4' },
      { predicate: 'succeeds', from: 'ActionPlan:undated-3', to: 'ActionPlan:undated-2' },
    )
    expect(since(one, 'ActionPlan:undated-3')).toBe('2022-03-01')
    const other = withLinks({ predicate: 'implements', from: 'ActionPlan:undated-2', to: 'Resolution:1325' })
    expect(since(other, 'ActionPlan:undated-2')).toBe('2000-10-31')
  })

  it('does not keep a plan in force that a later one than its successor has replaced', () => {
    const one = createStore(
      changed(({ actionPlans, links }) => {
        actionPlans.find(({ key }: Draft) => key === 'be-nap-3').during = '2017/..'
        actionPlans.push({ key: 'undated', labels: { en: 'Undated' }, citations: actionPlans[0].citations })
        const chain = links.find(({ predicate, from }: Draft) => predicate === 'succeeds' && from.endsWith('be-nap-4'))
        chain.to = 'ActionPlan:undated'
        links.push({ ...chain, from: 'ActionPlan:undated', to: 'ActionPlan:be-nap-3' })
      }),
    )
    const [plan] = one.all('ActionPlan').filter(({ key }) => key === 'be-nap-3')
    expect(plan && planStatus(one, plan, '2021-12-31')).toBe('CURRENT')
    expect(plan && planStatus(one, plan, '2022-03-01')).toBe('ENDED')
  })

  it('may succeed in a circle without an end', () => {
    const one = withLinks(
      { predicate: 'succeeds', from: 'ActionPlan:undated-2', to: 'ActionPlan:undated-3' },
      { predicate: 'succeeds', from: 'ActionPlan:undated-3', to: 'ActionPlan:undated-2' },
    )
    expect(since(one, 'ActionPlan:undated-2')).toBe('')
    const [plan] = one.all('ActionPlan').filter(({ key }) => key === 'undated-2')
    expect(plan && planStatus(one, plan, '2020-01-01')).toBe('UNKNOWN')
  })
})

describe('The status of every plan of the data', () => {
  const plans = store.all('ActionPlan')
  const day = someDay(store, 3)
  const days = [...Array.from({ length: 60 }, day), '1990-01-01', '2026-11-24', '2099-01-01'].toSorted()

  it.each(plans.map((plan) => [plan.key, plan] as const))(
    '%s goes from NOT_ADOPTED over PLANNED and CURRENT to ENDED, never back',
    (_, plan) => {
      const turns = [plan.adoptedOn, ...(plan.during?.split('/') ?? [])].flatMap((date) =>
        date && date !== '..' ? [earliest(date), latest(date)] : [],
      )
      const around = turns.flatMap((turn) => [-1, 0, 1].map((step) => dayAfter(turn, step)))
      const told = [...days, ...around].toSorted().map((one) => [one, planStatus(store, plan, one)] as const)
      const known = told.filter(([, status]) => status !== 'UNKNOWN').map(([, status]) => planStatuses.indexOf(status))
      expect(known).toEqual(known.toSorted())
      for (const [one, status] of told) {
        const { adoptedOn } = plan
        expect(status === 'NOT_ADOPTED', one).toBe(adoptedOn !== undefined && one < earliest(adoptedOn))
        if (status === 'PLANNED') expect(adoptedOn, one).toBeDefined()
        if (['PLANNED', 'CURRENT', 'ENDED'].includes(status)) expect(store.since(plan) <= one, one).toBe(true)
      }
    },
  )
})

describe('The totals', () => {
  it('never fall as time goes on, and are nought before the agenda began', () => {
    const day = someDay(store, 4)
    const totals = Array.from({ length: 40 }, day)
      .toSorted()
      .map((one) => planTotals(store, one))
    const withPlan = totals.map((one) => one.withPlan)
    expect(withPlan).toEqual(withPlan.toSorted((a, b) => a - b))
    for (const { withPlan, inForce } of totals) expect(inForce).toBeLessThanOrEqual(withPlan)
    expect(planTotals(store, '1990-01-01')).toEqual({ withPlan: 0, inForce: 0 })
  })

  it('of a dataset count a plan from the day it was adopted', () => {
    const small = createStore(smallDataset)
    expect(['2016-12-31', '2017-01-01'].map((day) => planTotals(small, day).withPlan)).toEqual([0, 1])
  })
})
