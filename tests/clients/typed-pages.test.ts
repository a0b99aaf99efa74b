import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { contractFile } from './belgium.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const recipes = readFileSync(`${root}docs/integrating.md`, 'utf8')

/** A file as docs/integrating.md tells it: a block whose first line is its name. */
function told(name: string): string {
  for (const [, text = ''] of recipes.matchAll(/```(?:ts|yaml|jsonc)\n([\s\S]*?)```/g)) {
    if (text.split('\n')[0]?.replace(/^(?:\/\/|#) /, '') === name) return text
  }
  throw new Error(`docs/integrating.md has no file ${name}.`)
}

/** Within the project, so that what a page imports is found. */
mkdirSync(`${root}node_modules/.cache`, { recursive: true })
const folders: string[] = []
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(`${root}node_modules/.cache/typed-page-`)
  folders.push(folder)
  copyFileSync(contractFile, `${folder}/schema.graphql`)
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text)
  return folder
}

const compiled = (folder: string) =>
  run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '--singleThreaded', '-p', folder], {
    cwd: folder,
  }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )

/** Stricter than the page asks for: what `strict` leaves out as well. */
const strictest = (config: string) =>
  config
    .replace(/^\/\/.*\n/, '')
    .replace(
      '"strict": true,',
      '"strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true, "types": [],',
    )

const tools = {
  'GraphQL Code Generator': {
    page: 'codegen/page.ts',
    files: () => ({ 'codegen.yml': told('codegen.yml') }),
    make: (folder: string) =>
      run(process.execPath, [`${root}node_modules/@graphql-codegen/cli/esm/bin.js`, '--config', 'codegen.yml'], {
        cwd: folder,
      }),
  },
  'gql.tada': {
    page: 'gql.tada/page.ts',
    files: () => ({}),
    make: (folder: string) =>
      run(
        process.execPath,
        [
          '--import',
          `${root}tests/clients/typescript-6.mjs`,
          `${root}node_modules/gql.tada/bin/cli.js`,
          'generate-output',
        ],
        { cwd: folder },
      ),
  },
}

/** Each is wrong in one place, and what the compiler has to say of it. */
const wrong: Record<string, readonly [right: string, wrong: string, said: string]> = {
  'text.ts': ['actionPlan.label.value', 'actionPlan.label.text', "Property 'text' does not exist"],
  'start.ts': ['actionPlan.during?.start', 'actionPlan.during.start', "'actionPlan.during' is possibly 'null'"],
}

describe.each(Object.entries(tools))('%s', (_, { page, files, make }) => {
  it('compiles a page under strict, and finds a field that is not there', async () => {
    const folder = folderWith({ ...files(), 'page.ts': told(page), 'tsconfig.json': strictest(told('tsconfig.json')) })
    await make(folder)
    for (const [name, [right, other]] of Object.entries(wrong)) {
      writeFileSync(`${folder}/${name}`, told(page).replace(right, other))
    }
    const config = strictest(told('tsconfig.json')).replace('"include": ["page.ts"]', '"include": ["*.ts"]')
    writeFileSync(`${folder}/tsconfig.json`, config)
    const said = [...(await compiled(folder)).matchAll(/^(\S+)\(\d+,\d+\): error \w+: (.*)$/gm)]
    expect(said.map(([, file, message]) => [file, message]).sort()).toEqual(
      Object.entries(wrong)
        .map(([file, [, , message]]) => [file, expect.stringContaining(message)])
        .sort(),
    )
  })
})
