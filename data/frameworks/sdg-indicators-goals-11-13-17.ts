import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Indicators of goals 11, 13 and 17, for the targets that bear on women, peace and security. */
export const sdgIndicatorsGoals111317 = [
  {
    key: 'sdg-11-7-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 11.7.1',
      fr: { value: 'Indicateur 11.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 11.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['11.7.1', 'Indicator 11.7.1'] },
    summary: 'Average share of built-up city area that is open space for public use. Custodian agency in the UN data of 2020: UN-Habitat.',
    identifiers: [
      { scheme: 'UN_SDG', value: '11.7.1', iri: 'http://metadata.un.org/sdg/C110701', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C110701', iri: 'http://metadata.un.org/sdg/C110701', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020144', iri: 'http://purl.unep.org/sdg/SDGIO_00020144', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C110701', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 11.7.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-11-7-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 11.7.2',
      fr: { value: 'Indicateur 11.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 11.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['11.7.2', 'Indicator 11.7.2'] },
    summary: 'Share of people who suffered physical or sexual harassment in the last 12 months. Custodian agency in the UN data of 2020: UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '11.7.2', iri: 'http://metadata.un.org/sdg/C110702', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C110702', iri: 'http://metadata.un.org/sdg/C110702', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020145', iri: 'http://purl.unep.org/sdg/SDGIO_00020145', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C110702', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 11.7.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-1-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 13.1.1',
      fr: { value: 'Indicateur 13.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 13.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.1.1', 'Indicator 13.1.1'] },
    summary:
      'People killed, missing or directly affected by disasters, per 100,000 inhabitants. It is also counted as indicator 1.5.1 and 11.5.1. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.1.1', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200303',
        iri: 'http://metadata.un.org/sdg/C200303',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      {
        scheme: 'SDG_INTERFACE_ONTOLOGY',
        value: 'SDGIO_00020006',
        iri: 'http://purl.unep.org/sdg/SDGIO_00020006',
        match: 'CLOSE',
        justification: 'The ontology gives this identifier to indicator 1.5.1, which has the same content.',
      },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200303', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.1.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-1-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 13.1.2',
      fr: { value: 'Indicateur 13.1.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 13.1.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.1.2', 'Indicator 13.1.2'] },
    summary:
      'Number of countries with a national strategy for disaster risk reduction. It is also counted as indicator 1.5.3 and 11.b.1. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.1.2', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200304',
        iri: 'http://metadata.un.org/sdg/C200304',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      {
        scheme: 'SDG_INTERFACE_ONTOLOGY',
        value: 'SDGIO_00020008',
        iri: 'http://purl.unep.org/sdg/SDGIO_00020008',
        match: 'CLOSE',
        justification: 'The ontology gives this identifier to indicator 1.5.3, which has the same content.',
      },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200304', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.1.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-1-3',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 13.1.3',
      fr: { value: 'Indicateur 13.1.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 13.1.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.1.3', 'Indicator 13.1.3'] },
    summary:
      'Share of local governments with a local strategy for disaster risk reduction. It is also counted as indicator 1.5.4 and 11.b.2. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.1.3', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200305',
        iri: 'http://metadata.un.org/sdg/C200305',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      {
        scheme: 'SDG_INTERFACE_ONTOLOGY',
        value: 'SDGIO_00020009',
        iri: 'http://purl.unep.org/sdg/SDGIO_00020009',
        match: 'CLOSE',
        justification: 'The ontology gives this identifier to indicator 1.5.4, which has the same content.',
      },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200305', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.1.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-3-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 13.3.1',
      fr: { value: 'Indicateur 13.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 13.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.3.1', 'Indicator 13.3.1'] },
    summary:
      'How far climate education is part of policies, curricula, teacher training and assessment. Custodian agencies in the UN data of 2020: the UNESCO Institute for Statistics and UNFCCC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.3.1', iri: 'http://metadata.un.org/sdg/C130301', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C130301', iri: 'http://metadata.un.org/sdg/C130301', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020160', iri: 'http://purl.unep.org/sdg/SDGIO_00020160', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C130301', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.3.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-3-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 13.3.2',
      fr: { value: 'Indicateur 13.3.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 13.3.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.3.2', 'Indicator 13.3.2'] },
    summary:
      'Number of countries that reported stronger capacity for climate adaptation and mitigation; listed in the first edition of the framework. Custodian agencies in the UN data of 2020: the UNESCO Institute for Statistics and UNFCCC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.3.2', iri: 'http://metadata.un.org/sdg/C130302', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C130302', iri: 'http://metadata.un.org/sdg/C130302', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020161', iri: 'http://purl.unep.org/sdg/SDGIO_00020161', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C130302', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.3.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-13-b-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 13.b.1',
      fr: { value: 'Indicateur 13.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 13.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['13.b.1', 'Indicator 13.b.1'] },
    summary:
      'Number of least developed countries and small island States with climate plans. The UN data of 2020 list AOSIS, OHRLLS, the UN regional commissions, SIDS and Samoa Pathway as its custodians.',
    identifiers: [
      { scheme: 'UN_SDG', value: '13.b.1', iri: 'http://metadata.un.org/sdg/C130b01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C130b01', iri: 'http://metadata.un.org/sdg/C130b01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020163', iri: 'http://purl.unep.org/sdg/SDGIO_00020163', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C130b01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 13.b.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-17-16-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 17.16.1',
      fr: { value: 'Indicateur 17.16.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 17.16.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['17.16.1', 'Indicator 17.16.1'] },
    summary:
      'Number of countries that report progress in monitoring how effective development partnerships are. Custodian agencies in the UN data of 2020: OECD and UNDP.',
    identifiers: [
      { scheme: 'UN_SDG', value: '17.16.1', iri: 'http://metadata.un.org/sdg/C171601', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C171601', iri: 'http://metadata.un.org/sdg/C171601', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020225', iri: 'http://purl.unep.org/sdg/SDGIO_00020225', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C171601', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 17.16.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-17-18-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 17.18.1',
      fr: { value: 'Indicateur 17.18.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 17.18.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['17.18.1', 'Indicator 17.18.1'] },
    summary:
      'Capacity of national statistics to produce the indicators of sustainable development with full breakdowns. Custodian agency in the UN data of 2020: the UN Statistics Division.',
    identifiers: [
      { scheme: 'UN_SDG', value: '17.18.1', iri: 'http://metadata.un.org/sdg/C171801', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C171801', iri: 'http://metadata.un.org/sdg/C171801', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020227', iri: 'http://purl.unep.org/sdg/SDGIO_00020227', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C171801', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 17.18.1', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'custodianAgencies',
        value: 'Open Data Watch, World Bank',
        note: 'Named by one of the two in December 2023, when figures for this indicator first came out; the UN data of 2020 name the UN Statistics Division.',
        citations: [{ source: 'open-data-watch-17-18-1', assertion: 'SELF_DESCRIPTION' }],
      },
    ],
  },
  {
    key: 'sdg-17-18-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 17.18.2',
      fr: { value: 'Indicateur 17.18.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 17.18.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['17.18.2', 'Indicator 17.18.2'] },
    summary:
      'Number of countries whose law on statistics complies with the Fundamental Principles of Official Statistics. Custodian agency in the UN data of 2020: PARIS21.',
    identifiers: [
      { scheme: 'UN_SDG', value: '17.18.2', iri: 'http://metadata.un.org/sdg/C171802', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C171802', iri: 'http://metadata.un.org/sdg/C171802', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020228', iri: 'http://purl.unep.org/sdg/SDGIO_00020228', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C171802', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 17.18.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-17-18-3',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 17.18.3',
      fr: { value: 'Indicateur 17.18.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 17.18.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['17.18.3', 'Indicator 17.18.3'] },
    summary: 'Number of countries with a national statistical plan that is fully funded and under way. Custodian agency in the UN data of 2020: PARIS21.',
    identifiers: [
      { scheme: 'UN_SDG', value: '17.18.3', iri: 'http://metadata.un.org/sdg/C171803', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C171803', iri: 'http://metadata.un.org/sdg/C171803', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020229', iri: 'http://purl.unep.org/sdg/SDGIO_00020229', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C171803', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 17.18.3', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
