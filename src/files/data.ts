import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../dataset/store.ts'
import { licenceUrl } from './description.ts'
import { descriptionNames, descriptions, json } from './descriptions.ts'
import type { MadeFile } from './dump.ts'
import { contentType, formFor, noForm } from './forms.ts'
import type { Library } from './library.ts'
import { brief, type FileAnswer, refusal } from './refusals.ts'

/** What is told of the files of the whole, under `/data/`: their list, their descriptions, and they themselves. */
export interface Data {
  list(accept: string | undefined): Promise<FileAnswer>
  file(name: string, takesGzip: boolean): Promise<FileAnswer>
}

/**
 * What the files of a library are told as. The first to ask waits until they are made, but no longer than `patience`, in
 * milliseconds: connections that carry nothing for too long are cut. He is told to ask again then.
 */
export function data(store: Store, files: Library, patience = 8_000): Data {
  async function inTime<T>(
    made: Promise<T>,
    answer: (made: T) => FileAnswer | Promise<FileAnswer>,
  ): Promise<FileAnswer> {
    const stop = new AbortController()
    const late = wait(patience, undefined, { signal: stop.signal }).catch(() => undefined)
    const first = await Promise.race([made.then((value) => ({ value })), late]).finally(() => stop.abort())
    if (first) return answer(first.value)
    const again = refusal(
      503,
      'OVERLOADED',
      'The files are being made, for the first time; ask again in a few seconds.',
    )
    return { ...again, headers: { ...again.headers, 'retry-after': '5' } }
  }

  const { dataset } = store
  const license = `<${licenceUrl(dataset.licence)}>; rel="license"`
  const describedBy = descriptionNames
    .map((name) => `</data/${name}>; rel="describedby"; type="${descriptions[name].type.split(';')[0]}"`)
    .join(', ')

  return {
    async list(accept) {
      const offered = ['json', 'jsonld', 'ttl'] as const
      const form = formFor(accept, offered)
      if (!form) return refusal(406, 'NOT_ACCEPTABLE', noForm(offered))
      return inTime(files.all(), (all) => {
        const headers = { 'content-type': contentType(form), link: `${describedBy}, ${license}` }
        const body = form === 'json' ? listed(store, all) : descriptions[`dcat.${form}`].body(store, all)
        return { status: 200, headers, body }
      })
    },
    async file(name, takesGzip) {
      if (isDescription(name)) {
        const { type, body } = descriptions[name]
        return inTime(files.all(), (all) => {
          return { status: 200, headers: { 'content-type': type, link: license }, body: body(store, all) }
        })
      }
      const found = files.file(name)
      if (!found) return refusal(404, 'NOT_FOUND', `There is no file "${brief(name)}"; /data/ lists those there are.`)
      return inTime(found, (file) => told(file, takesGzip))
    },
  }

  async function told(file: MadeFile, takesGzip: boolean): Promise<FileAnswer> {
    const isGzip = file.name.endsWith('.gz')
    const coded = takesGzip && !isGzip
    const headers = {
      'content-type': isGzip ? 'application/gzip' : `${file.mediaType}; charset=utf-8`,
      etag: `"${file.sha256.slice(0, 32)}${coded ? '-gzip' : ''}"`,
      link: `${describedBy}, ${license}`,
      ...(coded && { 'content-encoding': 'gzip' }),
      vary: 'Accept-Encoding',
    }
    return { status: 200, headers, body: coded ? file.gzip : await files.content(file) }
  }
}

/** The list of the files, with what each should come to. */
function listed({ dataset: { version, updatedOn, licence } }: Store, all: readonly MadeFile[]): string {
  const files = all.map(({ name, title, mediaType, bytes, sha256 }) => ({ name, title, mediaType, bytes, sha256 }))
  return json({ version, updatedOn, licence, files, descriptions: descriptionNames })
}

const isDescription = (name: string): name is (typeof descriptionNames)[number] =>
  (descriptionNames as readonly string[]).includes(name)
