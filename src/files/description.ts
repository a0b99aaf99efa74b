import type { Dataset } from '../dataset/dataset.ts'
import { languages, nodeKinds } from '../dataset/model.ts'
import { vocabularyPath } from './namespaces.ts'
import type { NodeObject } from './node-objects.ts'
import type { Column } from './table.ts'

/* What the dataset is, said once; DCAT, schema.org and Frictionless are three ways to write it. */

const title = 'wps-graph: the Women, Peace and Security agenda as one sourced graph'
const summary =
  'Resolutions and statements of the Security Council on women, peace and security, action plans, funds, frameworks and the countries behind them, and how they hang together. Every fact names the place in a document that states it.'
const keywords = [
  'women, peace and security',
  'resolution 1325',
  'national action plans',
  'conflict-related sexual violence',
  'United Nations Security Council',
  'gender equality',
]
const creator = 'The wps-graph contributors'

/** The path of the dataset; its IRI leads there. */
export const datasetPath = 'dataset'

/** A file of the whole, as it is described. */
export interface DescribedFile {
  name: string
  title: string
  mediaType: string
  bytes: number
  sha256: string
  /** The columns of a table. */
  columns?: readonly Column[]
}

/** The address of a licence by its SPDX identifier. */
export const licenceUrl = (licence: string): string =>
  licence === 'CC0-1.0'
    ? 'https://creativecommons.org/publicdomain/zero/1.0/'
    : `https://spdx.org/licenses/${encodeURIComponent(licence)}`

/** The dataset without its files, as every file of it may say. */
export const aboutDataset = ({ version, updatedOn, licence }: Dataset, base: string): NodeObject => ({
  '@id': `${base}${datasetPath}`,
  '@type': ['Dataset'],
  title,
  summary,
  keywords,
  version,
  modified: { '@value': updatedOn, '@type': 'xsd:date' },
  license: licenceUrl(licence),
  language: languages,
  creator: { '@id': `${base}${datasetPath}#creator`, '@type': ['Agent'], name: creator },
  conformsTo: `${base}${vocabularyPath}`,
})

/** The lists that concepts are in, one for each kind. */
export const schemesOf = (base: string): NodeObject[] =>
  nodeKinds
    .filter((kind) => kind !== 'Source')
    .map((kind) => ({
      '@id': `${base}${kind}`,
      '@type': ['ConceptScheme'],
      label: `${kind} in wps-graph`,
      of: `${base}${datasetPath}`,
    }))

const gzip = 'https://www.iana.org/assignments/media-types/application/gzip'

/** The dataset with its files in DCAT. */
export function dcat(dataset: Dataset, files: readonly DescribedFile[], base: string): NodeObject[] {
  const distributions = files.map((file): NodeObject => {
    const at = `${base}data/${file.name}`
    return {
      '@id': at,
      '@type': ['Distribution'],
      title: file.title,
      // DCAT-AP asks for it of every distribution.
      accessURL: at,
      downloadURL: at,
      mediaType: `https://www.iana.org/assignments/media-types/${file.mediaType}`,
      ...(file.name.endsWith('.gz') && { compressFormat: gzip }),
      byteSize: { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
      license: licenceUrl(dataset.licence),
      checksum: {
        '@id': `${at}#sha256`,
        '@type': ['Checksum'],
        algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
        checksumValue: { '@value': file.sha256, '@type': 'xsd:hexBinary' },
      },
    }
  })
  return [{ ...aboutDataset(dataset, base), distributions }]
}

/** The dataset with its files in the words of schema.org, as search engines for data read it. */
export const schemaOrg = (
  { version, updatedOn, licence }: Dataset,
  files: readonly (Pick<DescribedFile, 'name' | 'title' | 'mediaType'> & Partial<DescribedFile>)[],
  base: string,
) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  '@id': `${base}${datasetPath}`,
  name: title,
  description: summary,
  url: `${base}data/`,
  keywords,
  version,
  dateModified: updatedOn,
  license: licenceUrl(licence),
  isAccessibleForFree: true,
  inLanguage: languages,
  creator: { '@type': 'Organization', name: creator },
  distribution: files.map((file) => ({
    '@type': 'DataDownload',
    name: file.title,
    contentUrl: `${base}data/${file.name}`,
    encodingFormat: file.mediaType,
    ...(file.bytes !== undefined && { contentSize: `${file.bytes} B` }),
    sha256: file.sha256,
  })),
})

/** The dataset with its files as a Data Package (Frictionless, version 2): tables with their columns. */
export const dataPackage = (
  { version, updatedOn, licence }: Dataset,
  files: readonly DescribedFile[],
  base: string,
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'wps-graph',
  id: `${base}${datasetPath}`,
  title,
  description: summary,
  keywords,
  version,
  created: `${updatedOn}T00:00:00Z`,
  licenses: [{ name: licence, path: licenceUrl(licence) }],
  contributors: [{ title: creator, roles: ['creator'] }],
  resources: files.map(({ name, title, mediaType, bytes, sha256, columns }) => ({
    name: name.replaceAll('.', '-'),
    path: name,
    title,
    mediatype: mediaType,
    ...(!name.endsWith('.gz') && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(columns && {
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      type: 'table',
      format: 'csv',
      schema: { fields: columns, primaryKey: ['id'] },
    }),
  })),
})

/** How the dataset wants to be cited, in the Citation File Format 1.2 that repositories and reference managers read. */
export function citationFile({ version, updatedOn, licence }: Dataset, base: string): string {
  const fields = {
    'cff-version': '1.2.0',
    message: 'Cite the dataset as below, and beside a fact the source that states it: every fact names one.',
    type: 'dataset',
    title,
    abstract: summary,
    authors: [{ name: creator }],
    version,
    'date-released': updatedOn,
    license: licence,
    url: `${base}${datasetPath}`,
    keywords,
  }
  // JSON is YAML as well, so values need no writer of their own.
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}
