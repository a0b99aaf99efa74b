import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { storeOf } from '../../src/dataset/store.ts'
import { dataset } from '../real-dataset.ts'
import type { Browsing } from './browser.ts'

/** A click on a link or button by its name, or what is typed into a field by its label. */
type Step = { click: RegExp | string } | { type: string; into: string }

interface Question {
  asks: string
  way: readonly Step[]
  /** What has to stand on the page at the end. */
  words: readonly (string | RegExp)[]
}

const search = (text: string, ...clicks: (RegExp | string)[]): Step[] => [
  { type: text, into: 'Search texts' },
  { click: 'Search' },
  ...clicks.map((click) => ({ click })),
]

/** What people ask, how they get to the answer from the first page, and what it has to say by the data. */
const questions: readonly Question[] = [
  {
    asks: 'Which plan does Belgium have now, and until when?',
    way: search('Belgium'),
    words: ['in force: Fourth “Women, Peace and Security” National Action Plan', '2022 – 2026'],
  },
  {
    asks: "Who pays into the Women's Peace and Humanitarian Fund?",
    way: search('donors WPHF'),
    words: ["Women's Peace and Humanitarian Fund", /donors named/, 'Canada', 'Norway'],
  },
  {
    asks: 'What did resolution 1325 decide about refugee camps?',
    way: search('1325 camps'),
    words: ['OP 12', 'Camps for refugees must stay civilian and humanitarian'],
  },
  {
    asks: 'How is NATO related to Mali?',
    way: [{ click: 'Connect' }, { type: 'NATO', into: 'From' }, { type: 'Mali', into: 'To' }, { click: 'Connect' }],
    words: ['Connection 1', 'The Women, Peace and Security Focal Points Network had Mali taking part'],
  },
  {
    asks: 'Which NATO members have no plan in force?',
    way: search('NATO no plan', /^Which members of an alliance/),
    words: [/which never had one/, 'Albania'],
  },
  { asks: 'Who abstained on 2467?', way: search('abstained 2467'), words: ['China', 'Russian Federation'] },
  {
    asks: 'When was CEDAW general recommendation 30 adopted?',
    way: search('CEDAW GR 30'),
    words: ['Adopted on 18 October 2013'],
  },
  {
    asks: 'How many countries are without any plan on record?',
    way: [],
    words: [`no plan recorded: ${countriesWithout()}`],
  },
  {
    asks: 'Does Mali have an action plan in force?',
    way: search('Mali'),
    words: ['Third national action plan of Mali, 2019 – 2023, ended'],
  },
  {
    asks: 'Which texts of the Council are about Mali?',
    way: search('Mali', /^Is the subject of/),
    words: ['Resolution 2085 (2012)', 'Resolution 2100 (2013)'],
  },
  {
    asks: 'When was S/PRST/2004/40 issued?',
    way: search('S/PRST/2004/40'),
    words: ['Issued on 28 October 2004'],
  },
  { asks: 'Who runs the fund?', way: search('WPHF run'), words: ['UN Women', 'Is run by'] },
  {
    asks: 'Who supports the Elsie Initiative Fund?',
    way: search('Elsie Fund', /^Is supported by/),
    words: ['Canada', 'donor'],
  },
  {
    asks: 'On which resolutions did Russia abstain?',
    way: search('Russia abstain'),
    words: ['Abstained in the vote on', 'Resolution 1591 (2005)'],
  },
  {
    asks: 'Which plans have a budget of their own?',
    way: search('plans budget', /budget of their own/),
    words: [/budget of their own/, 'Albania'],
  },
  { asks: 'Who sponsored resolution 1820?', way: search('1820 sponsors'), words: ['Was sponsored by', 'South Africa'] },
  {
    asks: 'What is not known about Belgium?',
    way: search('Belgium', 'Belgium'),
    words: ['What is missing here'],
  },
  {
    asks: 'What is المرأة والسلام والأمن called here?',
    way: search('المرأة والسلام'),
    words: ['Women, peace and security'],
  },
  {
    asks: 'To which goal does SDG target 5.5 belong?',
    way: search('SDG 5.5'),
    words: ['Is part of Sustainable Development Goal 5: Gender equality'],
  },
  {
    asks: 'Whose plan puts its emphasis on Niger?',
    way: search('Niger focus'),
    words: ['Is a focus of', 'Fourth “Women, Peace and Security” National Action Plan (2022-2026)'],
  },
  {
    asks: 'What does resolution 2242 say of counter-terrorism?',
    way: search('2242 terrorism'),
    words: ['OP 11', /counter-terrorism bodies should treat gender/],
  },
  {
    asks: 'Is the plan of Ukraine still in force?',
    way: search('Ukraine'),
    words: ['Second national action plan of Ukraine, 2020 – 2025, ended'],
  },
  {
    asks: 'When did Belgium sit on the Security Council?',
    way: search('Belgium serves'),
    words: ['Serves on', 'Security Council', '2019 – 2020'],
  },
  {
    asks: 'Which later texts recall resolution 2106?',
    way: search('2106 recalled'),
    words: ['Is recalled by', 'Resolution 2122 (2013)'],
  },
  {
    asks: 'What happened around Mali, year by year?',
    way: [{ click: 'Timeline' }, { type: 'Mali', into: 'Country, text' }, { click: 'Show' }],
    words: ['Mali through the years'],
  },
  {
    asks: 'What have Belgium and Mali in common?',
    way: [{ click: 'Compare' }, { type: 'Belgium, Mali', into: 'Two to five' }, { click: 'Compare' }],
    words: ['Belgium · Mali', 'All of them'],
  },
]

