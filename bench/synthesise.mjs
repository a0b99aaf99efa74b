/**
 * A larger dataset of the same shape: the bundled one, and copies of everything in it but the countries. There is no
 * more than a few hundred countries to be had, so the copies are about the same ones, and what is linked to a country
 * grows with the dataset, as it would.
 */

const concepts = [
  'resolutions',
  'presidentialStatements',
  'themes',
  'frameworks',
  'instruments',
  'actionPlans',
  'organizations',
]

/** The dataset `times` as large; it keeps the rules of the data. */
export function synthesise(dataset, times) {
  const copies = Array.from({ length: times - 1 }, (_, i) => copyOf(dataset, i + 1))
  const all = (list) => [dataset, ...copies].flatMap((one) => one[list])
  return {
    ...dataset,
    version: `${dataset.version}-x${times}`,
    ...Object.fromEntries(['sources', ...concepts, 'links', 'gaps'].map((list) => [list, all(list)])),
  }
}

function copyOf(dataset, copy) {
  const key = (name) => `${name}-copy-${copy}`
  const number = (old) => old + copy * 10_000
  const symbol = (old) => old.replace(/\d+$/, (last) => number(Number(last)))
  const keyOf = {
    Country: (old) => old,
    Resolution: (old) => String(number(Number(old))),
    PresidentialStatement: symbol,
  }
  const id = (old) => {
    const [kind] = old.split(':', 1)
    return `${kind}:${(keyOf[kind] ?? key)(old.slice(kind.length + 1))}`
  }

  const citedKeys = new Set()
  const sourceKey = (old) => {
    citedKeys.add(old)
    return key(old)
  }
  const cite = (citations) => citations.map((citation) => ({ ...citation, source: sourceKey(citation.source) }))
  const cited = (part) => (part ? { ...part, citations: cite(part.citations) } : part)
  const label = (old) => {
    if (typeof old === 'string') return `${old} ${copy}`
    return { ...old, value: `${old.value} ${copy}`, ...(old.source && { source: sourceKey(old.source) }) }
  }
  const provision = ({ themes, ...rest }) => cited({ ...rest, themes: themes.map(key) })

  /** Fields are changed where they stand and none is added, so that the copy has the shape of the original. */
  const change = {
    formerKeys: (keys) => keys.map(key),
    labels: (labels) => mapValues(labels, label),
    alternativeLabels: (labels) => mapValues(labels, (list) => list.map(label)),
    identifiers: (list) =>
      list.map((one) => ({ ...one, value: key(one.value), ...(one.iri && { iri: key(one.iri) }) })),
    citations: cite,
    disputes: (list) => list.map(cited),
    provisions: (list) => list.map(provision),
    budget: cited,
    monitoring: cited,
    civilSocietyRole: cited,
    url: (url) => `${url}${url.includes('?') ? '&' : '?'}copy=${copy}`,
    number,
    scope: () => 'RELATED',
  }
  const changed = (record) =>
    Object.fromEntries(Object.entries(record).map(([field, value]) => [field, change[field]?.(value) ?? value]))

  const copied = {
    gaps: dataset.gaps.map((gap) => (gap.about ? { ...gap, about: id(gap.about) } : gap)),
    links: dataset.links
      .filter(({ from, to }) => !(from.startsWith('Country:') && to.startsWith('Country:')))
      .map((link) => ({ ...link, from: id(link.from), to: id(link.to), citations: cite(link.citations) })),
  }
  for (const list of concepts) {
    copied[list] = dataset[list].map((record) => {
      const one = { ...changed(record), key: key(record.key) }
      if (list === 'resolutions') {
        one.key = String(one.number)
        one.symbol = `S/RES/${one.number} (${one.year})`
      }
      if (list === 'presidentialStatements') {
        one.symbol = symbol(one.symbol)
        one.key = one.symbol
      }
      // A country that adopted the plans of every copy has no first, second and third one.
      delete one.generation
      return one
    })
  }
  // What only a country or a finding cites is cited once.
  copied.sources = dataset.sources
    .filter((record) => citedKeys.has(record.key))
    .map((record) => ({ ...changed(record), key: key(record.key) }))
  return copied
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
