import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const tests = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)

/** Tests that start a program (the built server, nginx, a browser), or put something in the place of a module. */
const starts = tests.filter((path) =>
  /support\/(?:process|nginx)|node:child_process|playwright|vi\.mock\(/.test(readFileSync(root + path, 'utf8')),
)

export default defineConfig({
  // Without this, two copies of graphql are loaded and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A busy machine is no broken promise: what hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // The dataset and the schema are read once for all: reading them again for each file took as long as the tests.
        test: { name: 'fast', include: tests.filter((path) => !starts.includes(path)), isolate: false },
      },
      { extends: true, test: { name: 'programs', include: starts, globalSetup: ['tests/support/build.ts'] } },
    ],
  },
})
