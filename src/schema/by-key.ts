import type { OutputRef } from '@pothos/core'
import type { NodeKind } from '../dataset/model.ts'
import { builder } from './builder.ts'
import { nounOf } from './checked-arguments.ts'

/**
 * The root field that gives a node of a kind by its key: `actionPlan(key: "be-nap-3")`. `example` is a key for its
 * description. An unknown key gives null.
 */
export function byKey(kind: NodeKind, node: OutputRef<unknown>, example: string): void {
  const field = kind.charAt(0).toLowerCase() + kind.slice(1)
  builder.queryField(field, (t) =>
    t.field({
      type: node,
      nullable: true,
      description: `The ${nounOf(kind)} with this key; null if there is none.`,
      args: { key: t.arg.string({ required: true, description: `A key such as \`${example}\`.` }) },
      // Keys are in small letters; people write what they see: `NATO`.
      resolve: (_, { key }, context) => context.find(kind, key.trim().toLowerCase()) as never,
    }),
  )
}
