import { z } from 'zod'
import { Refusal } from './refusal.ts'

const mostText = 400

/** Cells of a table may hold anything: what is longer than any name is read as far as a name may go. */
const words = z.string().transform((text) => text.slice(0, mostText))
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.looseObject({ id: z.string(), name: z.string().optional() }).transform(({ id }) => id),
])

/** A reconciliation query (Reconciliation Service API 0.2, section 4.1). */
export const queryShape = z
  .object({
    query: words.optional(),
    type: z
      .union([z.string(), z.array(z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]))])
      .optional(),
    limit: z.int().min(1).max(100).optional(),
    properties: z
      .array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) }))
      .max(20)
      .optional(),
    type_strict: z.enum(['should', 'all', 'any']).optional(),
  })
  // An empty cell is none that is wrong: the other cells of a batch are to be answered.
  .refine(({ query, properties }) => query !== undefined || properties?.length, 'needs "query" or "properties"')

export type Query = z.infer<typeof queryShape>

export const batchShape = z.record(z.string(), queryShape)

/** A data extension query (section 7.4). */
export const extendShape = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.looseObject({ id: z.string() })).max(50),
})

/** Reads a parameter that is JSON of a shape. Throws a `Refusal` that says what is wrong. */
export function read<Shape extends z.ZodType>(name: string, text: string, shape: Shape): z.output<Shape> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Refusal(400, `"${name}" must be JSON.`)
  }
  const { success, data, error } = shape.safeParse(json)
  if (success) return data
  const [{ path, message }] = error.issues as [z.core.$ZodIssue]
  throw new Refusal(
    400,
    `"${name}" cannot be read${path.length > 0 ? ` at "${path.join('.')}"` : ''}: ${message}.`.slice(0, 400),
  )
}
