#!/usr/bin/env node
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { whyNotListening } from './cannot-listen.ts'
import { readSettings, type Settings, SettingsError } from './config.ts'
import { complete } from './dataset/complete.ts'
import { copiesReport, restingOnCopies } from './dataset/copies.ts'
import type { Dataset } from './dataset/dataset.ts'
import { DatasetError, loadDataset, verified } from './dataset/load.ts'
import { placesOf, placesReport } from './dataset/places.ts'
import { help } from './help.ts'
import type { LoadWatch } from './server/load.ts'

/** From `src/` and from `dist/` alike, the operations stand beside the folder of this file. */
const operations = fileURLToPath(new URL('../schema/operations/', import.meta.url))

/**
 * Whether V8 may enlarge the space for what is new as more of it stays. While the server starts all of it stays, and an
 * idle server would hold 25 MB that it needs for nothing; under load it may.
 */
const letYoungSpaceGrow = (mayGrow: boolean) => setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`)

async function start(settings: Settings): Promise<void> {
  // A dataset of another may be much larger: what is new would be copied from one small space to the next, over and
  // over, and V8 would let twice as much garbage lie about as there is data.
  if (settings.dataset) setFlagsFromString('--heap-growing-percent=30')
  else letYoungSpaceGrow(false)
  const {
    port,
    metricsPort,
    host,
    logLevel,
    maxDelay,
    rememberBytes,
    compile,
    federation,
    dataset: path,
    check,
  } = settings
  const { publicUrl, mcpHosts, export: folder } = settings
  const dataset = path ? await loadDataset(path) : await bundledDataset(check)
  if (check) {
    console.log(`${path ?? 'The bundled dataset'} keeps every rule.`)
    if (settings.report) console.log(`${placesReport(placesOf(dataset))}\n\n${copiesReport(restingOnCopies(dataset))}`)
    return
  }
  if (folder) return exportInto(folder, dataset, publicUrl)

  // Only now, so that what is wrong with a dataset is told at once.
  const [{ createLog }, { readExamples }, { listen, listenForOperators }, { watchLoad }, { createServer }] =
    await Promise.all([
      import('./server/observation.ts'),
      import('./schema/examples.ts'),
      import('./server/http.ts'),
      import('./server/load.ts'),
      import('./server/server.ts'),
    ])
  // Standard output belongs to the protocol where one is spoken over it.
  const log = createLog(logLevel, settings.mcp ? 2 : 1)
  const life = { draining: false }
  let watch: LoadWatch | undefined
  const app = createServer(dataset, {
    examples: readExamples(operations),
    log,
    ready: () => !life.draining,
    delay: () => watch?.delay() ?? 0,
    maxWait: maxDelay,
    rememberBytes,
    compile,
    publicUrl,
    mcpHosts,
    // No other server should have to read it.
    subgraph: federation ? (await import('./schema/subgraph/subgraph.ts')).subgraph : undefined,
  })
  if (settings.mcp) return (await import('./tools/stdio.ts')).talk(app.desk)
  const figures = metricsPort === undefined ? undefined : await listenForOperators(app.figures, metricsPort, host)
  const listening = await listen(app, life, port, host)
  const seconds = (performance.now() / 1_000).toFixed(2)
  const megabytes = Math.round(process.memoryUsage.rss() / 1_000_000)
  console.log(
    `wps-graph ${dataset.version} answers at ${listening.url} (started in ${seconds} s; ${megabytes} MB in use)`,
  )
  if (figures) console.log(`Its figures are at ${figures}`)

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await listening.stop()
      watch?.stop()
      log.info('All answers are sent; the server stops.')
      process.exit(0)
    })
  }
  // After a fault that nobody foresaw the state is unknown: whoever started us is to start us again.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (fault: unknown) => {
      log.fatal(fault instanceof Error ? fault : { fault }, 'The server ends after a fault of its own.')
      process.exit(1)
    })
  }

  // Between requests: whoever comes first should wait neither for all of it nor for a search that another may ask.
  for (const _ of app.preparing()) await setImmediate()
  // Only from now on: what the start takes is no sign of too many requests.
  watch = watchLoad()
  letYoungSpaceGrow(true)
}

/** The bundled dataset: the build has looked whether it keeps the rules (`scripts/build.mjs`), so no start has to. */
async function bundledDataset(check: boolean): Promise<Dataset> {
  const { dataset } = await import('../data/index.ts')
  return check ? verified(dataset, 'The bundled dataset') : complete(dataset).dataset
}

/** Writes the files of the whole; on a terminal one line tells how far it is, elsewhere there is a line for each. */
async function exportInto(folder: string, dataset: Dataset, publicUrl: string): Promise<void> {
  const [{ createStore }, { exportTo }] = await Promise.all([import('./dataset/store.ts'), import('./files/export.ts')])
  const { isTTY } = process.stderr
  let count = 0
  await exportTo(createStore(dataset, publicUrl), folder, (name, nth, of) => {
    count = of
    process.stderr.write(isTTY ? `\r\x1B[K${nth} of ${of}: ${name}` : `${nth} of ${of}: ${name}\n`)
  })
  if (isTTY) process.stderr.write('\r\x1B[K')
  console.log(`${count} files of wps-graph ${dataset.version} are in ${folder}.`)
}

let settings: Settings | undefined
try {
  settings = readSettings(process.env, process.argv.slice(2))
  if (settings.help) console.log(help())
  else await start(settings)
} catch (error) {
  // What the operator can mend is said in plain words; only a fault of ours shows its stack.
  const expected = error instanceof SettingsError || error instanceof DatasetError || 'code' in (error as object)
  const plain = settings && whyNotListening(error, settings)
  console.error(plain ?? (expected ? (error as Error).message : error))
  process.exitCode = 1
}
