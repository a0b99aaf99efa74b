/**
 * The exported dataset as the servers under comparison read it: what a database would be to them. Everything is
 * indexed once; the batch reads `nodes` and `links` are what a DataLoader or a Mercurius loader asks.
 */
import { readFileSync } from 'node:fs'

const lists = {
  Resolution: 'resolutions',
  Theme: 'themes',
  Country: 'countries',
  ActionPlan: 'actionPlans',
  Source: 'sources',
}

/** Makes the store of the dataset in a JSON file. */
export function openData(path) {
  const dataset = JSON.parse(readFileSync(path, 'utf8'))
  const byId = new Map()
  const place = new Map()
  const all = {}
  for (const [kind, list] of Object.entries(lists)) {
    all[kind] = dataset[list].map((record, i) => {
      const node = { ...record, kind, id: `${kind}:${record.key}` }
      byId.set(node.id, node)
      place.set(node.id, i)
      return node
    })
  }

  const links = new Map()
  for (const record of dataset.links) {
    if (!byId.has(record.from) || !byId.has(record.to)) continue
    // An edge has the links that lead to its node; the predicates asked here lead there once.
    const link = { ...record, links: [record] }
    const own = links.get(`${link.predicate} ${link.from}`)
    if (own) own.push(link)
    else links.set(`${link.predicate} ${link.from}`, [link])
  }
  // In time, then in the order of the dataset: the order of the contract.
  for (const own of links.values()) {
    own.sort(
      (a, b) =>
        dateAlong(a, byId.get(a.to)).localeCompare(dateAlong(b, byId.get(b.to))) || place.get(a.to) - place.get(b.to),
    )
  }

  return {
    all: (kind) => all[kind],
    node: (id) => byId.get(id) ?? null,
    nodes: (ids) => ids.map((id) => byId.get(id) ?? null),
    linksOf: (predicate, id) => links.get(`${predicate} ${id}`) ?? [],
    links: (predicate, ids) => ids.map((id) => links.get(`${predicate} ${id}`) ?? []),
  }
}

/** The date a link goes by: its own beginning, or else the date of what it leads to; what has none comes last. */
function dateAlong({ during }, far) {
  if (during) return startOf(during) ?? ''
  return (far.during && startOf(far.during)) ?? far.adoptedOn ?? '9999'
}

function startOf(period) {
  const [start] = period.split('/')
  return start === '..' ? undefined : start
}

/** The label of a record in English, as a `Text`. */
export function englishLabel({ labels: { en } }) {
  return typeof en === 'string' ? { value: en, language: 'en', origin: 'OFFICIAL' } : { language: 'en', ...en }
}

/** The resolutions a filter by scope lets through. */
export const resolutionsIn = (data, filter) =>
  data.all('Resolution').filter(({ scope }) => !filter?.scopes || filter.scopes.includes(scope))

/** A page of a list, from the front (`first`) or the back (`last`): what a Relay connection has, less the cursors. */
export function pageOf(items, { first, last }, edgeOf) {
  const page = last == null ? items.slice(0, first ?? 20) : items.slice(-last)
  return { totalCount: items.length, edges: page.map(edgeOf) }
}
