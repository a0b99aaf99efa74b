import { type Problem, type Rule, repeats } from './rule.ts'

/** Addresses that lead to the same page, written alike. */
const sameAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

export const citationRules: readonly Rule[] = [
  {
    name: 'everything-is-cited',
    sentence: 'Every record, link, provision, dispute and published total has at least one citation.',
    *check(view): Iterable<Problem> {
      for (const { path, citations } of view.citations) {
        if (citations.length === 0) yield { path, message: 'A fact needs a source: cite at least one.' }
      }
    },
  },
  {
    name: 'cited-sources-exist',
    sentence: 'Every source that is cited is a record of the dataset.',
    *check(view): Iterable<Problem> {
      for (const { path, citations } of view.citations) {
        for (const [i, { source }] of citations.entries()) {
          if (view.byId.has(`Source:${source}`)) continue
          yield {
            // A label names its source itself; everything else has a list of citations.
            path: path.endsWith('.source') ? path : `${path}[${i}].source`,
            message: `There is no source "${source}"; add its record or mend the key.`,
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
      for (const { citations } of view.citations) for (const { source } of citations) cited.add(source)
      for (const { key, path } of view.of('Source')) {
        if (!cited.has(key)) yield { path, message: `Nothing cites "${key}"; cite it or take it out.` }
      }
    },
  },
  {
    name: 'addresses-are-urls',
    sentence: 'The address of a source, framework, instrument, plan or organization is an http or https URL.',
    *check({ nodes }): Iterable<Problem> {
      for (const { path, ...record } of nodes) {
        const url = 'url' in record ? record.url : undefined
        if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) continue
        yield { path: `${path}.url`, message: `"${url}" is not an http or https address; write it in full.` }
      }
    },
  },
  {
    name: 'source-addresses-are-unique',
    sentence: 'No two sources share an address, however it is written (https or http, with or without www).',
    check: ({ of }) =>
      repeats(
        of('Source').map((source) => ({ ...source, path: `${source.path}.url` })),
        ({ url }) => sameAddress(url),
        ({ url }, { key }) => `${url} is the address of "${key}" too; keep one of the two records.`,
      ),
  },
]
