import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { nodeKinds } from '../../src/dataset/model.ts'
import { createStore } from '../../src/dataset/store.ts'
import { pathOf } from '../../src/pages/names.tsx'
import { smallDataset } from '../dataset/small-dataset.ts'
import { seed } from '../support/seed.ts'
import { pagesOf } from './house.ts'

/** What a text may hold that is no text to a browser, to a template, or to the order of signs. */
const pieces = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</title></style></textarea>',
  '<!-- -->',
  ']]>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '\u202e',
  '\u2066',
  '\u2028',
  '{n} {name|one|many} {}',
  '$& $1 $`',
  '\\',
  'мир',
  'السلام',
]

/** The fields that hold texts of people, or addresses: what is in them is anybody's. */
const free = new Set(
  [
    'title officialName definition summary note publisher url iri value text locator agendaItem meeting draftSymbol subjects agencies',
    'en fr nl de es ru ar zh',
  ].flatMap((names) => names.split(' ')),
)

/** A dataset with other texts in every field that holds texts; what holds it together stays. */
function poisoned(from: number): Dataset {
  let state = from
  const next = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state % most
  }
  const text = () => Array.from({ length: 2 + next(3) }, () => pieces[next(pieces.length)]).join(' ')
  const change = (value: unknown, isFree: boolean): unknown => {
    if (typeof value === 'string') return isFree ? text() : value
    if (Array.isArray(value)) return value.map((one) => change(one, isFree))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, free.has(name))]))
  }
  return change(smallDataset, false) as Dataset
}

/** The tags of a page, each with the names of its attributes: `a dir href`. */
const shapes = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<(\/?[a-z!-][^\s>/]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
      ([, name = '', attributes = '']) =>
        [
          name.toLowerCase(),
          ...[...attributes.matchAll(/\s([^\s=]+)(?:="[^"]*")?/g)].map(([, one = '']) => one).sort(),
        ].join(' '),
    ),
  )

const store = createStore(smallDataset)
const labels = store.all('Country').map(({ labels: { en } }) => en)
const paths = [
  ...nodeKinds.flatMap((kind) => store.all(kind).map(({ id }) => pathOf(id))),
  ...['/', '/plans', '/gaps', '/docs', '/questions', '/nowhere'],
  '/search?q=council',
  '/search?kind=Country',
  '/timeline?of=Country:BE',
  `/compare?of=${store
    .all('Country')
    .map(({ id }) => id)
    .join(',')}`,
  `/connect?from=Country:BE&to=${store.all('Theme')[0]?.id}`,
]

/** The tags that the pages of the dataset as it is are made of, all pages together. */
const plain = pagesOf(smallDataset)
const ours = new Set(['mark', '/mark'])
for (const path of paths) for (const one of shapes((await plain.get(path)).text)) ours.add(one)

describe('whatever stands in the texts of a dataset of somebody else', () => {
  test.each([seed, seed + 1, seed + 2])('stays text on every page (seed %i)', async (one) => {
    expect(labels.length).toBeGreaterThan(0)
    const foreign = pagesOf(poisoned(one))
    for (const path of paths) {
      for (const language of ['', '/ar']) {
        const { status, text } = await foreign.get(`${language}${path}`.replace(/(?<=.)\/$/, ''))
        expect([200, 404], path).toContain(status)
        expect(
          [...shapes(text)].filter((one) => !ours.has(one)),
          path,
        ).toEqual([])
        for (const [, address = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
          expect(address, path).toMatch(/^(?:\/|#|\?|https?:\/\/|data:,$)/)
        }
      }
    }
  })
})
