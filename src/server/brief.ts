import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { exchangeOf } from './exchange.ts'

/** The most characters in the message of an error, and in the errors of an answer without data. */
const [message, together] = [400, 1_500]

/**
 * Keeps refusals short: errors of graphql-js repeat the values they do not like, whatever their size, and there can be
 * a hundred of them. The first few say enough.
 */
export function briefErrors(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (!('errors' in result) || !result.errors?.length) return
      exchangeOf(request).code = String(result.errors[0]?.extensions?.code ?? '')
      const errors = result.errors.map(shortened)
      const refused = !('data' in result && result.data)
      setResult({ ...result, errors: refused ? few(errors) : errors })
    },
  }
}

function shortened(error: GraphQLError): GraphQLError {
  if (error.message.length <= message) return error
  const { nodes, source, positions, path, originalError, extensions } = error
  const text = `${error.message.slice(0, message).replace(/[\uD800-\uDBFF]$/, '')} …`
  return new GraphQLError(text, { nodes, source, positions, path, originalError, extensions } as object)
}

function few(errors: readonly GraphQLError[]): GraphQLError[] {
  let length = 0
  return errors.filter((error, i) => {
    length += JSON.stringify(error).length
    return i === 0 || length <= together
  })
}
