import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Targets of goals 11, 13, 16 and 17 that bear on women, peace and security. */
export const sdgTargetsGoals11To17 = [
  {
    key: 'sdg-11-7',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 11.7',
      fr: { value: 'Cible 11.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 11.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['11.7', 'Target 11.7'] },
    summary: 'Give everyone, women and children in particular, safe and accessible public spaces.',
    identifiers: [
      { scheme: 'UN_SDG', value: '11.7', iri: 'http://metadata.un.org/sdg/11.7', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000167', iri: 'http://purl.unep.org/sdg/SDGIO_00000167', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:11.7', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 11.7', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-1',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 13.1',
      fr: { value: 'Cible 13.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 13.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.1', 'Target 13.1'] },
    summary: 'Strengthen resilience to climate-related hazards and natural disasters.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.1', iri: 'http://metadata.un.org/sdg/13.1', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000182', iri: 'http://purl.unep.org/sdg/SDGIO_00000182', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:13.1', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-3',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 13.3',
      fr: { value: 'Cible 13.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 13.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.3', 'Target 13.3'] },
    summary: 'Improve education, awareness and capacity on climate change.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.3', iri: 'http://metadata.un.org/sdg/13.3', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000184', iri: 'http://purl.unep.org/sdg/SDGIO_00000184', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:13.3', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-b',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 13.b',
      fr: { value: 'Cible 13.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 13.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.b', 'Target 13.b'] },
    summary:
      'Raise capacity for climate planning in least developed countries and small island States, with a focus on women, youth and marginalized communities.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.b', iri: 'http://metadata.un.org/sdg/13.b', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000186', iri: 'http://purl.unep.org/sdg/SDGIO_00000186', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:13.b', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.b', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-1',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.1',
      fr: { value: 'Cible 16.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.1', 'Target 16.1'] },
    summary: 'Reduce violence in all its forms, and the deaths it causes.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.1', iri: 'http://metadata.un.org/sdg/16.1', match: 'EXACT' },
      {
        scheme: 'SDG_INTERFACE_ONTOLOGY',
        value: 'SDGIO_00000210',
        iri: 'http://purl.unep.org/sdg/SDGIO_00000210',
        match: 'EXACT',
        justification: 'The UN data also map target 16.1 to SDGIO_00000219, which the ontology itself gives to target 16.10.',
      },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.1', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.1', assertion: 'REPORT' },
      { source: 'github-sdgio', locator: 'sdgio.owl, SDGIO_00000210', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-2',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.2',
      fr: { value: 'Cible 16.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.2', 'Target 16.2'] },
    summary: 'End abuse, exploitation, trafficking, torture and other violence against children.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.2', iri: 'http://metadata.un.org/sdg/16.2', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000211', iri: 'http://purl.unep.org/sdg/SDGIO_00000211', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.2', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-3',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.3',
      fr: { value: 'Cible 16.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.3', 'Target 16.3'] },
    summary: 'Promote the rule of law and equal access to justice.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.3', iri: 'http://metadata.un.org/sdg/16.3', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000212', iri: 'http://purl.unep.org/sdg/SDGIO_00000212', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.3', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-4',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.4',
      fr: { value: 'Cible 16.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.4', 'Target 16.4'] },
    summary: 'Cut illicit financial and arms flows, recover stolen assets and fight organized crime.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.4', iri: 'http://metadata.un.org/sdg/16.4', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000213', iri: 'http://purl.unep.org/sdg/SDGIO_00000213', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.4', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.4', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-6',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.6',
      fr: { value: 'Cible 16.6', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.6', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.6', 'Target 16.6'] },
    summary: 'Build effective, accountable and transparent institutions.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.6', iri: 'http://metadata.un.org/sdg/16.6', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000215', iri: 'http://purl.unep.org/sdg/SDGIO_00000215', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.6', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.6', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-7',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.7',
      fr: { value: 'Cible 16.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.7', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.7', 'Target 16.7'] },
    summary: 'Make decisions at every level in a responsive, inclusive, participatory and representative way.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.7', iri: 'http://metadata.un.org/sdg/16.7', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000216', iri: 'http://purl.unep.org/sdg/SDGIO_00000216', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.7', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.7', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-9',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.9',
      fr: { value: 'Cible 16.9', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.9', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.9', 'Target 16.9'] },
    summary: 'Give every person a legal identity, beginning with the registration of births.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.9', iri: 'http://metadata.un.org/sdg/16.9', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000218', iri: 'http://purl.unep.org/sdg/SDGIO_00000218', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.9', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.9', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-10',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.10',
      fr: { value: 'Cible 16.10', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.10', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.10', 'Target 16.10'] },
    summary: 'Ensure public access to information and protect fundamental freedoms.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.10', iri: 'http://metadata.un.org/sdg/16.10', match: 'EXACT' },
      {
        scheme: 'SDG_INTERFACE_ONTOLOGY',
        value: 'SDGIO_00000219',
        iri: 'http://purl.unep.org/sdg/SDGIO_00000219',
        match: 'EXACT',
        justification: 'The ontology gives this identifier to target 16.10; the UN data map it to target 16.1.',
      },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.10', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.10', assertion: 'REPORT' },
      { source: 'github-sdgio', locator: 'sdgio.owl, SDGIO_00000219', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-a',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.a',
      fr: { value: 'Cible 16.a', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.a', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.a', 'Target 16.a'] },
    summary: 'Strengthen national institutions so that they can prevent violence and fight terrorism and crime.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.a', iri: 'http://metadata.un.org/sdg/16.a', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000220', iri: 'http://purl.unep.org/sdg/SDGIO_00000220', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.a', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.a', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-b',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 16.b',
      fr: { value: 'Cible 16.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 16.b', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.b', 'Target 16.b'] },
    summary: 'Promote and enforce laws and policies that do not discriminate.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.b', iri: 'http://metadata.un.org/sdg/16.b', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000221', iri: 'http://purl.unep.org/sdg/SDGIO_00000221', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:16.b', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.b', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-17-16',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 17.16',
      fr: { value: 'Cible 17.16', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 17.16', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['17.16', 'Target 17.16'] },
    summary: 'Complement the global partnership for sustainable development with partnerships of many kinds of actors.',
    identifiers: [
      { scheme: 'UN_SDG', value: '17.16', iri: 'http://metadata.un.org/sdg/17.16', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000237', iri: 'http://purl.unep.org/sdg/SDGIO_00000237', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:17.16', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 17.16', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-17-18',
    frameworkKind: 'TARGET',
    labels: {
      en: 'SDG target 17.18',
      fr: { value: 'Cible 17.18', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Meta 17.18', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['17.18', 'Target 17.18'] },
    summary: 'Help developing countries produce timely, reliable data that can be broken down, by sex among other traits.',
    identifiers: [
      { scheme: 'UN_SDG', value: '17.18', iri: 'http://metadata.un.org/sdg/17.18', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00000239', iri: 'http://purl.unep.org/sdg/SDGIO_00000239', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:17.18', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 17.18', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
