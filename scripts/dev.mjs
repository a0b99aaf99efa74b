/** `npm run dev`: builds, serves, and does both again whenever a file of `src/`, `data/` or `schema/operations/` changes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { context } from 'esbuild'
import { bundle, clean, keepsRules } from './build.mjs'

let server
let ended
/** One restart at a time; whatever changes meanwhile is in the next. */
let restarting = Promise.resolve()

const restart = () => {
  restarting = restarting.then(async () => {
    if (server?.exitCode === null) {
      server.kill()
      await ended
    }
    if (!keepsRules()) return
    server = spawn(process.execPath, ['dist/main.js', ...process.argv.slice(2)], { stdio: 'inherit' })
    ended = once(server, 'close')
  })
}

const serve = {
  name: 'serve',
  // What does not build is told by esbuild, and the server of before goes on.
  setup: ({ onEnd }) => onEnd(({ errors }) => errors.length === 0 && restart()),
}

clean()
const builder = await context({ ...bundle, plugins: [serve] })
await builder.watch()

// The questions are read when the server starts; an editor may write a file in several steps.
let settled
watch('schema/operations', () => {
  clearTimeout(settled)
  settled = setTimeout(restart, 100)
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await builder.dispose()
    server?.kill()
    await ended
    process.exit(0)
  })
}
