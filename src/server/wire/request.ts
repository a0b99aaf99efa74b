import { limits } from '../../schema/limits.ts'
import { hasHost, isQuestion, type Question } from '../question.ts'
import { keyOf } from '../remembered.ts'

/** The head of a plain request. */
interface Head extends Question {
  headers: Record<string, string>
  /** How many bytes of body follow it. */
  bodyLength: number
  /** The `keyOf` a question to the graph; `undefined` for any other request. */
  key: string | undefined
}

/** A whole plain request. */
export interface PlainRequest {
  head: Head
  /** `undefined` for GET. */
  body: Buffer | undefined
}

/** What can have come: one whole plain request, the beginning of what may become one, or something else. */
export type Came = PlainRequest | 'begun' | 'else'

/** So many heads are known as they were read, each of so many characters at most: clients repeat themselves. */
const [maxHeads, maxCharacters] = [1_000, 2_000]
/** Longer heads are for `node:http`, which counts them. */
const maxHeadBytes = 8_192

/**
 * Makes a reader of plain requests: HTTP/1.1 (RFC 9112) about whose end there can be no two opinions. That is GET
 * without a body, or POST with one length in digits and that many bytes; each header once, on one line of ASCII; nothing
 * that changes how the connection is used. Whatever is otherwise, double, rare or wrong is for `node:http` to read.
 */
export function requestReader(): (bytes: Buffer) => Came {
  const heads = new Map<string, Head | null>()

  const headOf = (text: string): Head | null => {
    let head = heads.get(text)
    if (head === undefined) {
      head = read(text)
      if (text.length > maxCharacters) return head
      if (heads.size >= maxHeads) heads.clear()
      heads.set(text, head)
    }
    return head
  }

  return (bytes) => {
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0 && bytes.length <= maxHeadBytes)
      return firstBytes.test(bytes.toString('latin1', 0, 6)) ? 'begun' : 'else'
    if (end < 0 || end > maxHeadBytes) return 'else'
    const head = headOf(bytes.toString('latin1', 0, end))
    const left = head ? head.bodyLength - (bytes.length - end - 4) : -1
    if (!head || left < 0) return 'else'
    if (left > 0) return 'begun'
    return { head, body: head.method === 'GET' ? undefined : bytes.subarray(end + 4) }
  }
}

const firstBytes = /^(GET|POST) \//
/** The method and address of the first line. */
const requestLine = /^(GET|POST) (\/[\x21\x22\x24-\x7e]*) HTTP\/1\.1$/
/** Name and value of a header (RFC 9110, section 5). */
const headerLine = /^([\w!#$%&'*+.^`|~-]+):([\x20-\x7e]*)$/
/** These change where a request ends, or what becomes of the connection after it. */
const notPlain = new Set(['transfer-encoding', 'upgrade', 'expect', 'trailer', 'proxy-connection', 'http2-settings'])

function read(text: string): Head | null {
  const [first = '', ...lines] = text.split('\r\n')
  const [, method, url] = requestLine.exec(first) ?? []
  if (!method || !url) return null
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [, written, value] = headerLine.exec(line) ?? []
    const name = written?.toLowerCase()
    if (name === undefined || value === undefined || name in headers || notPlain.has(name)) return null
    if (name === 'content-length' && !/^ ?\d{1,6}$/.test(value)) return null
    headers[name] = value.trim()
  }
  if (!hasHost({ headers })) return null
  if (headers.connection !== undefined && headers.connection.toLowerCase() !== 'keep-alive') return null
  const length = headers['content-length']
  if ((method === 'GET') === (length !== undefined)) return null
  const bodyLength = Number(length ?? 0)
  // That is too much, and to be told at once.
  if (bodyLength > limits.bodyBytes.value) return null
  const question = { method, url, headers }
  return { ...question, bodyLength, key: isQuestion(question) ? keyOf(question) : undefined }
}
