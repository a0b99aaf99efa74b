import { existsSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExamples } from '../../src/server/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))
const there = existsSync(executablePath)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** One of each kind of page. */
const paths = [
  '/',
  '/Country/BE',
  '/Resolution/1325',
  '/Source/be-press-release-2020',
  '/search?q=survivors',
  '/connect?from=NATO&to=Mali',
  '/plans?member=NATO&status=CURRENT',
  '/compare?of=Belgium,%20Mali',
  '/timeline?of=Mali',
  '/questions',
  '/questions/WhoAbstained',
  '/gaps',
  '/docs',
  '/Country/Nowhere',
]

describe.skipIf(!there)('the pages in a browser', { timeout: 120_000 }, () => {
  const http = createHttpServer(createServer(dataset, { examples, now }).listener)
  const elsewhere: string[] = []
  let origin: string
  let browser: Browser

  async function open(path: string, options: object): Promise<Page> {
    const page = await browser.newPage(options)
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) elsewhere.push(url.href)
    })
    await page.goto(`${origin}${path}`)
    return page
  }

  beforeAll(async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    http.closeAllConnections()
    http.close()
  })

  it.each(paths)('%s is accessible, light and dark, in English and Arabic (axe-core)', async (path) => {
    for (const [prefix, colorScheme] of [
      ['', 'light'],
      ['/ar', 'dark'],
    ] as const) {
      const page = await open(`${prefix}${path}`, { colorScheme, bypassCSP: true })
      await page.addScriptTag({ path: axe })
      const found = await page.evaluate(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 150)).join(' | ')))`,
      )
      expect(found, `${prefix}${path}`).toEqual([])
      await page.close()
    }
  })

  it('fits a narrow screen without scrolling sideways', async () => {
    for (const path of paths) {
      const page = await open(path, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
      const context = await page.context().newCDPSession(page)
      const { cssContentSize } = await context.send('Page.getLayoutMetrics')
      expect(cssContentSize.width, path).toBeLessThanOrEqual(320)
      await page.close()
    }
  })

  it('answers from the first page on without a script: search, open, connect', async () => {
    const page = await open('/', { javaScriptEnabled: false, viewport: { width: 1366, height: 768 } })
    await page.getByRole('searchbox').fill('NATO')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: 'North Atlantic Treaty Organization' }).first().click()
    expect(page.url()).toBe(`${origin}/Framework/nato`)
    await page.getByRole('link', { name: 'Connect' }).click()
    await page.getByLabel('From').fill('NATO')
    await page.getByLabel('To', { exact: true }).fill('Mali')
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByText('Connection 1').waitFor()
    await page.close()
  })

  it('show all of the first page on one screen', async () => {
    const page = await open('/', { javaScriptEnabled: false, viewport: { width: 1366, height: 768 } })
    expect(await page.locator('.front li').count()).toBe(12)
    const last = await page.locator('.counts').boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(768)
    await page.close()
  })

  it('are asked for nowhere else', () => {
    expect(elsewhere).toEqual([])
  })
})
