import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../dataset/store.ts'
import { descriptionNames, descriptions } from './descriptions.ts'
import { library } from './library.ts'

/**
 * Writes the whole as files into a folder, which is made where there is none: what `/data/` has, and under the same
 * names. Tells each file before it is made: which one it is, of how many. Throws what the file system throws.
 */
export async function exportTo(
  store: Store,
  folder: string,
  tell: (name: string, nth: number, of: number) => void,
): Promise<void> {
  const files = library(store)
  const total = files.names.length + descriptionNames.length
  let nth = 0
  await mkdir(folder, { recursive: true })
  for (const name of files.names) {
    tell(name, ++nth, total)
    const file = await files.file(name)
    if (file) await writeFile(join(folder, name), await files.content(file))
  }
  for (const name of descriptionNames) {
    tell(name, ++nth, total)
    await writeFile(join(folder, name), descriptions[name].body(store, await files.all()))
  }
}
