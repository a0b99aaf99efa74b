import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What Yoga refuses without a word, and what to do instead. */
const refusals = new Map([
  [
    406,
    { code: 'NOT_ACCEPTABLE', message: 'Answers come as "application/json" or "application/graphql-response+json".' },
  ],
  [
    415,
    { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the query as "application/json": {"query": "{ __typename }"}.' },
  ],
])

/**
 * Gives every error a documented `extensions.code` (`docs/errors.md`): errors of graphql-js itself come without one.
 * The names are those that GraphQL clients know from other servers.
 */
export function errorCodes(): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(coded(result, 'GRAPHQL_PARSE_FAILED') as never)
      },
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')))
      },
    onResultProcess({ result, setResult }) {
      if ('errors' in result && result.errors) {
        setResult({ ...result, errors: result.errors.map((error) => coded(error, 'BAD_USER_INPUT')) })
      }
    },
    onResponse({ response, setResponse, fetchAPI: { Response } }) {
      const refusal = response.body ? undefined : refusals.get(response.status)
      if (!refusal) return
      const { message, code } = refusal
      const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
      const headers = new Headers(response.headers as Headers)
      headers.set('content-type', 'application/json; charset=utf-8')
      setResponse(new Response(body, { status: response.status, headers }))
    },
  }
}

/** The error with a code, unless it has one. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code) return error
  const cause = error.originalError as GraphQLError | undefined
  return withExtensions(error, { ...error.extensions, code: cause?.extensions?.code ?? code })
}

function withExtensions(error: GraphQLError, extensions: object): GraphQLError {
  const { message, nodes, source, positions, path, originalError } = error
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions } as object)
}
