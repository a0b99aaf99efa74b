import type { Dataset } from '../dataset/dataset.ts'
import { digestOf } from '../dataset/digest.ts'
import { listOf } from '../dataset/nodes.ts'
import { builder } from './builder.ts'

const DatasetCountsRef = builder.objectRef<Dataset>('DatasetCounts')

DatasetCountsRef.implement({
  description: 'How much the dataset holds.',
  fields: (t) => ({
    ...Object.fromEntries(
      Object.values(listOf).map((list) => [
        list,
        t.int({ description: `How many records \`${list}\` lists.`, resolve: (dataset) => dataset[list].length }),
      ]),
    ),
    links: t.int({ description: 'How many links join them.', resolve: ({ links }) => links.length }),
  }),
})

/** The dataset as a whole. */
export const DatasetRef = builder.objectRef<Dataset>('Dataset')

DatasetRef.implement({
  description: 'The dataset as a whole.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'Its version (Semantic Versioning).' }),
    digest: t.string({
      description: 'The SHA-256 digest of all that is served, in hexadecimal: where it is the same, the facts are.',
      resolve: digestOf,
    }),
    updatedOn: t.field({
      type: 'ReducedDate',
      description: 'When the facts were last gone through.',
      resolve: ({ updatedOn }) => updatedOn,
    }),
    licence: t.exposeString('licence', { description: 'The licence of the data, as an SPDX identifier.' }),
    counts: t.field({ type: DatasetCountsRef, description: 'How much it holds.', resolve: (dataset) => dataset }),
  }),
})

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    nullable: true,
    description: 'The dataset as a whole: version, licence, size.',
    resolve: (_, __, { store }) => store.dataset,
  }),
)
