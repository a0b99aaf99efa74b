import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  BREAK,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getEnterLeaveForKind,
  type Kind,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
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
  validate(schema, document, [together(specifiedRules)])

/**
 * All rules as one. To visit with many rules at once, graphql-js asks each of them what it does with each kind of node
 * there is, for every document: more than a thousand questions, which cost as much as the rest of a short one. Here they
 * are asked of the kinds that are met.
 */
function together(rules: readonly ValidationRule[]): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const visitors = rules.map((rule) => rule(context))
    /** The node below which a rule looks at nothing; `BREAK` where it has seen enough. */
    const resting: (ASTNode | typeof BREAK | undefined)[] = []
    const known = new Map<Kind, readonly Steps[]>()
    const stepsOf = (kind: Kind): readonly Steps[] => {
      let found = known.get(kind)
      if (!found) {
        found = visitors
          .map((visitor, nth) => ({ nth, ...getEnterLeaveForKind(visitor, kind) }) as Steps)
          .filter(({ enter, leave }) => enter || leave)
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
