import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('.', import.meta.url))
const tests = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)

/** Tests that start a program: the built server, a proxy, a browser. `--mode fast` leaves them out. */
const programs = tests.filter((path) =>
  /support\/(?:process|nginx|apache)|node:child_process|playwright|StdioClientTransport/.test(
    readFileSync(root + path, 'utf8'),
  ),
)

/** What starts a program is begun with: it takes longest, and what is short at the end leaves no core idle. */
class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (programs.some((path) => moduleId.endsWith(path)) ? 0 : 1)
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default defineConfig(({ mode }) => ({
  // Without this, two copies of graphql are loaded and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: mode === 'fast' ? tests.filter((path) => !programs.includes(path)) : tests,
    globalSetup: mode === 'fast' ? [] : ['tests/support/build.ts'],
    // The dataset and the schema are read once for all files: reading them for each took as long as the tests.
    isolate: false,
    sequence: { sequencer: ProgramsFirst },
    // Many tests wait for a program: a core that is left free, as the default has it, is a core that waits.
    maxWorkers: availableParallelism(),
    // A busy machine is no broken promise: what hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}))
