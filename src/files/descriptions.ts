import type { Store } from '../dataset/store.ts'
import { citationFile, dataPackage, dcat, schemaOrg } from './description.ts'
import type { MadeFile } from './dump.ts'
import { contentType } from './forms.ts'
import { jsonLd, turtle } from './linked-data.ts'

/** The files that describe the whole: what each is called, and how it is made of the list of files. */
export const descriptions = {
  'datapackage.json': {
    type: 'application/json; charset=utf-8',
    body: ({ dataset, iriBase }, all) => json(dataPackage(dataset, all, iriBase)),
  },
  'schema-org.jsonld': {
    type: contentType('jsonld'),
    body: ({ dataset, iriBase }, all) => json(schemaOrg(dataset, all, iriBase)),
  },
  'dcat.jsonld': {
    type: contentType('jsonld'),
    body: ({ dataset, iriBase }, all) => jsonLd(dcat(dataset, all, iriBase), iriBase),
  },
  'dcat.ttl': {
    type: contentType('ttl'),
    body: ({ dataset, iriBase }, all) => turtle(dcat(dataset, all, iriBase), iriBase),
  },
  'CITATION.cff': {
    type: 'application/yaml; charset=utf-8',
    body: ({ dataset, iriBase }) => citationFile(dataset, iriBase),
  },
} as const satisfies Record<string, { type: string; body: (store: Store, all: readonly MadeFile[]) => string }>

export const descriptionNames = Object.keys(descriptions) as readonly (keyof typeof descriptions)[]

/** JSON that is read by people too. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
