import { csv } from './csv.ts'
import type { Form } from './forms.ts'

/** An answer of this face, before the server sends it. */
export interface FileAnswer {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** That something cannot be answered, in the form that was asked for. */
export function refusal(status: 404 | 406 | 503, code: string, message: string, form: Form = 'json'): FileAnswer {
  const said = { json: inJson, jsonld: inJsonLd, ttl: inTurtle, csv: inCsv }[form](code, message)
  return { status, headers: { 'content-type': said.type, 'cache-control': 'no-store' }, body: said.body }
}

const inJson = (code: string, message: string) => ({
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`,
})

const inJsonLd = (code: string, message: string) => ({
  type: 'application/ld+json; charset=utf-8',
  body: `${JSON.stringify({
    '@context': { message: 'http://www.w3.org/2000/01/rdf-schema#comment' },
    errors: [{ message, extensions: { code } }],
  })}\n`,
})

const inTurtle = (code: string, message: string) => ({
  type: 'text/turtle; charset=utf-8',
  body: `# ${code}: ${message.replace(/\s+/g, ' ')}\n`,
})

const inCsv = (code: string, message: string) => ({
  type: 'text/csv; charset=utf-8',
  body: csv({ columns: ['code', 'message'], rows: [[code, message]] }),
})

/** What a client sent, as far as it is worth repeating. */
export const brief = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)} …` : text)
