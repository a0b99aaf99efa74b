import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Targets of goals 1, 3, 4, 8 and 10 that bear on women, peace and security. */
export const sdgTargetsGoals1To10 = [
  {
    key: 'sdg-1-4',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 1.4',
      fr: { value: 'Cible 1.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 1.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.4', 'Target 1.4'] },
    summary: 'Give women and men equal rights to economic resources, basic services, land and property.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.4', iri: 'http://metadata.un.org/sdg/1.4', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000071', iri: 'http://purl.unep.org/sdg/SDGIO_00000071', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:1.4', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.4', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-5',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 1.5',
      fr: { value: 'Cible 1.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 1.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.5', 'Target 1.5'] },
    summary: 'Make poor and vulnerable people more resilient to climate-related extremes and other shocks.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.5', iri: 'http://metadata.un.org/sdg/1.5', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000075', iri: 'http://purl.unep.org/sdg/SDGIO_00000075', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:1.5', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.5', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-b',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 1.b',
      fr: { value: 'Cible 1.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 1.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.b', 'Target 1.b'] },
    summary: 'Build policy frameworks that favour the poor and take gender into account, so that poverty is fought faster.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.b', iri: 'http://metadata.un.org/sdg/1.b', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000077', iri: 'http://purl.unep.org/sdg/SDGIO_00000077', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:1.b', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.b', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-1',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 3.1',
      fr: { value: 'Cible 3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.1', 'Target 3.1'] },
    summary: 'Bring down maternal mortality.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.1', iri: 'http://metadata.un.org/sdg/3.1', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000086', iri: 'http://purl.unep.org/sdg/SDGIO_00000086', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:3.1', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-7',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 3.7',
      fr: { value: 'Cible 3.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 3.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.7', 'Target 3.7'] },
    summary: 'Give everyone access to sexual and reproductive health care, family planning included.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.7', iri: 'http://metadata.un.org/sdg/3.7', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000092', iri: 'http://purl.unep.org/sdg/SDGIO_00000092', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:3.7', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.7', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-8',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 3.8',
      fr: { value: 'Cible 3.8', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 3.8', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.8', 'Target 3.8'] },
    summary: 'Reach universal health coverage.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.8', iri: 'http://metadata.un.org/sdg/3.8', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000093', iri: 'http://purl.unep.org/sdg/SDGIO_00000093', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:3.8', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.8', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-4-5',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 4.5',
      fr: { value: 'Cible 4.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 4.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['4.5', 'Target 4.5'] },
    summary: 'Close the gender gap in education and open every level of it to vulnerable people.',
    identifiers: [
      { scheme: 'UN_SDG', value: '4.5', iri: 'http://metadata.un.org/sdg/4.5', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000103', iri: 'http://purl.unep.org/sdg/SDGIO_00000103', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:4.5', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 4.5', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-4-7',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 4.7',
      fr: { value: 'Cible 4.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 4.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['4.7', 'Target 4.7'] },
    summary: 'Teach what sustainable development needs: peace and non-violence, human rights and gender equality among the subjects.',
    identifiers: [
      { scheme: 'UN_SDG', value: '4.7', iri: 'http://metadata.un.org/sdg/4.7', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000105', iri: 'http://purl.unep.org/sdg/SDGIO_00000105', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:4.7', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 4.7', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-4-a',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 4.a',
      fr: { value: 'Cible 4.a', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 4.a', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['4.a', 'Target 4.a'] },
    summary: 'Make schools safe, free of violence, inclusive and suited to the needs of girls and boys.',
    identifiers: [
      { scheme: 'UN_SDG', value: '4.a', iri: 'http://metadata.un.org/sdg/4.a', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000106', iri: 'http://purl.unep.org/sdg/SDGIO_00000106', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:4.a', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 4.a', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-5',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 8.5',
      fr: { value: 'Cible 8.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 8.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.5', 'Target 8.5'] },
    summary: 'Reach full employment and decent work for women and men, with equal pay for work of equal value.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.5', iri: 'http://metadata.un.org/sdg/8.5', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000135', iri: 'http://purl.unep.org/sdg/SDGIO_00000135', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:8.5', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.5', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-7',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 8.7',
      fr: { value: 'Cible 8.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 8.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.7', 'Target 8.7'] },
    summary: 'End forced labour, human trafficking and child labour, the recruitment and use of child soldiers included.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.7', iri: 'http://metadata.un.org/sdg/8.7', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000137', iri: 'http://purl.unep.org/sdg/SDGIO_00000137', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:8.7', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.7', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-8',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 8.8',
      fr: { value: 'Cible 8.8', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 8.8', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.8', 'Target 8.8'] },
    summary: 'Protect labour rights and safe workplaces for all workers, women migrants in particular.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.8', iri: 'http://metadata.un.org/sdg/8.8', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000138', iri: 'http://purl.unep.org/sdg/SDGIO_00000138', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:8.8', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.8', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-2',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 10.2',
      fr: { value: 'Cible 10.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 10.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.2', 'Target 10.2'] },
    summary: 'Further the social, economic and political inclusion of all, whatever their sex, age, origin or other status.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.2', iri: 'http://metadata.un.org/sdg/10.2', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000152', iri: 'http://purl.unep.org/sdg/SDGIO_00000152', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:10.2', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-3',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 10.3',
      fr: { value: 'Cible 10.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 10.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.3', 'Target 10.3'] },
    summary: 'Ensure equal opportunity, and do away with discriminatory laws, policies and practices.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.3', iri: 'http://metadata.un.org/sdg/10.3', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000153', iri: 'http://purl.unep.org/sdg/SDGIO_00000153', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:10.3', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-7',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 10.7',
      fr: { value: 'Cible 10.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 10.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.7', 'Target 10.7'] },
    summary: 'Make migration safe, orderly, regular and responsible.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.7', iri: 'http://metadata.un.org/sdg/10.7', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000157', iri: 'http://purl.unep.org/sdg/SDGIO_00000157', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:10.7', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.7', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
