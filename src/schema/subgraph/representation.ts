import { GraphQLScalarType, valueFromASTUntyped } from 'graphql'
import { userError } from '../errors.ts'
import { keys } from './keys.ts'

/** The most representations that one question may bring: a gateway asks for a whole list of its own at a time. */
export const maxRepresentations = 1_000

/** How another graph names an object: its type, and one of the keys of that. */
export interface Representation {
  type: keyof typeof keys
  /** The field that names it, and its value. */
  key: string
  value: string
}

/** `_Any` of the specification of subgraphs. Refuses what names nothing before anything is looked up. */
export const AnyScalar = new GraphQLScalarType<Representation>({
  name: '_Any',
  description: 'An object as another graph names it: `{ "__typename": "Country", "code": "BE" }`.',
  parseValue: read,
  parseLiteral: (node, variables) => read(valueFromASTUntyped(node, variables)),
})

function read(given: unknown): Representation {
  const fields = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  const type = fields.__typename
  if (typeof type !== 'string' || !Object.hasOwn(keys, type)) {
    throw refused(`"__typename" must be one of ${Object.keys(keys).join(', ')}; came ${written(type)}`)
  }
  const named = keys[type as keyof typeof keys]
  const key = named.find((name) => fields[name] !== undefined && fields[name] !== null)
  if (key === undefined) throw refused(`a ${type} must be named by ${named.join(', ')}, or one of them; none came`)
  const value = fields[key]
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw refused(`"${key}" of a ${type} must be a text or a number; came ${written(value)}`)
  }
  return { type: type as Representation['type'], key, value: String(value) }
}

const refused = (message: string) => userError('BAD_USER_INPUT', `In a representation, ${message}.`)

const written = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 100)
