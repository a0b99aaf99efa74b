import { describe, expect, test } from 'vitest'
import { conceptKinds } from '../../src/dataset/model.ts'
import { pathOf } from '../../src/pages/names.tsx'
import { pagesOf, unescaped } from './house.ts'

const { store, get } = pagesOf()

/** The ids of the facts that a page shows, each once. */
const shown = (text: string) => new Set([...text.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => unescaped(id ?? '')))

describe.each(conceptKinds)('the page of a %s', (kind) => {
  test('shows every link and paragraph of the record, and every dispute', async () => {
    for (const concept of store.all(kind)) {
      const { status, text } = await get(pathOf(concept.id))
      expect(status, concept.id).toBe(200)
      const ids = [
        ...store.neighbours(concept.id).map(({ link }) => link.id),
        ...store.provisions(concept.id).map(({ id }) => id),
      ]
      const found = shown(text)
      expect(
        ids.filter((id) => !found.has(id)),
        concept.id,
      ).toEqual([])
      expect(found.size, concept.id).toBe(new Set(ids).size)
      expect(text.match(/data-dispute=/g)?.length ?? 0, concept.id).toBe(concept.disputes?.length ?? 0)
    }
  })
})

test('the pages of a source show every fact that rests on it', async () => {
  let parts = 0
  for (const source of store.all('Source')) {
    const ids = new Set(store.facts(source.key).map(({ node }) => node.id))
    const found = new Set<string>()
    let next: string | undefined = pathOf(source.id)
    while (next) {
      const { status, text } = await get(next)
      expect(status, next).toBe(200)
      for (const id of shown(text)) found.add(id)
      next = unescaped(/href="([^"]+)" rel="next"/.exec(text)?.[1] ?? '') || undefined
      parts++
    }
    expect(found, source.id).toEqual(ids)
  }
  expect(parts).toBeGreaterThan(store.all('Source').length)
})
