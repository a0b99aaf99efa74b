import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { chromium } from 'playwright-core'

/**
 * How long pages take on a slow line: 400 kbit/s, 400 ms for each way to the server and back, a quarter of this machine's
 * processor, as browsers' tools slow both down. Prints for each page when it was first seen, when all of it was there to
 * be read, what came over the line and in how many requests. `npm run slow`; needs Chromium (`CHROMIUM`).
 */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }
const paths = process.argv.slice(2)
const usual = [
  '/',
  '/ar',
  '/Country/BE',
  '/Resolution/2106',
  '/Resolution/1325',
  '/Organization/security-council',
  '/Source/be-press-release-2020',
  '/search?q=survivors',
  '/connect?from=NATO&to=Mali',
  '/plans',
  '/compare?of=Belgium,Mali',
  '/timeline?of=Mali',
  '/questions/WhoPaysAFund',
  '/gaps',
]
const tries = 3
/** How much slower than this machine a visitor's is: `CPU_RATE=1` for the line alone, or on a slow machine. */
const rate = Number(process.env.CPU_RATE ?? 4)

if (!existsSync(executablePath)) throw new Error(`No browser at ${executablePath}: set CHROMIUM to the path of one.`)

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address()
    probe.close(() => resolve(port))
  })
})
const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', METRICS_PORT: '0' }
const server = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
const origin = `http://127.0.0.1:${port}`
const isUp = () =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
const patience = Date.now() + 60_000
while (!(await isUp())) {
  if (server.exitCode !== null || Date.now() > patience) throw new Error('The server did not start.')
  await new Promise((resolve) => setTimeout(resolve, 250))
}

/** One visit of somebody who was never here before. */
async function visit(browser, path) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', line)
  await tools.send('Emulation.setCPUThrottlingRate', { rate })
  let bytes = 0
  let requests = 0
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await page.goto(`${origin}${path}`, { waitUntil: 'load', timeout: 60_000 })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const times = await page.evaluate(() => {
    const [{ domContentLoadedEventEnd, loadEventEnd, transferSize }] = performance.getEntriesByType('navigation')
    const seen = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    return { seen, ready: Math.max(seen, domContentLoadedEventEnd), whole: loadEventEnd, transferSize }
  })
  await context.close()
  return { ...times, bytes, requests }
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
try {
  for (const path of paths.length > 0 ? paths : usual) {
    // The first one has the server make the page: what is measured is the line.
    await fetch(`${origin}${path}`, { headers: { accept: 'text/html', 'accept-encoding': 'br' } }).then((one) =>
      one.text(),
    )
    const visits = []
    for (let i = 0; i < tries; i++) visits.push(await visit(browser, path))
    const seconds = (name) => `${(median(visits.map((one) => one[name])) / 1000).toFixed(2)} s`
    const [{ transferSize, bytes, requests }] = visits
    console.log(
      `${path.padEnd(34)} seen ${seconds('seen')}  ready ${seconds('ready')}  whole ${seconds('whole')}  page ${transferSize} B, all ${bytes} B in ${requests}`,
    )
  }
} finally {
  await browser.close()
  server.kill()
}
