import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  Kind,
  type NameNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'
import { keys } from './keys.ts'

/** The oldest version of the specification with keys on interfaces: what newer gateways read, older ones do too. */
const specification = 'https://specs.apollo.dev/federation/v2.3'

/** What the composition of graphs is told of this one, in the Schema Definition Language with its directives. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    SchemaDefinition: (node) => ({
      ...node,
      directives: [directive('link', { url: specification, import: ['@key', '@shareable'] })],
    }),
    ObjectTypeDefinition: (node) => {
      const { name, fields = [] } = node
      if (name.value === 'Query') return { ...node, fields: fields.filter((field) => !left.has(field.name.value)) }
      // Every server with pages has it; the other types are ours alone.
      return { ...node, directives: name.value === 'PageInfo' ? [directive('shareable')] : keysOf(name) }
    },
    InterfaceTypeDefinition: (node) => {
      const { name, fields = [] } = node
      // Of this one, which other graphs have too, the part that all of them have: whoever implements it must have all.
      if (name.value === 'Node') return { ...node, fields: fields.filter((field) => field.name.value === 'id') }
      return { ...node, directives: keysOf(name) }
    },
  })
  return `${print(document)}\n`
}

/** Root fields that are one for a whole supergraph: what is behind an id may stand in another graph. */
export const left: ReadonlySet<string> = new Set(['node', 'nodes'])

const keysOf = ({ value }: NameNode): ConstDirectiveNode[] =>
  (Object.hasOwn(keys, value) ? keys[value as keyof typeof keys] : []).map((fields) => directive('key', { fields }))

function directive(name: string, args: Record<string, string | readonly string[]> = {}): ConstDirectiveNode {
  const text = (value: string) => ({ kind: Kind.STRING, value }) as const
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(args).map(([key, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: key },
      value: typeof value === 'string' ? text(value) : { kind: Kind.LIST, values: value.map(text) },
    })),
  }
}
