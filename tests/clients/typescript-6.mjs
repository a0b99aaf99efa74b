import { register } from 'node:module'

/**
 * `node --import` this: whoever asks for `typescript` gets version 6. The compiler is version 7, which has no functions to
 * call, and the program of gql.tada calls some.
 */
const resolve = "export const resolve = (name, at, next) => next(name === 'typescript' ? 'typescript-6' : name, at)"
register(`data:text/javascript,${encodeURIComponent(resolve)}`, import.meta.url)
