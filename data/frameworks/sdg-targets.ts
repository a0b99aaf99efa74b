import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'
import { sdgTargetsGoals1To10 } from './sdg-targets-goals-1-to-10.ts'
import { sdgTargetsGoals11To17 } from './sdg-targets-goals-11-to-17.ts'

/** The targets of Sustainable Development Goal 5, gender equality. */
export const sdg5Targets = [
  {
    key: 'sdg-5-1',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.1',
      fr: { value: 'Cible 5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.1', 'Target 5.1'] },
    summary: 'End every form of discrimination against women and girls, in all countries.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.1', iri: 'http://metadata.un.org/sdg/5.1', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000109', iri: 'http://purl.unep.org/sdg/SDGIO_00000109', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.1', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-2',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.2',
      fr: { value: 'Cible 5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.2', 'Target 5.2'] },
    summary: 'End violence against women and girls in public and in private life, trafficking and sexual exploitation included.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.2', iri: 'http://metadata.un.org/sdg/5.2', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000110', iri: 'http://purl.unep.org/sdg/SDGIO_00000110', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.2', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-3',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.3',
      fr: { value: 'Cible 5.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.3', 'Target 5.3'] },
    summary: 'End harmful practices such as child, early and forced marriage and female genital mutilation.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.3', iri: 'http://metadata.un.org/sdg/5.3', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000111', iri: 'http://purl.unep.org/sdg/SDGIO_00000111', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.3', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-4',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.4',
      fr: { value: 'Cible 5.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.4', 'Target 5.4'] },
    summary: 'Value unpaid care and domestic work through public services, social protection and shared responsibility at home.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.4', iri: 'http://metadata.un.org/sdg/5.4', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000112', iri: 'http://purl.unep.org/sdg/SDGIO_00000112', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.4', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.4', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-5',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.5',
      fr: { value: 'Cible 5.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.5', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.5', 'Target 5.5'] },
    summary: 'Let women take part effectively, with equal chances to lead, wherever political, economic and public decisions are made.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.5', iri: 'http://metadata.un.org/sdg/5.5', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000113', iri: 'http://purl.unep.org/sdg/SDGIO_00000113', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.5', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.5', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-6',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.6',
      fr: { value: 'Cible 5.6', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.6', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.6', 'Target 5.6'] },
    summary: 'Give everyone access to sexual and reproductive health, and uphold reproductive rights.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.6', iri: 'http://metadata.un.org/sdg/5.6', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000114', iri: 'http://purl.unep.org/sdg/SDGIO_00000114', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.6', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.6', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-a',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.a',
      fr: { value: 'Cible 5.a', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.a', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.a', 'Target 5.a'] },
    summary: 'Reform laws so that women have equal rights to economic resources, land, property, financial services and inheritance.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.a', iri: 'http://metadata.un.org/sdg/5.a', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000115', iri: 'http://purl.unep.org/sdg/SDGIO_00000115', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.a', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.a', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-b',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.b',
      fr: { value: 'Cible 5.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.b', 'Target 5.b'] },
    summary: 'Use enabling technology, information and communications technology above all, for the empowerment of women.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.b', iri: 'http://metadata.un.org/sdg/5.b', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000116', iri: 'http://purl.unep.org/sdg/SDGIO_00000116', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.b', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.b', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-c',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 5.c',
      fr: { value: 'Cible 5.c', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 5.c', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.c', 'Target 5.c'] },
    summary: 'Adopt sound policies and enforceable laws for gender equality.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.c', iri: 'http://metadata.un.org/sdg/5.c', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000117', iri: 'http://purl.unep.org/sdg/SDGIO_00000117', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:5.c', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.c', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]

/** Targets of other goals that bear on women, peace and security. */
export const otherSdgTargets = [...sdgTargetsGoals1To10, ...sdgTargetsGoals11To17] as const
