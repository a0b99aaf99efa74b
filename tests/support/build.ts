import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds `dist/` once before all tests: some start the server as an operator does. The rules have a test of their own. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--unchecked'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  })
}
