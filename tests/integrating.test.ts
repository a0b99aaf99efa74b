import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { readExamples } from '../src/schema/examples.ts'
import { createServer } from '../src/server/server.ts'
import { dataset } from './real-dataset.ts'
import { now } from './support/ask.ts'
import { served } from './support/served.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const usual = 'http://127.0.0.1:4000'
const examples = readExamples(`${root}schema/operations/`)
const server = served(createServer(dataset, { now, examples }))

/** Within the project, so that what a recipe in JavaScript imports is found. */
mkdirSync(`${root}node_modules/.cache`, { recursive: true })
const folder = mkdtempSync(`${root}node_modules/.cache/integrating-`)
copyFileSync(`${root}schema/schema.graphql`, `${folder}/schema.graphql`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a recipe is run with, by the language of its fence. */
const programs: Record<string, { program: string; file: string; before?: string[] }> = {
  sh: { program: 'bash', file: 'recipe.sh', before: ['-euo', 'pipefail'] },
  python: { program: 'python3', file: 'recipe.py' },
  r: { program: 'Rscript', file: 'recipe.R' },
  js: { program: process.execPath, file: 'recipe.mjs' },
}

/** What a recipe needs besides. */
const needs = ['curl', 'jq']
/** So that an answer of 4xx or 5xx is a failure, whatever a recipe makes of it. */
writeFileSync(`${folder}/.curlrc`, 'fail-with-body\n')

/** The documents with recipes that ask a server. */
const documents = ['integrating', 'tables', 'named-questions', 'files', 'reconciling']

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined

interface Recipe {
  about: string
  language: string
  code: string
  prints: string
}

/** The blocks of code that are followed by what they print, each with the heading it stands under. */
function toldIn(text: string): Recipe[] {
  const recipes: Recipe[] = []
  let about = ''
  for (const [, heading, language = '', code = '', prints = ''] of text.matchAll(
    /^## (.+)$|```(sh|python|r|js)\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/gm,
  )) {
    if (heading) about = heading
    else recipes.push({ about, language, code, prints })
  }
  return recipes
}

describe('the recipes of the documents', () => {
  const told = documents.flatMap((name) =>
    toldIn(readFileSync(`${root}docs/${name}.md`, 'utf8')).map((recipe, i) => ({ ...recipe, name, i: i + 1 })),
  )

  it('are told for every way of asking that can be run, and in every document', () => {
    expect(new Set(told.map(({ language }) => language))).toEqual(new Set(Object.keys(programs)))
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(documents))
  })

  it.each(documents)('of docs/%s.md show what they print, wherever a shell asks', (name) => {
    const text = readFileSync(`${root}docs/${name}.md`, 'utf8')
    const asking = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].filter(([, code = '']) => /\bcurl\b/.test(code))
    expect(told.filter((one) => one.name === name && one.language === 'sh')).toHaveLength(asking.length)
  })

  it.for(told)(
    '$name, $about: recipe $i prints what is shown',
    async ({ name, i, language, code, prints }, { skip }) => {
      const { program, file, before = [] } = programs[language] as (typeof programs)[string]
      const used = needs.filter((one) => new RegExp(`\\b${one}\\b`).test(code))
      const missing = [program, ...used].filter((one) => !isThere(one))
      if (missing.length > 0) skip(`there is no ${missing.join(', ')} on this machine`)
      const address = `http://127.0.0.1:${await server.port()}`
      const path = `${folder}/${name}-${i}-${file}`
      writeFileSync(path, code.replaceAll(usual, address))
      const env = { ...process.env, CURL_HOME: folder }
      const { stdout } = await run(program, [...before, path], { cwd: folder, timeout: 50_000, env })
      // Tables end their lines as RFC 4180 has it, and begin with a mark.
      expect(stdout.replaceAll('\r\n', '\n').replaceAll('\ufeff', '').trim()).toBe(prints.trim())
    },
  )
})
