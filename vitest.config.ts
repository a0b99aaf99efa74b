import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const tests = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)

/** The tests whose text has this in it. */
const having = (pattern: RegExp) => tests.filter((path) => pattern.test(readFileSync(root + path, 'utf8')))

/** Tests that start a program: the built server, nginx, a browser. */
const programs = having(/support\/(?:process|nginx)|node:child_process|playwright|StdioClientTransport/)
/** Tests that put something in the place of a module, a function or the clock, which others must not get. */
const replacing = having(/\bvi\.(?:mock|spyOn|useFake|stub)/)

export default defineConfig({
  // Without this, two copies of graphql are loaded and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Many tests wait for a program: a core that is left free, as the default has it, is a core that waits.
    maxWorkers: availableParallelism(),
    // A busy machine is no broken promise: what hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: tests.filter((path) => !programs.includes(path) && !replacing.includes(path)),
          // The dataset and the schema are read once for all files: reading them for each took as long as the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'fast-alone', include: replacing } },
      { extends: true, test: { name: 'programs', include: programs, globalSetup: ['tests/support/build.ts'] } },
    ],
  },
})
