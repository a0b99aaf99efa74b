import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../../src/schema/schema.ts'
import type { Choices } from './choices.ts'

/** Deep enough for a list in a list in a list; the limit of depth is tried elsewhere. */
const deepest = 11

/** Values for scalars: right ones, and some that are of the type and still mean nothing. */
const scalars: Record<string, readonly string[]> = {
  Boolean: ['true', 'false'],
  Float: ['0', '1.5'],
  Int: ['2', '1', '3', '5', '4', '0', '6', '20', '100'],
  String: [
    '"BE"',
    '"eu"',
    '"women"',
    '"participation"',
    '"be-nap-3"',
    '"S/RES/1325 (2000)"',
    '"security-council"',
    '"UNSCR 1325"',
    '"__proto__"',
    '""',
    '"和平"',
    '"sexual violence in conflict"',
  ],
  ID: [
    '"Country:BE"',
    '"Resolution:1325"',
    '"Theme:participation"',
    '"ActionPlan:be-nap-3"',
    '"ActionPlan:be-nap-4"',
    '"Framework:eu"',
    '"Organization:security-council"',
    '"Country:ML"',
  ],
  Date: ['"2020-10-31"', '"2000-01-01"'],
  ReducedDate: ['"2020"', '"2020-10"'],
  LanguageTag: ['"nl"', '"fr-BE"', '"xx"'],
  URL: ['"https://example.org/"'],
  IRI: ['"https://example.org/"'],
}

/** A query that is valid, whatever the choices. */
export function documentFrom(choices: Choices): string {
  return `{ ${selections(schema.getQueryType() as GraphQLNamedType, choices, 1)} }`
}

function selections(type: GraphQLNamedType, choices: Choices, depth: number): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type)
    // Either what all have in common, or one kind: the fields of two kinds may not go together.
    if (!isInterfaceType(type) || choices.once(3)) {
      const one = choices.of(possible)
      return `__typename ... on ${one.name} { ${selections(one, choices, depth)} }`
    }
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  const all = Object.values(type.getFields())
  const fields = depth >= deepest || choices.dry ? all.filter((field) => isLeafType(getNamedType(field.type))) : all
  const picked = new Map<string, string>()
  for (let more = 1 + choices.below(4); more > 0 && fields.length > 0; more--) {
    const field = choices.of(fields)
    if (!picked.has(field.name)) picked.set(field.name, selection(field, choices, depth))
  }
  return picked.size > 0 ? [...picked.values()].join(' ') : '__typename'
}

function selection(field: GraphQLField<unknown, unknown>, choices: Choices, depth: number): string {
  const args = field.args
    .filter((arg) => isRequiredArgument(arg) || choices.once(3))
    .map((arg) => `${arg.name}: ${argument(arg, choices)}`)
  const given = args.length > 0 ? `(${args.join(', ')})` : ''
  const type = getNamedType(field.type)
  const inner = isLeafType(type) ? '' : ` { ${selections(type, choices, depth + 1)} }`
  return `${field.name}${given}${inner}`
}

const argument = (arg: GraphQLArgument, choices: Choices): string => value(arg.type, choices)

function value(type: GraphQLInputType, choices: Choices): string {
  if (isNonNullType(type)) return value(type.ofType, choices)
  if (isListType(type)) {
    const items = Array.from({ length: 1 + choices.below(3) }, () => value(type.ofType, choices))
    return `[${items.join(', ')}]`
  }
  if (isEnumType(type)) return choices.of(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || choices.once(5))
    return `{ ${fields.map((field) => `${field.name}: ${value(field.type, choices)}`).join(', ')} }`
  }
  return choices.of(scalars[type.name] ?? ['null'])
}
