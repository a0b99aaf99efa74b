import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { predicateNames } from '../src/dataset/predicates.ts'
import { rules } from '../src/dataset/rules.ts'
import { dataset } from './real-dataset.ts'
import { serverOf } from './support/ask.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'))

const snippets = documents.flatMap((path) =>
  [...read(path).matchAll(/```graphql\n([\s\S]*?)```/g)].map((match, i) => ({
    path,
    i: i + 1,
    query: match[1] as string,
  })),
)

const server = serverOf(dataset)

async function ask(query: string) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return JSON.stringify(await response.json())
}

describe('what the documents say is true', () => {
  it.each(snippets)('snippet $i of $path is answered without errors', async ({ query }) => {
    const answer = await ask(query)
    expect(answer).toMatch(/^\{"data":/)
    expect(answer).not.toContain('"errors"')
  })

  it('the answer that the README prints is the one that is given', async () => {
    const { query } = snippets.find(({ path }) => path === 'README.md') as { query: string }
    const answer = await ask(query)
    for (const part of [
      '"2017"',
      '"2021"',
      'CURRENT',
      'Democratische Republiek Congo',
      'Burkina Faso',
      'Mali',
      'SELF_DESCRIPTION',
      'paragraph 3',
      'REPORT',
    ]) {
      expect(answer).toContain(part)
    }
  })

  it.each(documents)('every file that %s links to exists', (path) => {
    const folder = path.includes('/') ? 'docs/' : ''
    for (const [, target] of read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(`${root}${folder}${target}`), `${target} in ${path}`).not.toThrow()
    }
  })

  it('the data dictionary names every predicate', () => {
    for (const predicate of predicateNames) expect(read('docs/model.md')).toContain(`| \`${predicate}\` |`)
  })

  it('every rule of the data says what it promises', () => {
    for (const { name, sentence } of rules) expect(sentence, name).toMatch(/^[A-Z].{20,}\.$/)
  })
})
