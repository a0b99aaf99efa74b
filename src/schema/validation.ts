import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  BREAK,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getEnterLeaveForKind,
  Kind,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  VariablesInAllowedPositionRule,
  validate,
} from 'graphql'

/** What one rule does on entering and leaving nodes of one kind. */
interface Steps {
  /** The place of the rule among all. */
  nth: number
  enter: ASTVisitFn<ASTNode> | undefined
  leave: ASTVisitFn<ASTNode> | undefined
}

/**
 * Validates a document as the specification has it (section 5). Gives the errors of graphql-js, in its order: they are
 * those of its rules, and only the way in which these are asked is ours.
 */
export const validated = (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] =>
  validate(schema, document, [mayHaveVariables(document) ? all : withoutVariables])

/** Rules on variables visit the document once more; without a `$` in it there is nothing for them to find. */
const onVariables: readonly ValidationRule[] = [
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  VariablesInAllowedPositionRule,
]
const mayHaveVariables = ({ loc }: DocumentNode): boolean => loc?.source.body.includes('$') ?? true

const all = together(specifiedRules)
const withoutVariables = together(specifiedRules.filter((rule) => !onVariables.includes(rule)))

/**
 * All rules as one. To visit with many rules at once, graphql-js makes all of them for every document, and asks each what
 * it does with each kind of node there is: more than a thousand questions, which cost as much as the rest of a short one.
 * Here a rule is made where a node is met that it looks at; which kinds these are is the same in every document.
 */
function together(rules: readonly ValidationRule[]): ValidationRule {
  let looking: ReadonlyMap<Kind, readonly number[]> | undefined
  return (context: ValidationContext): ASTVisitor => {
    looking ??= looksAt(rules.map((rule) => rule(context)))
    const at = looking
    const visitors: ASTVisitor[] = []
    /** The node below which a rule looks at nothing; `BREAK` where it has seen enough. */
    const resting: (ASTNode | typeof BREAK | undefined)[] = []
    const known = new Map<Kind, readonly Steps[]>()
    const stepsOf = (kind: Kind): readonly Steps[] => {
      let found = known.get(kind)
      if (!found) {
        found = (at.get(kind) ?? []).map((nth) => {
          visitors[nth] ??= (rules[nth] as ValidationRule)(context)
          return { nth, ...getEnterLeaveForKind(visitors[nth], kind) } as Steps
        })
        known.set(kind, found)
      }
      return found
    }
    return {
      enter(node, ...where) {
        for (const { nth, enter } of stepsOf(node.kind)) {
          if (!enter || resting[nth] !== undefined) continue
          const came = enter.call(visitors[nth] as ASTVisitor, node, ...where)
          if (came === false) resting[nth] = node
          else if (came === BREAK) resting[nth] = BREAK
        }
      },
      leave(node, ...where) {
        for (const { nth, leave } of stepsOf(node.kind)) {
          if (resting[nth] === node) resting[nth] = undefined
          else if (leave && resting[nth] === undefined) {
            if (leave.call(visitors[nth] as ASTVisitor, node, ...where) === BREAK) resting[nth] = BREAK
          }
        }
      },
    }
  }
}

/** By kind of node, the places of those that look at it. */
const looksAt = (visitors: readonly ASTVisitor[]): ReadonlyMap<Kind, readonly number[]> =>
  new Map(
    Object.values(Kind).map((kind) => [
      kind,
      visitors.flatMap((visitor, nth) => {
        const { enter, leave } = getEnterLeaveForKind(visitor, kind)
        return enter || leave ? [nth] : []
      }),
    ]),
  )
