import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { nodeKinds } from '../../src/dataset/model.ts'
import { pathOf } from '../../src/pages/names.tsx'
import { style } from '../../src/pages/style.ts'
import { script } from '../../src/pages/suggest.ts'
import { spoken } from '../../src/pages/words/say.ts'
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

test.each(spoken)('the first page takes at most 8 kB (%s)', async (language) => {
  expect(sizeOf((await get(`/${language}`)).text)).toBeLessThanOrEqual(8_000)
})

test('what all pages share takes so little that a slow line has it at once', () => {
  expect(sizeOf(style.css)).toBeLessThanOrEqual(4_000)
  expect(script.js.length).toBeLessThanOrEqual(10_000)
})

/** What 400 kbit/s bring in a second, behind 400 ms of latency for each way to the server and back. */
const slow = { bytes: 50_000, latency: 0.4 }

/** How long a slow line takes to bring a page with all it is shown by: its style comes a way later, or in itself. */
function secondsTo(text: string): number {
  const ways = text.includes('<link rel="stylesheet"') ? 2 : 1
  return ways * slow.latency + (sizeOf(text) + (ways - 1) * sizeOf(style.css)) / slow.bytes
}

test.each(spoken)('a slow line has the first page in less than a second (%s)', async (language) => {
  const { text, headers } = await get(`/${language}`)
  expect(secondsTo(text)).toBeLessThan(0.7)
  expect(text).toContain(`<style>${style.first}</style>`)
  expect(headers.get('content-security-policy')).toContain(style.digests)
})

test('a page with thousands of elements has its style in itself, so that it is laid out once', async () => {
  const { text, headers } = await get('/plans')
  expect(text).toContain(`<style>${style.css}</style>`)
  expect(text).not.toContain('rel="stylesheet"')
  expect(headers.get('content-security-policy')).toContain(style.digests)
})

test('a slow line has any page of the largest in 2.5 seconds', async () => {
  const nodes = nodeKinds.flatMap((kind): { id: string; size: number }[] =>
    store.all(kind).map((node) => ({
      id: node.id,
      size: node.kind === 'Source' ? store.facts(node.key).length : store.neighbours(node.id).length,
    })),
  )
  const largest = nodes.sort((a, b) => b.size - a.size).slice(0, 25)
  for (const path of [...largest.map(({ id }) => pathOf(id)), '/plans', '/gaps', '/timeline?of=NATO']) {
    expect(secondsTo((await get(path)).text), path).toBeLessThan(2.2)
  }
})

test('a page waits for at most its style; there is one script, which nothing waits for', async () => {
  for (const path of ['/', '/Country/BE', '/plans', '/timeline?of=Mali', '/ar/Country/BE']) {
    const { text } = await get(path)
    expect([...text.matchAll(/<link rel="stylesheet"|<style>/g)], path).toHaveLength(1)
    expect(
      [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
      path,
    ).toEqual([`<script src="${script.path}" type="module" async>`])
    expect(text, path).not.toMatch(/\sstyle=/)
  }
})
