import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { readSettings, type Settings, SettingsError } from './config.ts'
import { DatasetError, loadDataset, verified } from './dataset/load.ts'
import { readExamples } from './server/examples.ts'
import { createServer } from './server/server.ts'

/** From `src/` and from `dist/` alike, the operations stand beside the folder of this file. */
const operations = fileURLToPath(new URL('../schema/operations/', import.meta.url))

async function start({ port, host, dataset: path, check }: Settings): Promise<void> {
  const dataset = path
    ? await loadDataset(path)
    : verified((await import('../data/index.ts')).dataset, 'The bundled dataset')
  if (check) {
    console.log(`${path ?? 'The bundled dataset'} keeps every rule.`)
    return
  }
  const http = createHttpServer(createServer(dataset, { examples: readExamples(operations) }))

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, resolve)
  })
  const { port: bound } = http.address() as AddressInfo
  console.log(`wps-graph ${dataset.version} answers at http://${host.includes(':') ? `[${host}]` : host}:${bound}/`)

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      // Answers under way are finished; idle connections would keep the process alive.
      http.close(() => process.exit(0))
      http.closeIdleConnections()
    })
  }
}

try {
  await start(readSettings(process.env, process.argv.slice(2)))
} catch (error) {
  // What the operator can mend is said in plain words; only a fault of ours shows its stack.
  const expected = error instanceof SettingsError || error instanceof DatasetError || 'code' in (error as object)
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 1
}
