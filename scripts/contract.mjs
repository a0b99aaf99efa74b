import { readFile, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { bundle } from './build.mjs'

/**
 * Prints the contract from the code to `schema/schema.graphql`, byte for byte what `/schema.graphql` answers; with
 * `--check` only says whether it is there as it should be.
 */
const file = new URL('../schema/schema.graphql', import.meta.url)
const made = new URL('../node_modules/.cache/contract.mjs', import.meta.url)
const { outdir, splitting, ...one } = bundle
await build({ ...one, entryPoints: ['src/schema/schema.ts'], outfile: made.pathname })
const { contract } = await import(made.href)
await rm(made)

if (!process.argv.includes('--check')) await writeFile(file, contract())
else if ((await readFile(file, 'utf8')) !== contract()) {
  process.stderr.write('schema/schema.graphql is not what the code says: run `npm run generate`.\n')
  process.exitCode = 1
}
