import type { Plugin } from 'graphql-yoga'
import type { Language } from '../dataset/model.ts'
import type { Context } from '../schema/context.ts'
import { known } from '../schema/text.ts'
import { type Exchange, exchangeOf } from './exchange.ts'
import { preferences } from './preferences.ts'

/**
 * What `Accept-Language` (RFC 9110, section 12.5.4) says of the languages of labels, where the query says nothing.
 * Whether an answer depends on it is known once it is made, and noted in the exchange: only then caches are told to
 * keep one for each.
 */
export function languagesOf(acceptLanguage: string | null, exchange: Exchange): () => readonly Language[] {
  let wanted: readonly Language[] | undefined
  return () => {
    wanted ??= languagesIn(acceptLanguage)
    exchange.languages = wanted
    return wanted
  }
}

/** The languages a client takes, best first, as far as they are kept. */
function languagesIn(acceptLanguage: string | null): Language[] {
  const tags = preferences(acceptLanguage)
  return [...new Set(known(tags.flatMap(({ value, quality }) => (quality > 0 ? value : []))))]
}

/** Lets the client choose the language in what Yoga executes. */
export function languages(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue } }) {
      const { request } = contextValue
      const get = languagesOf(request.headers.get('accept-language'), exchangeOf(request))
      Object.defineProperty(contextValue, 'languages', { get })
    },
  }
}
