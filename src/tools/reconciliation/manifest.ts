import type { Store } from '../../dataset/store.ts'
import { types } from './entities.ts'
import { batchSize } from './refusal.ts'

/** What is said of a service to who means to use it (section 3.1); `base` is where it answers, without a slash. */
export const manifest = ({ dataset, iriBase }: Store, base: string) => ({
  versions: ['0.2'],
  name: 'wps-graph: Women, Peace and Security',
  identifierSpace: iriBase,
  schemaSpace: 'http://www.w3.org/2004/02/skos/core#Concept',
  documentation: `${base}/docs`,
  serviceVersion: dataset.version,
  defaultTypes: types,
  view: { url: `${base}/reconcile/view?id={{id}}` },
  preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 420, height: 200 },
  suggest: {
    entity: { service_url: base, service_path: '/reconcile/suggest/entity' },
    property: { service_url: base, service_path: '/reconcile/suggest/property' },
    type: { service_url: base, service_path: '/reconcile/suggest/type' },
  },
  extend: { propose_properties: { service_url: base, service_path: '/reconcile/properties' } },
  batchSize,
})
