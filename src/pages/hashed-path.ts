import { createHash } from 'node:crypto'

/** An address that changes with what stands at it, so that it may be kept for ever: `/style-0123456789ab.css`. */
export const hashedPath = (name: string, content: string, ending: string): string =>
  `/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`
