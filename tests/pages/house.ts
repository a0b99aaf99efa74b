import type { Dataset } from '../../src/dataset/dataset.ts'
import { storeOf } from '../../src/dataset/store.ts'
import { discoveryOf } from '../../src/discovery/discovery.ts'
import { lists } from '../../src/files/lists.ts'
import { pages } from '../../src/pages/routes.tsx'
import { readExamples } from '../../src/schema/examples.ts'
import { questionsIn } from '../../src/schema/named-questions.ts'
import { dataset } from '../real-dataset.ts'

const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

/** A text of a page as it was before it was escaped. */
export const unescaped = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** The pages over a dataset, asked without a server: `get('/Country/BE')` gives status and text. */
export function pagesOf(served: Dataset = dataset) {
  const store = storeOf(served)
  const app = pages({
    store,
    discovery: discoveryOf(store),
    questions: questionsIn(readExamples('schema/operations/')),
    languages: () => [],
    ask: async () => ({}),
    lists: () => [],
    ...lists(store),
    likesPage: () => true,
    linksOf: () => '',
    terms: () => [],
    files: () => [],
    description: () => ({}),
  })
  const get = async (path: string) => {
    const response = await app.request(`http://localhost${path}`, browser, {
      exchange: { now: new Date('2026-11-28') },
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { store, get }
}
