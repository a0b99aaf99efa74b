import { existsSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readExamples } from '../../src/schema/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a browser to try the pages in. */
export const isThere = existsSync(executablePath)
if (!isThere) console.warn(`No browser at ${executablePath}: pages are not tried. Set CHROMIUM to the path of one.`)

/** The questions that the server is started with. */
export const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))

/** A browser before a server, for all tests of pages: both take longer to start than most of these to run. */
export interface Browsing {
  readonly origin: string
  /** What was asked of any other host. */
  readonly elsewhere: string[]
  /** A page of somebody who was never here before. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  start(): Promise<void>
  stop(): Promise<void>
}

export function browsing(): Browsing {
  const http = createHttpServer(createServer(dataset, { examples, now, rememberBytes: 64_000_000 }).listener)
  const elsewhere: string[] = []
  let origin = ''
  let browser: Browser
  return {
    get origin() {
      return origin
    },
    elsewhere,
    async open(path, options = {}) {
      const page = await browser.newPage(options)
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) elsewhere.push(url.href)
      })
      await page.goto(`${origin}${path}`)
      return page
    },
    async start() {
      await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
      origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
      browser = await chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      })
    },
    async stop() {
      await browser?.close()
      http.closeAllConnections()
      http.close()
    },
  }
}
