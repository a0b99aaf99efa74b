import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const src = join(root, 'src')

/** Every module of `src/`, with the modules of the project that it imports, for their types alone as well. */
const imports = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path, importedBy(path)] as const),
)

function importedBy(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    join(dirname(path), target as string),
  )
}

/** The folder of a module in `src/`; its own name where it stands in none. */
const roomOf = (path: string): string => (path.startsWith('..') ? path.split('/')[1] : path.split('/')[0]) as string

/**
 * Who may import whom, besides themselves. A face is a thin room that asks discovery and the dataset; pages, files and
 * tools also use what the schema has, and none uses another.
 */
const allowed: Record<string, readonly string[]> = {
  dataset: [],
  discovery: ['dataset'],
  schema: ['discovery', 'dataset'],
  pages: ['schema', 'discovery', 'dataset'],
  files: ['schema', 'discovery', 'dataset'],
  tools: ['schema', 'discovery', 'dataset'],
  server: ['pages', 'files', 'tools', 'schema', 'discovery', 'dataset'],
  verify: ['dataset', 'data'],
  // What is installed: the server as a value, and all that is behind it.
  package: ['server', 'tools', 'schema', 'dataset', 'data'],
}

describe('the modules of src/', () => {
  it('are read with what they import', () => {
    expect(imports.size).toBeGreaterThan(150)
    expect(imports.get('server/server.ts')).toContain('schema/schema.ts')
    expect(imports.get('server/exchange.ts')).toContain('schema/context.ts')
  })

  it('import modules that there are', () => {
    const missing = [...imports].flatMap(([path, targets]) =>
      targets
        .filter((target) => !target.startsWith('..') && !imports.has(target))
        .map((target) => `${path}: ${target}`),
    )
    expect(missing).toEqual([])
  })

  it.each(Object.entries(allowed))('in %s/ import from there and from [%s] alone', (room, others) => {
    const wrong = [...imports].flatMap(([path, targets]) =>
      roomOf(path) !== room
        ? []
        : targets.filter((target) => ![room, ...others].includes(roomOf(target))).map((target) => `${path}: ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('stand in rooms that have a rule, or at the door', () => {
    const rooms = new Set([...imports.keys()].filter((path) => path.includes('/')).map(roomOf))
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([])
  })

  it('import one another in no circle, for types neither', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
        return
      }
      if (done.has(path)) return
      for (const target of imports.get(path) ?? []) walk(target, [...way, path])
      done.add(path)
    }
    for (const path of imports.keys()) walk(path, [])
    expect(circles).toEqual([])
  })
})

describe('the facts in data/', () => {
  it('import their model, and nothing that does something', () => {
    const wrong = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        [...readFileSync(join(root, 'data', path), 'utf8').matchAll(/^import (type )?.*'((?:\.\.\/)+src\/[^']+)'/gm)]
          .filter(([, isType]) => !isType)
          .map(([line]) => `${path}: ${line}`),
      )
    expect(wrong).toEqual([])
  })
})

describe('the tests', () => {
  it('replace no module and no clock, as files of tests share both', () => {
    const wrong = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        path.endsWith('.ts') &&
        /\bvi\.(?:mock|doMock|spyOn|useFake|stub|setSystemTime)/.test(readFileSync(join(root, 'tests', path), 'utf8')),
    )
    expect(wrong.filter((path) => path !== 'architecture.test.ts')).toEqual([])
  })
})
