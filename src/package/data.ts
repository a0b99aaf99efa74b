import { dataset as written } from '../../data/index.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { verified as check, DatasetError } from '../dataset/load.ts'
import { readShape } from '../dataset/shape.ts'

export type { Citation } from '../dataset/citation.ts'
export type { Dataset, WrittenDataset } from '../dataset/dataset.ts'
export type { LinkRecord } from '../dataset/link.ts'

/** The bundled dataset, with all that follows from what is written. CC0 1.0. */
export const dataset: Dataset = check(written, 'The bundled dataset')

/** A dataset of another, checked by the same rules and completed. Throws an error that lists whatever breaks them. */
export function verified(other: unknown, name = 'The dataset'): Dataset {
  const shape = readShape(other)
  if ('dataset' in shape) return check(shape.dataset, name)
  throw new DatasetError(
    name,
    shape.problems.map((problem) => ({ rule: 'shape', ...problem })),
  )
}
