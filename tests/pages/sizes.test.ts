import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { nodeKinds } from '../../src/dataset/model.ts'
import { pathOf } from '../../src/pages/names.tsx'
import { style } from '../../src/pages/style.ts'
import { script } from '../../src/pages/suggest.ts'
import { pagesOf } from './house.ts'

const { store, get } = pagesOf()
const sizeOf = (text: string) => gzipSync(text).length

test('95 of 100 pages of concepts and sources take at most 30 kB on the way', async () => {
  const nodes = nodeKinds.flatMap((kind) => store.all(kind).filter((_, i) => i % 6 === 0))
  const sizes: number[] = []
  for (const { id } of nodes) sizes.push(sizeOf((await get(pathOf(id))).text))
  sizes.sort((a, b) => a - b)
  expect(sizes.length).toBeGreaterThan(300)
  expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThanOrEqual(30_000)
})

test('the first page takes at most 8 kB, and what all pages share so little that a slow line has it at once', async () => {
  const { text } = await get('/')
  expect(sizeOf(text)).toBeLessThanOrEqual(8_000)
  expect(sizeOf(style.css)).toBeLessThanOrEqual(4_000)
  expect(script.js.length).toBeLessThanOrEqual(10_000)
})

test('a page waits for one thing beside itself: its style; there is one script, which nothing waits for', async () => {
  for (const path of ['/', '/Country/BE', '/plans', '/timeline?of=Mali', '/ar/Country/BE']) {
    const { text } = await get(path)
    expect([...text.matchAll(/<link rel="stylesheet"/g)], path).toHaveLength(1)
    expect(
      [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
      path,
    ).toEqual([`<script src="${script.path}" type="module">`])
    expect(text, path).not.toMatch(/<style|\sstyle=/)
  }
})
