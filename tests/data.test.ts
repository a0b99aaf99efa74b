import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dataset } from '../data/index.ts'
import { complete } from '../src/dataset/complete.ts'
import { view } from '../src/dataset/rules/rule.ts'
import { rules } from '../src/dataset/rules.ts'
import { readShape } from '../src/dataset/shape.ts'

const folder = fileURLToPath(new URL('../data/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

describe('the bundled data', () => {
  const over = view(complete(dataset))

  it.each(rules)('keeps the rule $name: $sentence', (rule) => {
    expect([...rule.check(over)]).toEqual([])
  })

  it('has the shape that a foreign dataset is held to, with no field more', () => {
    expect(readShape(JSON.parse(JSON.stringify(dataset)))).toEqual({ dataset })
  })

  it('stands in files that a person can review: typed literals of some 500 lines at most', () => {
    for (const name of files) {
      const path = join(folder, name)
      expect(statSync(path).isFile()).toBe(true)
      expect(readFileSync(path, 'utf8').split('\n').length, name).toBeLessThan(600)
    }
  })

  it('keeps the sources of a kind in the files named after it', async () => {
    const kinds = {
      academic: 'ACADEMIC',
      'civil-society': 'CIVIL_SOCIETY',
      datasets: 'DATASET',
      'document-mirrors': 'DOCUMENT_MIRROR',
      press: 'PRESS',
      'reference-works': 'REFERENCE_WORK',
      trackers: 'TRACKER',
    }
    const kindOf = (name: string) => Object.entries(kinds).find(([file]) => name.startsWith(`sources/${file}`))?.[1]
    const sources = new Map(dataset.sources.map((source) => [source.key, source.sourceKind]))
    const strays: string[] = []
    for (const name of files.filter((file) => file.startsWith('sources/') && !file.endsWith('index.ts'))) {
      const held = Object.values(
        (await import(/* @vite-ignore */ `../data/${name}`)) as Record<string, readonly { key: string }[]>,
      ).flat()
      expect(held.length, name).toBeGreaterThan(0)
      for (const { key } of held) {
        const kind = sources.get(key) as string
        const home = Object.values(kinds).includes(kind) ? kind : undefined
        // What concerns Belgium, of whatever kind, stands together.
        if (name !== 'sources/belgium.ts' && kindOf(name) !== home) strays.push(`${name}: ${key} is ${kind}`)
      }
    }
    expect(strays).toEqual([])
  })

  it('holds no logic: only imports, types and constants', () => {
    for (const name of files) {
      const code = readFileSync(join(folder, name), 'utf8')
        .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      expect(code, name).not.toMatch(/=>|\bfunction\b|\bclass\b|\w\(|`|\bif\b|\bfor\b|\bnew\b/)
    }
  })
})
