import type {} from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { browsing, isThere } from './browser.ts'
import { meetsGraphiql } from './graphiql.ts'
import { looksAtPages } from './pages.ts'
import { walks } from './walk.ts'

describe.skipIf(!isThere)('in a browser', { timeout: 120_000 }, () => {
  const browser = browsing()
  beforeAll(browser.start, 90_000)
  afterAll(browser.stop)
  describe('an analyst, journalist, diplomat or NGO officer', () => walks(browser))
  describe('the pages', () => looksAtPages(browser))
  describe('a newcomer to GraphiQL', () => meetsGraphiql(browser))
})
