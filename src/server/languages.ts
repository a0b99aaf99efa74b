import type { Plugin } from 'graphql-yoga'
import type { Context } from '../schema/context.ts'
import { known } from '../schema/text.ts'
import { exchangeOf } from './exchange.ts'
import { preferences } from './preferences.ts'

/**
 * Lets `Accept-Language` (RFC 9110, section 12.5.4) say which language a label is in where the query does not. Whether
 * an answer depends on it is known once it is made: only then caches are told to keep one for each.
 */
export function languages(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue } }) {
      const exchange = exchangeOf(contextValue.request)
      const tags = preferences(contextValue.request.headers.get('accept-language'))
      const wanted = [...new Set(known(tags.flatMap(({ value, quality }) => (quality > 0 ? value : []))))]
      Object.defineProperty(contextValue, 'languages', {
        get() {
          exchange.languages = wanted
          return wanted
        },
      })
    },
  }
}
