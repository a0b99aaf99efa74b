import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** What is asked of each citation. */
const place = selectionsIn('{ assertion locator source { id } }')
const citations = selectionsIn(`{ citations { assertion locator source { id } } }`)
const links = selectionsIn('{ links { citations { assertion locator source { id } } } }')

/** Fields that name a thing rather than tell something of it. */
const naming = new Set(['id', 'iri', 'kind', 'key', 'label', 'name', 'symbol', 'title', 'number', 'code', '__typename'])

/**
 * The same question, with the sources asked for wherever it asks for facts: in each list of citations the place and the
 * kind of saying, for each concept that is led to the links that lead there, for each record something is told of its own
 * citations. With `sparingly` only the first. A document that cannot be read stays as it is.
 */
export function citedDocument(schema: GraphQLSchema, document: string, sparingly = false): string {
  let parsed: DocumentNode
  try {
    parsed = parse(document, { noLocation: true })
  } catch {
    return document
  }
  const types = new TypeInfo(schema)
  const sourced = schema.getType('Sourced')
  const isSourced = (type: GraphQLNamedType | undefined): boolean =>
    isObjectType(type) || isInterfaceType(type)
      ? type === sourced || type.getInterfaces().some((one) => one === sourced)
      : false
  const linking = (type: GraphQLNamedType | undefined): boolean =>
    isObjectType(type) && type.name.endsWith('Edge') && 'node' in type.getFields() && 'links' in type.getFields()

  const cited = visit(
    parsed,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set) {
          const type = getNamedType(types.getType()) ?? undefined
          const fields = set.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD)
          const asks = (name: string) => fields.some((one) => one.name.value === name)
          if (type?.name === 'Citation') return withMore(set, place)
          if (sparingly) return undefined
          if (linking(type) && !asks('links') && asks('node')) return withMore(set, links)
          if (isSourced(type) && !asks('citations') && fields.some((one) => tells(type, one)))
            return withMore(set, citations)
          return undefined
        },
      },
    }),
  )
  return print(cited)
}

/** Whether a field of a type tells something that its record says, rather than names it or leads on to others. */
function tells(type: GraphQLNamedType | undefined, { name, selectionSet }: FieldNode): boolean {
  if (naming.has(name.value) || !(isObjectType(type) || isInterfaceType(type))) return false
  if (!selectionSet) return name.value in type.getFields()
  const of = getNamedType(type.getFields()[name.value]?.type)
  return of !== undefined && ['Period', 'Vote', 'Amount'].includes(of.name)
}

const withMore = (set: SelectionSetNode, more: SelectionSetNode['selections']): SelectionSetNode => ({
  ...set,
  selections: [...set.selections, ...more],
})

function selectionsIn(text: string): SelectionSetNode['selections'] {
  const [operation] = parse(text, { noLocation: true }).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
}
