import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openingTabs, readExamples } from '../../src/server/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const there = existsSync(executablePath)
if (!there) console.warn(`No browser at ${executablePath}: GraphiQL is not tried. Set CHROMIUM to the path of one.`)

const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))
const tabs = openingTabs(examples)
const operations = tabs.map(({ query }) => /^query (\w+)/m.exec(query)?.[1])

describe.skipIf(!there)('a newcomer who opens the address in a browser', { timeout: 60_000 }, () => {
  const http = createHttpServer(createServer(dataset, { examples }).listener)
  const requests: string[] = []
  const complaints: string[] = []
  let origin: string
  let profile: string
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    profile = await mkdtemp(join(tmpdir(), 'wps-graph-browser-'))
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      viewport: { width: 1280, height: 800 },
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    page = await context.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(origin)
    await page.getByRole('link', { name: 'GraphiQL' }).click()
    await page.locator('.graphiql-execute-button').waitFor({ timeout: 45_000 })
  }, 90_000)

  afterAll(async () => {
    await context?.close()
    await rm(profile, { recursive: true, force: true })
    http.closeAllConnections()
    http.close()
  })

  it('meets GraphiQL', async () => {
    expect(page.url()).toBe(`${origin}/graphql`)
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

  it('has sent nothing to any other address', () => {
    const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin)
    expect(elsewhere).toEqual([])
    expect(requests.length).toBeGreaterThan(1)
  })

  it('finds no error in the console', () => {
    expect(complaints).toEqual([])
  })
})
