import { type GraphQLError, Lexer, Source, type Token, TokenKind } from 'graphql'
import { limits } from '../limits.ts'
import { refusal, written } from './refusal.ts'

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Refuses a document that is too large, has too many tokens or nests too deeply, before it is parsed: the parser of
 * graphql-js calls itself for each bracket and overflows the stack on some thousand. What is no GraphQL passes; the
 * parser says why it is none.
 */
export function textRefusal(document: string): GraphQLError | undefined {
  const most = limits.documentBytes.value
  const bytes = document.length > most ? document.length : Buffer.byteLength(document)
  if (bytes > most) {
    return refusal(
      'documentBytes',
      `A document of at most ${written(most)} bytes passes; one of ${written(bytes)} came.`,
    )
  }
  const lexer = new Lexer(new Source(document))
  let tokens = 0
  let open = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      // Comments are kept with the document as every token is, so they count.
      for (let one = lexer.token; one !== lexer.lastToken; one = one.prev as Token) tokens++
      if (tokens > limits.tokens.value) {
        return refusal('tokens', `A document of at most ${written(limits.tokens.value)} tokens passes; more came.`)
      }
      const { kind } = lexer.token
      if (opening.has(kind)) open++
      else if (closing.has(kind)) open--
      if (open > limits.nesting.value) {
        return refusal('nesting', `At most ${limits.nesting.value} brackets may be open at the same time; more are.`)
      }
    }
  } catch {
    return undefined
  }
  return undefined
}
