import type { IncomingMessage } from 'node:http'
import type { GraphQLError } from 'graphql'
import { fault } from '../schema/admission/refusal.ts'

/** A name or an address, and a port (RFC 9110, section 7.2). */
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i
const absolute = /^https?:\/\/([^/?#]*)(.*)$/is
/** Steps up and down in a path, written in whatever way: the parts in front of us may read them otherwise. */
const odd = /\\|%5c|(?:^|\/|%2f)(?:\.|%2e){1,2}(?:\/|%2f|$)/i

/**
 * The path and query that a request asks for, or the refusal (400) of one that leaves open what it asks, or whom: a
 * target that is neither a path nor a whole address of ours (RFC 9112, section 3.2), `Host` missing, twice or more than
 * a name and a port, bytes that are no UTF-8. A guard in front of this server may have read it in the other way.
 */
export function targetOf({ url = '', headers, rawHeaders, httpVersion }: IncomingMessage): string | GraphQLError {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  if (hosts > 1) return unclear(`"Host" must be given once; it came ${hosts} times.`)
  if (hosts === 0 && httpVersion === '1.1') return unclear('The header "Host" is missing.')
  if (hosts === 1 && !isHost(headers.host ?? '')) return unclear('The header "Host" must be a name and a port.')
  let target = url
  if (!target.startsWith('/')) {
    const [, authority, rest] = absolute.exec(target) ?? []
    if (authority === undefined || rest === undefined || !isHost(authority)) {
      return unclear('The target must be a path, such as /graphql, or a whole address of this service.')
    }
    target = rest.startsWith('/') ? rest : `/${rest}`
  }
  if (target === askedTarget) return target
  if (!plain.test(target)) return strict(target)
  askedTarget = target
  return target
}

/** Nor is the connection used again: where the next request begins may be as unclear. */
const unclear = (message: string): GraphQLError => fault(message, 400, 'BAD_REQUEST', { connection: 'close' })

/** Most targets: nothing in them can be read in two ways. */
const plain = /^\/(?:[\w/~-]|\.(?=\w))*(?:\?[\w/~.\-&=(){}:,+!$;]*)?$/

function strict(target: string): string | GraphQLError {
  if (target.includes('#')) return unclear('The target must have no fragment ("#").')
  try {
    decodeURIComponent(target)
  } catch {
    return unclear('The address must be UTF-8, and "%" be followed by two hexadecimal digits.')
  }
  if (odd.test(target.split('?', 1)[0] as string))
    return unclear('The path must have no "\\" and no steps such as "..".')
  return target
}

/** The plain target that was asked for last, and the host: nearly all requests name the same ones. */
let askedTarget = ''
let askedHost = ''

function isHost(value: string): boolean {
  if (value === askedHost && value !== '') return true
  if (!host.test(value) || !URL.canParse(`http://${value}`)) return false
  askedHost = value
  return true
}
