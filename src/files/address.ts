import type { Subject } from './page.ts'

/** The path at which a subject is told, as a URL has it: `/Country/BE`. */
export const addressOf = ({ id }: Pick<Subject, 'id'>): string =>
  `/${encodeURI(id.replace(':', '/')).replace(/[?#]/g, encodeURIComponent)}`

/** The id that a path stands for: that of `/Country/BE` is `Country:BE`; `undefined` for a path that is none. */
export function idAt(path: string): string | undefined {
  try {
    return decodeURIComponent(path).slice(1).replace('/', ':')
  } catch {
    return undefined
  }
}
