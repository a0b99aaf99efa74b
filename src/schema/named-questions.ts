import { type DocumentNode, Kind, parse, type TypeNode, valueFromASTUntyped } from 'graphql'

/** What can be put into a question. */
export interface Variable {
  name: string
  /** The innermost named type: `String`, `Date`, `PlanStatus`. */
  type: string
  isList: boolean
  /** What it stands for, in plain words; empty where the document does not say. */
  text: string
  /** What is asked with unless something else is said. */
  usual: unknown
}

/** A named question: one file of the contract's operations. */
export interface Question {
  name: string
  /** The question in plain words: the description of the operation. */
  text: string
  document: string
  variables: readonly Variable[]
  /** What it was called before. */
  formerNames?: readonly string[]
}

/** The questions in a list of documents; of each the first operation. A document that cannot be read is passed over. */
export function questionsIn(
  documents: readonly { name: string; document: string; formerNames?: readonly string[] }[],
): Question[] {
  return documents.flatMap(({ name, document, formerNames = [] }) => {
    let parsed: DocumentNode
    try {
      parsed = parse(document)
    } catch {
      return []
    }
    const operation = parsed.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return []
    const variables = (operation.variableDefinitions ?? []).map(({ variable, type, description, defaultValue }) => ({
      name: variable.name.value,
      text: oneLine(description?.value),
      ...innermost(type),
      usual: defaultValue && valueFromASTUntyped(defaultValue),
    }))
    return [{ name, text: oneLine(operation.description?.value) || inWords(name), document, variables, formerNames }]
  })
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim()

/** What a question is called: the first sentence of its text. */
export const titleOf = ({ text }: Question): string => /^.*?[?.](?=\s|$)/.exec(text)?.[0] ?? text

/** `WhoAbstained` as words: `Who abstained`. */
export function inWords(name: string): string {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').split(/[\s_]+/)
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(' ')
}

function innermost(type: TypeNode): { type: string; isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { type: type.name.value, isList: false }
  const inner = innermost(type.type)
  return type.kind === Kind.LIST_TYPE ? { ...inner, isList: true } : inner
}
