import { escapeToBuffer } from 'hono/utils/html'

/**
 * A text as HTML, for what is written as text rather than as elements: there are thousands of links and citations on
 * some pages, and elements cost ten times as much.
 */
export function escaped(text: string): string {
  if (!/[&<>'"]/.test(text)) return text
  const buffer: [string] = ['']
  escapeToBuffer(text, buffer as never)
  return buffer[0]
}
