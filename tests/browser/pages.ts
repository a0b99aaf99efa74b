import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

/**
 * The texts that somebody cannot read without scrolling sideways: what stands out of the screen, unless it is in a part
 * that scrolls of itself, or was put out of sight for whoever listens.
 */
const cut = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.data.trim() || text.parentElement.closest('.scroll, pre, svg, select, option, .skip, .unseen, thead, [hidden]')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const { left, right, width } of range.getClientRects())
      if (width > 0 && (right > innerWidth + 1 || left < -1)) found.push(text.data.trim().slice(0, 60))
  }
  return [...new Set(found)].slice(0, 5)
})()`

/** What is seen on paper of what is folded, and what of the ways around. */
const printed = `(() => {
  const shown = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible' && one.checkVisibility({ contentVisibilityAuto: true })
  const all = (what) => [...document.querySelectorAll(what)]
  return {
    navigation: all('nav, search, form, .skip').filter(shown).map((one) => one.outerHTML.slice(0, 80)),
    folded: all('main details:not([open]) > :not(summary, .ways)').filter((one) => !shown(one)).map((one) => one.outerHTML.slice(0, 80)),
    unseen: all('main .cites a, main li[data-row] a').filter((one) => !shown(one) && !one.closest('svg')).length,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }
})()`

const moving = `[...document.querySelectorAll('*')].filter((one) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one)
  return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s') || scrollBehavior === 'smooth'
}).map((one) => one.tagName + '.' + one.className).concat(document.getAnimations().map(String))`

export function looksAtPages(browser: Browsing): void {
  /*
   * Opened once in each language, in the same window: a page that is loaded anew for every question would take most of the
   * time of all tests.
   */
  let page: Page
  beforeAll(async () => {
    page = await browser.open('/', { bypassCSP: true })
  })
  afterAll(() => page?.close())

  it.each(paths)(
    '%s is accessible, light and dark, in English and Arabic (axe-core); four times as large, on paper and without motion',
    async (path) => {
      for (const [prefix, colorScheme] of [
        ['', 'light'],
        ['/ar', 'dark'],
      ] as const) {
        const at = `${prefix}${path}`
        await page.setViewportSize({ width: 1280, height: 720 })
        await page.emulateMedia({ media: 'screen', colorScheme, reducedMotion: 'no-preference' })
        await page.goto(`${browser.origin}${at}`)
        await page.addScriptTag({ path: axe })
        const found = await page.evaluate(
          `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 150)).join(' | ')))`,
        )
        expect(found, at).toEqual([])

        // A window of 1280 by 1024 at 400 %: WCAG 2.2, success criterion 1.4.10.
        await page.setViewportSize({ width: 320, height: 256 })
        expect(await page.evaluate(cut), `${at} at 400 %`).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${at} at 400 %`).toBeLessThanOrEqual(320)

        await page.emulateMedia({ media: 'print' })
        expect(await page.evaluate(printed), `${at} on paper`).toEqual({
          navigation: [],
          folded: [],
          unseen: 0,
          ground: 'rgb(255, 255, 255)',
        })

        await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
        expect(await page.evaluate(moving), `${at} without motion`).toEqual([])
      }
    },
  )

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
