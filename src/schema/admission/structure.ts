import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { type LimitName, limits } from '../limits.ts'
import { refusal, written } from './refusal.ts'

/** How large an operation is once every fragment is filled in wherever it is spread. */
type Size = Record<'depth' | 'aliases' | 'directives' | 'selections', number>

const measures = ['depth', 'aliases', 'directives', 'selections'] as const satisfies readonly LimitName[]

const seen = new WeakMap<DocumentNode, { refusal: GraphQLError | undefined }>()

/** Refuses a document with an operation or a fragment that is too deep, or has too much in it. */
export function structureRefusal(document: DocumentNode): GraphQLError | undefined {
  let known = seen.get(document)
  if (!known) {
    known = { refusal: judge(document) }
    seen.set(document, known)
  }
  return known.refusal
}

function judge(document: DocumentNode): GraphQLError | undefined {
  const sizes = sizesOf(document)
  for (const name of measures) {
    const came = Math.max(...sizes.map((size) => size[name]))
    const most = limits[name].value
    if (came > most) return refusal(name, `${sentences[name](written(most))}; ${written(came)} came.`)
  }
  return undefined
}

const sentences: Record<keyof Size, (most: string) => string> = {
  depth: (most) => `Fields at most ${most} deep pass`,
  aliases: (most) => `At most ${most} aliases pass; ask for the rest in another request`,
  directives: (most) => `At most ${most} directives pass`,
  selections: (most) =>
    `At most ${most} selections pass, every fragment filled in; ask for less, or in several requests`,
}

/** The size of each operation and fragment, and that of the document as written: what is never spread counts too. */
function sizesOf(document: DocumentNode): Size[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const done = new Map<SelectionSetNode, Size>()

  const sizeOf = (set: SelectionSetNode): Size => {
    const known = done.get(set)
    if (known) return known
    // Set before it is known: a fragment within itself ends here, and validation refuses it.
    const size: Size = { depth: 0, aliases: 0, directives: 0, selections: 0 }
    done.set(set, size)
    for (const selection of set.selections) add(size, selection)
    return size
  }

  const add = (size: Size, selection: SelectionNode): void => {
    const isField = selection.kind === Kind.FIELD
    const below =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet
    const inner = below && sizeOf(below)
    size.selections += 1 + (inner?.selections ?? 0)
    size.directives += (selection.directives?.length ?? 0) + (inner?.directives ?? 0)
    size.aliases += (isField && selection.alias ? 1 : 0) + (inner?.aliases ?? 0)
    size.depth = Math.max(size.depth, (isField ? 1 : 0) + (inner?.depth ?? 0))
  }

  const written: Size = { depth: 0, aliases: 0, directives: 0, selections: 0 }
  visit(document, {
    Directive: () => void written.directives++,
    Field: ({ alias }) => void (alias && written.aliases++),
  })
  return [written, ...document.definitions.flatMap((one) => (hasSelections(one) ? [sizeOf(one.selectionSet)] : []))]
}

const hasSelections = (one: DefinitionNode): one is DefinitionNode & { selectionSet: SelectionSetNode } =>
  one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION
