/** Builds `worst.ts` as the server is built, and runs it in a process of its own. */
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { bundle } from '../../scripts/build.mjs'
import { root } from '../contestants.mjs'
import { out } from '../export.mjs'

/** Gives the exit code: 1 where a question takes too much for what it costs. */
export async function worst(words) {
  await build({
    ...bundle,
    absWorkingDir: root,
    entryPoints: ['bench/worst/worst.ts'],
    splitting: false,
    // bench/ has one of its own, which would not know the types of the other.
    alias: { graphql: `${root}node_modules/graphql/index.js` },
    outdir: `${out}worst`,
    outExtension: { '.js': '.mjs' },
  })
  return spawnSync(process.execPath, [`${out}worst/worst.mjs`, ...words], { stdio: 'inherit' }).status ?? 1
}
