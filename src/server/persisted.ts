import { parse, print } from 'graphql'
import { once } from '../dataset/once.ts'
import { fault, refused } from '../schema/admission/refusal.ts'
import { type Example, sha256 } from '../schema/examples.ts'
import type { Kept } from './remembered.ts'

/** Documents that a request may name instead of sending them. */
export interface PersistedDocuments {
  /**
   * The document of an identifier as GraphQL over HTTP has it (appendix A): `sha256:` and the hash of its text, or the
   * name of a question of ours. Throws the refusal of one that is none, or that no document has.
   */
  byId(id: string): string
  /** The document of a hash as Apollo's clients send it; throws the refusal by which they know to send the whole. */
  byHash(hash: string): string
  /** Keeps a document that is valid under its hash. */
  keep(hash: string, document: string): void
}

const hex = /^[0-9a-f]{64}$/
/** An identifier of a document without a colon, or with a prefix of an application's own. */
const custom = /^(?:x-[\w.~-]+:)?[\w.~-]+$/

/**
 * The named questions, always there under their names, those they had before, and their hashes; and the documents that
 * clients have sent with their hashes (automatic persisted queries), as long as there is room among what is kept.
 */
export function persistedDocuments(questions: readonly Example[], kept: Kept): PersistedDocuments {
  const named = new Map(
    questions.flatMap(({ name, document, formerNames = [] }) =>
      [name, ...formerNames].map((one) => [one, document] as const),
    ),
  )
  // As the file has it, and as tools print it: these leave out what is no part of the question.
  const hashed = once(
    () =>
      new Map(
        questions.flatMap(({ document }) =>
          [document, ...printed(document)].map((text) => [sha256(text), text] as const),
        ),
      ),
  )
  // No answer and no operation is kept under such a key.
  const keyOf = (hash: string) => `#${hash}`
  const find = (hash: string) => hashed().get(hash) ?? (kept.get(keyOf(hash)) as string | undefined)

  return {
    byId(id) {
      const hash = id.startsWith('sha256:') ? id.slice('sha256:'.length) : undefined
      if (hash === undefined ? !custom.test(id) : !hex.test(hash)) throw malformed(id)
      const found = hash === undefined ? named.get(id) : find(hash)
      if (found === undefined)
        throw notFound(`No document has the id "${short(id)}". /operations.json lists those there are.`)
      return found
    },
    byHash(hash) {
      const found = find(hash)
      // Just this text: some clients look for it.
      if (found === undefined) throw notFound('PersistedQueryNotFound')
      return found
    },
    keep(hash, document) {
      const key = keyOf(hash)
      if (find(hash) === undefined) kept.set(key, document, 2 * (key.length + document.length))
    },
  }
}

/** A document as tools print it; nothing where it cannot be read. */
function printed(document: string): string[] {
  try {
    return [print(parse(document))]
  } catch {
    return []
  }
}

const short = (id: string): string => id.slice(0, 100)

const malformed = (id: string) =>
  fault(
    `"documentId" is "sha256:" and the hash of a document in 64 hexadecimal digits in small letters, or the name of a question; "${short(id)}" came.`,
  )

const notFound = (message: string) => refused('PERSISTED_QUERY_NOT_FOUND', message, { status: 404 })

/** The hash that a request sends beside a document or in its place (`extensions.persistedQuery`), if it does. */
export function hashIn(extensions: unknown): string | undefined {
  const sent = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery
  if (sent === undefined || sent === null) return undefined
  const { version, sha256Hash } = sent as { version?: unknown; sha256Hash?: unknown }
  if (version !== 1) throw fault('"persistedQuery" has the version 1; another came.')
  if (typeof sha256Hash !== 'string' || !hex.test(sha256Hash)) {
    throw fault('"sha256Hash" is the SHA-256 of a document in 64 hexadecimal digits in small letters; another came.')
  }
  return sha256Hash
}
