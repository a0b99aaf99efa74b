import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import type { Browsing } from './browser.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** One of each kind of page. */
const paths = [
  '/',
  '/Country/BE',
  '/Resolution/2106',
  '/Source/be-press-release-2020',
  '/search?q=survivors',
  '/connect?from=NATO&to=Mali',
  '/plans?member=NATO&status=CURRENT',
  '/compare?of=Belgium,%20Mali',
  '/timeline?of=Mali',
  '/questions',
  '/questions/WhoAdoptedAResolution',
  '/gaps',
  '/docs',
  '/Country/Nowhere',
]

export function looksAtPages(browser: Browsing): void {
  it.each(paths)('%s is accessible, light and dark, in English and Arabic (axe-core)', async (path) => {
    for (const [prefix, colorScheme] of [
      ['', 'light'],
      ['/ar', 'dark'],
    ] as const) {
      const page = await browser.open(`${prefix}${path}`, { colorScheme, bypassCSP: true })
      await page.addScriptTag({ path: axe })
      const found = await page.evaluate(
        `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 150)).join(' | ')))`,
      )
      expect(found, `${prefix}${path}`).toEqual([])
      await page.close()
    }
  })

  it('fits a narrow screen without scrolling sideways', async () => {
    for (const path of paths) {
      const page = await browser.open(path, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
      const context = await page.context().newCDPSession(page)
      const { cssContentSize } = await context.send('Page.getLayoutMetrics')
      expect(cssContentSize.width, path).toBeLessThanOrEqual(320)
      await page.close()
    }
  })

  it('answers from the first page on without a script: search, open, connect', async () => {
    const page = await browser.open('/', { javaScriptEnabled: false, viewport: { width: 1366, height: 768 } })
    await page.getByRole('searchbox').fill('NATO')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: 'North Atlantic Treaty Organization' }).first().click()
    expect(page.url()).toBe(`${browser.origin}/Framework/nato`)
    await page.getByRole('link', { name: 'Connect' }).click()
    await page.getByLabel('From').fill('NATO')
    await page.getByLabel('To', { exact: true }).fill('Mali')
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByText('Connection 1').waitFor()
    await page.close()
  })

  it('offer names for what is typed, to be chosen with keys alone', async () => {
    const page = await browser.open('/', { viewport: { width: 1366, height: 768 } })
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const field = page.getByRole('combobox')
    await field.focus()
    await page.keyboard.type('b')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.type('elg')
    await page.getByRole('option').first().waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('option').first().textContent()).toContain('Belgium')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
    await page.keyboard.type('i')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const chosen = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/Country/BE')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('unfold what a link leads to, without a script', async () => {
    const page = await browser.open('/Resolution/2106', { javaScriptEnabled: false })
    await page.getByRole('link', { name: /^Is recalled by/ }).click()
    await page.locator('#recalls-inverse').waitFor({ state: 'visible' })
    await page.close()
  })

  it('show all of the first page on one screen', async () => {
    const page = await browser.open('/', { javaScriptEnabled: false, viewport: { width: 1366, height: 768 } })
    expect(await page.locator('.front li').count()).toBe(12)
    const last = await page.locator('.counts').boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(768)
    await page.close()
  })

  it('are asked for nowhere else', () => {
    expect(browser.elsewhere).toEqual([])
  })
}
