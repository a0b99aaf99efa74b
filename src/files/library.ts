import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Store } from '../dataset/store.ts'
import { type DumpFile, dumpFiles, type MadeFile, make } from './dump.ts'

/** The files of the whole, each made when first asked for, and kept compressed. */
export interface Library {
  readonly names: readonly string[]
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

  function madeOnce(file: DumpFile): Promise<MadeFile> {
    let known = made.get(file.name)
    if (!known) {
      known = last.then(() => make(file))
      last = known.catch(() => made.delete(file.name))
      made.set(file.name, known)
    }
    return known
  }

  return {
    names: [...files.keys()],
    file: (name) => {
      const file = files.get(name)
      return file && madeOnce(file)
    },
    all: () => Promise.all([...files.values()].map(madeOnce)),
    content: async ({ name, gzip }) => (name.endsWith('.gz') ? gzip : promisify(gunzip)(gzip)),
  }
}
