import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openingTabs } from '../../src/schema/examples.ts'
import { type Browsing, examples } from './browser.ts'

const tabs = openingTabs(examples)
const operations = tabs.map(({ query }) => /^query (\w+)/m.exec(query)?.[1])

export function meetsGraphiql(browser: Browsing): void {
  const requests: string[] = []
  const complaints: string[] = []
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    page = await browser.open('/', { viewport: { width: 1280, height: 800 } })
    context = page.context()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.getByRole('link', { name: 'GraphiQL' }).click()
    await page.locator('.graphiql-execute-button').waitFor({ timeout: 45_000 })
  }, 90_000)

  afterAll(() => context?.close())

  it('meets GraphiQL', async () => {
    expect(page.url()).toBe(`${browser.origin}/graphql`)
    expect(await page.title()).toBe('wps-graph')
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain('width=device-width')
  })

  it('finds a tab for each opening question, named after it', async () => {
    const names = await page.locator('.graphiql-tab').allInnerTexts()
    expect(operations.length).toBeGreaterThanOrEqual(5)
    expect(names.map((name) => name.trim())).toEqual(operations)
  })

  it('reads in each of them first what it asks', () => {
    for (const { query } of tabs) expect(query).toMatch(/^"""\n\S+/)
  })

  it('opens another tab with the first click of the mouse', async () => {
    for (const at of [1, 2, 0]) {
      const tab = page.locator('.graphiql-tab').nth(at)
      const box = await tab.boundingBox()
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
      await page.locator('.graphiql-tab-active', { hasText: operations[at] ?? '' }).waitFor({ timeout: 5_000 })
    }
  })

  it('gets an answer with data and without errors by pressing the button', async () => {
    await page.locator('.graphiql-tab').first().click()
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes(`query ${operations[0]}`) ?? false),
      page.locator('.graphiql-execute-button').click(),
    ])
    const { data, errors } = (await response.json()) as { data?: object; errors?: object }
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {})).not.toContain(null)
    await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor()
  })

  it('finds a question that was shared in a tab of its own, the others beside it', async () => {
    const query = '{ limits { cost } }'
    const shown = await browser.open(`/graphql?query=${encodeURIComponent(query)}`)
    await shown.locator('.graphiql-execute-button').waitFor({ timeout: 45_000 })
    expect(await shown.locator('.graphiql-tab').count()).toBe(operations.length + 1)
    await shown.locator('.graphiql-tab', { hasText: operations[0] ?? '' }).waitFor()
    await shown.locator('.graphiql-query-editor', { hasText: 'limits' }).waitFor()
    await shown.close()
  })

  it('has the answer below the question on a phone, each as wide as the screen, and the way to all questions', async () => {
    const phone = await browser.open('/graphql', { viewport: { width: 390, height: 844 } })
    await phone.locator('.graphiql-execute-button').waitFor({ timeout: 45_000 })
    const [editors, response] = await Promise.all(
      ['.graphiql-editors', '.graphiql-response'].map((one) => phone.locator(one).boundingBox()),
    )
    expect(response?.y ?? 0).toBeGreaterThanOrEqual((editors?.y ?? 0) + (editors?.height ?? 0) - 1)
    expect(editors?.width).toBeGreaterThan(280)
    await phone.getByRole('link', { name: 'All questions' }).click()
    await phone.waitForURL('**/questions')
    await phone.close()
  })

  it('has sent nothing to any other address', () => {
    const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== browser.origin)
    expect(elsewhere).toEqual([])
    expect(requests.length).toBeGreaterThan(1)
  })

  it('finds no error in the console', () => {
    expect(complaints).toEqual([])
  })
}
