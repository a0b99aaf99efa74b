import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Store } from '../dataset/store.ts'
import type { DescribedFile } from './description.ts'
import { type DumpFile, dumpFiles, type MadeFile, make } from './dump.ts'

/** A file, with its size and digest if it was made already. */
export type KnownFile = Pick<DescribedFile, 'name' | 'title' | 'mediaType'> &
  Partial<Pick<DescribedFile, 'bytes' | 'sha256'>>

/** The files of the whole, each made when first asked for, and kept compressed. */
export interface Library {
  readonly names: readonly string[]
  /** What is known of each file at present: what it comes to only once it was made. */
  known(): KnownFile[]
  /** The file of this name; `undefined` if there is none. */
  file(name: string): Promise<MadeFile> | undefined
  /** All files, in order. */
  all(): Promise<MadeFile[]>
  /** What a file says, as its name tells: `.gz` is compressed. */
  content(file: MadeFile): Promise<Buffer>
}

/** A library over a store. */
export function library(store: Store): Library {
  const files = new Map(dumpFiles(store).map((file) => [file.name, file]))
  const made = new Map<string, Promise<MadeFile>>()
  /** One after the other: each takes as much of the processor as it gets. */
  let last: Promise<unknown> = Promise.resolve()
  const done = new Map<string, MadeFile>()

  function madeOnce(file: DumpFile): Promise<MadeFile> {
    let known = made.get(file.name)
    if (!known) {
      known = last.then(async () => {
        const one = await make(file)
        done.set(file.name, one)
        return one
      })
      last = known.catch(() => made.delete(file.name))
      made.set(file.name, known)
    }
    return known
  }

  return {
    names: [...files.keys()],
    known: () =>
      [...files.values()].map(({ name, title, mediaType }) => {
        const { bytes, sha256 } = done.get(name) ?? {}
        return { name, title, mediaType, ...(bytes !== undefined && { bytes }), ...(sha256 && { sha256 }) }
      }),
    file: (name) => {
      const file = files.get(name)
      return file && madeOnce(file)
    },
    all: () => Promise.all([...files.values()].map(madeOnce)),
    content: async ({ name, gzip }) => (name.endsWith('.gz') ? gzip : promisify(gunzip)(gzip)),
  }
}