/** How many countries of the map no plan is recorded of, counted another way than the page counts. */
function countriesWithout(): number {
  const store = storeOf(dataset)
  const adopting = new Set<string>(
    dataset.links.flatMap(({ predicate, from }) => (predicate === 'adopts' ? [from] : [])),
  )
  return store.all('Country').filter(({ id }) => !adopting.has(id)).length
}

const screen = { width: 1366, height: 768 }

async function take(page: Page, step: Step): Promise<void> {
  if ('type' in step) {
    await page.getByLabel(step.into).last().fill(step.type)
    return
  }
  const main = page.getByRole('main')
  const name = typeof step.click === 'string' ? { name: step.click, exact: true } : { name: step.click }
  const button = page.getByRole('button', name)
  const link = main.getByRole('link', name)
  const target =
    (await button.count()) > 0
      ? button.last()
      : (await link.count()) > 0
        ? link.first()
        : page.getByRole('link', name).first()
  await target.click()
  await page.waitForLoadState()
}

/** Whether some place that says it lies within the screen, without scrolling on. */
const isOnScreen = (page: Page, words: string | RegExp): Promise<boolean> =>
  page.getByText(words).evaluateAll(
    (places, bottom) =>
      (places as unknown as Place[]).some((place) => {
        const { top, height } = place.getBoundingClientRect()
        return place.checkVisibility({ visibilityProperty: true }) && height > 0 && top >= 0 && top < bottom
      }),
    screen.height - 8,
  )

/** What an element of a page tells of itself. */
interface Place {
  getBoundingClientRect(): { top: number; height: number }
  checkVisibility(options: { visibilityProperty: boolean }): boolean
}

export function walks(browser: Browsing): void {
  it(`finds the answers to ${questions.length} questions in two clicks and fifteen keystrokes, without a script`, async () => {
    const found: Record<'missing' | 'below' | 'seen', string[]> = { missing: [], below: [], seen: [] }
    const page = await browser.open('/', { javaScriptEnabled: false, viewport: screen })
    for (const { asks, way, words } of questions) {
      const typed = way.map((step) => ('type' in step ? [...step.type].length : 0)).reduce((a, b) => a + b, 0)
      expect(typed, asks).toBeLessThanOrEqual(15)
      expect(way.filter((step) => 'click' in step).length, asks).toBeLessThanOrEqual(2)
      try {
        page.setDefaultTimeout(20_000)
        await page.goto(browser.origin)
        for (const step of way) await take(page, step)
        // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not read.
        const text = await page.getByRole('main').innerText()
        const absent = words.filter((one) => !(typeof one === 'string' ? text.includes(one) : one.test(text)))
        const seen = await Promise.all(words.map((one) => isOnScreen(page, one)))
        if (absent.length > 0) found.missing.push(`${asks} (${absent.join(' / ')})`)
        else found[seen.every(Boolean) ? 'seen' : 'below'].push(asks)
      } catch (error) {
        found.missing.push(`${asks} (${String(error).split('\n')[0]})`)
      }
    }
    await page.close()
    expect(found.missing).toEqual([])
    expect(found.seen.length, `not on the screen: ${found.below.join(' · ')}`).toBeGreaterThanOrEqual(20)
  })
}
