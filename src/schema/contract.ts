import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'

/** Said above the contract, for who reads the file alone. */
const preface = `# What an interface says of its fields is not said again on the types that have them, and what the arguments
# of \`Concept.links\` mean (\`first\`, \`after\`, \`asOf\`) is not said again where they mean the same. Introspection
# says it everywhere.

`

type Described = { description?: { value: string } | undefined; directives?: readonly ConstDirectiveNode[] | undefined }

/**
 * A schema in the Schema Definition Language, sorted, with each thing said once: eight kinds of concept and some ninety
 * fields that follow links would else say the same two thousand lines over again.
 */
export function contractOf(schema: GraphQLSchema): string {
  const document = parse(printSchema(schema), { noLocation: true })
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>()
  for (const one of document.definitions) {
    if (one.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(one.name.value, one)
  }
  const fieldOf = (type: string, name: string) =>
    interfaces.get(type)?.fields?.find((field) => field.name.value === name)
  const shared = fieldOf('Concept', 'links')?.arguments ?? []

  const shorter = (field: FieldDefinitionNode, said: FieldDefinitionNode | undefined): FieldDefinitionNode => ({
    ...once(field, said),
    arguments:
      field.arguments?.map((argument) =>
        once(argument, said ? named(said.arguments, argument) : named(shared, argument)),
      ) ?? [],
  })
  const printed = visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const [said] = (type.interfaces ?? []).flatMap(({ name }) => fieldOf(name.value, field.name.value) ?? [])
        return shorter(field, said)
      }),
    }),
  })
  return `${preface}${print(printed)}\n`
}

const named = (all: readonly InputValueDefinitionNode[] | undefined, { name }: InputValueDefinitionNode) =>
  all?.find((one) => one.name.value === name.value)

/** Without its description, where the other says the same. */
function once<N extends Described>(node: N, other: Described | undefined): N {
  return node.description && node.description.value === other?.description?.value
    ? { ...node, description: undefined }
    : node
}
