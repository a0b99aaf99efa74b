import { dataset } from '../../data/index.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { verified } from '../../src/dataset/load.ts'
import { createStore } from '../../src/dataset/store.ts'
import { createDiscovery } from '../../src/discovery/discovery.ts'
import { pages } from '../../src/pages/routes.tsx'

const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

/** The pages over a dataset, asked without a server: `get('/Country/BE')` gives status and text. */
export function pagesOf(served: Dataset = verified(dataset, 'The bundled dataset')) {
  const store = createStore(served)
  const app = pages({
    store,
    discovery: createDiscovery(store),
    questions: [],
    languages: () => [],
    ask: async () => ({}),
    lists: () => [],
    linksOf: () => '',
  })
  const get = async (path: string) => {
    const response = await app.request(`http://localhost${path}`, browser, {
      exchange: { now: new Date('2026-11-28') },
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { store, get }
}
