/** Writes the bundled dataset as one JSON file, the form a foreign dataset has. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** The folder for what the benchmark makes and nobody keeps. */
export const out = here('.out/')

/** Bundles `data/index.ts` and gives its dataset, with all that follows from what is written. */
export async function exportDataset() {
  await mkdir(out, { recursive: true })
  const outfile = `${out}data.mjs`
  await build({
    stdin: {
      contents: `
        import { dataset as written } from './data/index.ts'
        import { complete } from './src/dataset/complete.ts'
        export const { dataset } = complete(written)`,
      resolveDir: here('..'),
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const { dataset } = await import(`file://${outfile}`)
  return dataset
}

/** Writes a dataset into a file of `out`, record by record: a large one is longer than a string may be. */
export async function writeDataset(name, dataset) {
  const path = `${out}${name}.json`
  await writeFile(path, pieces(dataset))
  return path
}

function* pieces(dataset) {
  let before = '{'
  for (const [key, value] of Object.entries(dataset)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (!Array.isArray(value)) {
      yield JSON.stringify(value)
      continue
    }
    yield '['
    for (let i = 0; i < value.length; i += 1_000) {
      yield `${i ? ',' : ''}${JSON.stringify(value.slice(i, i + 1_000)).slice(1, -1)}`
    }
    yield ']'
  }
  yield '}'
}
