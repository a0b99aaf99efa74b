import { describe, expect, test } from 'vitest'
import { planStatus } from '../../src/dataset/plan-chain.ts'
import { pagesOf } from './house.ts'

const { store, get } = pagesOf()
const today = '2026-11-28'

/** The plans in the table of a page, in its order. */
const plansAt = async (path: string) => {
  const { status, text } = await get(path)
  expect(status).toBe(200)
  const table = /<table class="plans">.*?<\/table>/s.exec(text)?.[0] ?? ''
  return { text, ids: [...table.matchAll(/<tr data-fact="([^"]+)"/g)].map(([, id]) => id as string) }
}
const all = store.all('ActionPlan')
const idsOf = (test: (plan: (typeof all)[number]) => boolean) => all.filter(test).map(({ id }) => id)

describe('the page of plans', () => {
  test('has a row for each plan, and says how many there are', async () => {
    const { ids, text } = await plansAt('/plans')
    expect(ids.toSorted()).toEqual(idsOf(() => true).toSorted())
    expect(text).toContain(`${all.length} plans of `)
  })

  test.each(['CURRENT', 'ENDED', 'UNKNOWN'])('shows those that are %s on a day, and no others', async (status) => {
    for (const day of [today, '2020-10-31']) {
      const { ids } = await plansAt(`/plans?status=${status}&asOf=${day}`)
      expect(ids.toSorted()).toEqual(idsOf((plan) => planStatus(store, plan, day) === status).toSorted())
    }
  })

  test('tells a budget that is stated not to be there from one that is not recorded', async () => {
    const [yes, no, none] = await Promise.all(['yes', 'no', 'none'].map((one) => plansAt(`/plans?budget=${one}`)))
    expect(yes?.ids.toSorted()).toEqual(idsOf(({ budget }) => budget?.present === true).toSorted())
    expect(no?.ids.toSorted()).toEqual(idsOf(({ budget }) => budget?.present === false).toSorted())
    expect((yes?.ids.length ?? 0) + (no?.ids.length ?? 0) + (none?.ids.length ?? 0)).toBe(all.length)
  })

  test('narrows to an organisation with its members', async () => {
    const { ids } = await plansAt('/plans?region=Framework:ecowas')
    expect(ids.length).toBeGreaterThan(5)
    expect(ids.length).toBeLessThan(60)
    expect(ids).toContain('ActionPlan:gh-nap-1')
    expect(ids).not.toContain('ActionPlan:be-nap-1')
    expect((await plansAt('/plans?member=ECOWAS')).ids).toEqual(ids)
  })

  test('is put in order by any column, either way, without losing a row', async () => {
    for (const column of ['whose', 'period', 'status', 'budget', 'monitoring', 'civilSocietyRole', 'lead', 'themes']) {
      const { ids, text } = await plansAt(`/plans?sort=${column}`)
      expect(new Set(ids).size, column).toBe(all.length)
      expect(text).toContain('aria-sort="ascending"')
      expect(text).toContain(`sort=-${column}`)
      const back = await plansAt(`/plans?sort=-${column}`)
      expect(back.ids, column).toEqual(ids.toReversed())
    }
  })

  test('stands at an address that says nonsense, as if nothing were said', async () => {
    const { ids } = await plansAt('/plans?status=X&asOf=2020-02-31&budget=perhaps&sort=constructor')
    expect(ids).toHaveLength(all.length)
  })
})

describe('what is offered to somebody who types', () => {
  const offered = async (path: string) =>
    JSON.parse((await get(path)).text) as { name: string; kind: string; href: string }[]

  test('is named in the language of the page, and leads to its pages', async () => {
    const [first] = await offered('/fr/suggest?q=Belgi')
    expect(first).toEqual({ name: 'Belgique', kind: 'Pays', href: '/fr/Country/BE' })
  })

  test('is nothing for a letter, and few things for more', async () => {
    expect(await offered('/suggest?q=b')).toEqual([])
    expect((await offered('/suggest?q=women')).length).toBeLessThanOrEqual(8)
  })
})
