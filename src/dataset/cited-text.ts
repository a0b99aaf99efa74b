import { idOf } from './ids.ts'
import type { Node } from './nodes.ts'
import type { Store } from './store.ts'

/** The text of the Council that a paragraph cites by its key; `undefined` for one that is not recorded. */
export const citedText = (store: Store, key: string): Node | undefined =>
  store.nodes([idOf('Resolution', key), idOf('PresidentialStatement', key)]).find((node) => node !== null) ?? undefined
