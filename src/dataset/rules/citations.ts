import { citedParts } from '../citations.ts'
import type { Citation } from '../model.ts'
import { type Problem, type Rule, repeats, type View } from './rule.ts'

/** Every list of citations in a dataset, with its path. */
function* citationLists({ dataset, nodes, links }: View): Iterable<{ path: string; citations: readonly Citation[] }> {
  for (const node of nodes) {
    if (node.kind === 'Source') continue
    for (const part of citedParts(node)) yield { path: `${node.path}.${part.path}`, citations: part.citations }
  }
  for (const { path, citations } of links) yield { path: `${path}.citations`, citations }
  for (const list of ['publishedTotals', 'countriesWithoutPlan'] as const) {
    for (const [i, { citations }] of dataset[list].entries()) yield { path: `${list}[${i}].citations`, citations }
  }
}

/** Addresses that lead to the same page, written alike. */
const sameAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

export const citationRules: readonly Rule[] = [
  {
    name: 'everything-is-cited',
    sentence: 'Every record, link, provision, dispute and published total has at least one citation.',
    *check(view): Iterable<Problem> {
      for (const { path, citations } of citationLists(view)) {
        if (citations.length === 0) yield { path, message: 'A fact needs a source: cite at least one.' }
      }
    },
  },
  {
    name: 'cited-sources-exist',
    sentence: 'Every source that is cited is a record of the dataset.',
    *check(view): Iterable<Problem> {
      for (const { path, citations } of citationLists(view)) {
        for (const [i, { source }] of citations.entries()) {
          if (!view.byId.has(`Source:${source}`)) {
            yield {
              path: `${path}[${i}].source`,
              message: `There is no source "${source}"; add its record or mend the key.`,
            }
          }
        }
      }
    },
  },
  {
    name: 'sources-are-cited',
    sentence: 'Every source is cited by something.',
    *check(view): Iterable<Problem> {
      const cited = new Set<string>()
      for (const { citations } of citationLists(view)) for (const { source } of citations) cited.add(source)
      for (const { record, path } of view.of('Source')) {
        if (!cited.has(record.key)) yield { path, message: `Nothing cites "${record.key}"; cite it or take it out.` }
      }
    },
  },
  {
    name: 'source-addresses-are-urls',
    sentence: 'The address of a source is an http or https URL.',
    *check({ of }): Iterable<Problem> {
      for (const { record, path } of of('Source')) {
        if (!/^https?:$/.test(URL.canParse(record.url) ? new URL(record.url).protocol : '')) {
          yield { path: `${path}.url`, message: `"${record.url}" is not an http or https address.` }
        }
      }
    },
  },
  {
    name: 'source-addresses-are-unique',
    sentence: 'No two sources share an address, however it is written (https or http, with or without www).',
    check: ({ of }) =>
      repeats(
        of('Source'),
        ({ record }) => sameAddress(record.url),
        ({ record }, first) =>
          `${record.url} is the address of "${first.record.key}" too; keep one of the two records.`,
      ),
  },
]
