import { expect, test } from 'vitest'
import { languages } from '../../src/dataset/model.ts'
import { en } from '../../src/pages/words/en.ts'
import { wordsIn } from '../../src/pages/words/say.ts'

/** Every text of a language by its path. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key))
}

const english = new Map(texts(en))
const placeholders = (text: string) => [...text.matchAll(/\{\w*\}/g)].map(([all]) => all).sort()

test('the pages speak all languages of the labels', () => {
  expect(Object.keys(wordsIn)).toEqual([...languages])
})

test.each(languages)('%s says everything that English says, with the same things put in', (language) => {
  const own = texts(wordsIn[language])
  expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
  for (const [path, text] of own) {
    expect(text.trim(), path).not.toBe('')
    expect(placeholders(text), path).toEqual(placeholders(english.get(path) as string))
  }
})
