import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Indicators of goals 1, 3, 4, 8 and 10, for the targets that bear on women, peace and security. */
export const sdgIndicatorsGoals1To10 = [
  {
    key: 'sdg-1-4-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.4.1',
      fr: { value: 'Indicateur 1.4.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.4.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.4.1', 'Indicator 1.4.1'] },
    summary: 'Share of people living in households with access to basic services. Custodian agency in the UN data of 2020: UN-Habitat.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.4.1', iri: 'http://metadata.un.org/sdg/C010401', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C010401', iri: 'http://metadata.un.org/sdg/C010401', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020004', iri: 'http://purl.unep.org/sdg/SDGIO_00020004', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C010401', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.4.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-4-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.4.2',
      fr: { value: 'Indicateur 1.4.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.4.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.4.2', 'Indicator 1.4.2'] },
    summary:
      'Share of adults with secure rights to land, by documents and by their own view, by sex. Custodian agencies in the UN data of 2020: the World Bank and UN-Habitat.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.4.2', iri: 'http://metadata.un.org/sdg/C010402', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C010402', iri: 'http://metadata.un.org/sdg/C010402', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020005', iri: 'http://purl.unep.org/sdg/SDGIO_00020005', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C010402', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.4.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-5-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.5.1',
      fr: { value: 'Indicateur 1.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.5.1', 'Indicator 1.5.1'] },
    summary:
      'People killed, missing or directly affected by disasters, per 100,000 inhabitants. It is also counted as indicator 11.5.1 and 13.1.1. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.5.1', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200303',
        iri: 'http://metadata.un.org/sdg/C200303',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020006', iri: 'http://purl.unep.org/sdg/SDGIO_00020006', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200303', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.5.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-5-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.5.2',
      fr: { value: 'Indicateur 1.5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.5.2', 'Indicator 1.5.2'] },
    summary: 'Direct economic loss from disasters, set against gross domestic product. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.5.2', iri: 'http://metadata.un.org/sdg/C010502', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C010502', iri: 'http://metadata.un.org/sdg/C010502', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020007', iri: 'http://purl.unep.org/sdg/SDGIO_00020007', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C010502', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.5.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-5-3',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.5.3',
      fr: { value: 'Indicateur 1.5.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.5.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.5.3', 'Indicator 1.5.3'] },
    summary:
      'Number of countries with a national strategy for disaster risk reduction. It is also counted as indicator 11.b.1 and 13.1.2. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.5.3', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200304',
        iri: 'http://metadata.un.org/sdg/C200304',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020008', iri: 'http://purl.unep.org/sdg/SDGIO_00020008', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200304', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.5.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-5-4',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.5.4',
      fr: { value: 'Indicateur 1.5.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.5.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.5.4', 'Indicator 1.5.4'] },
    summary:
      'Share of local governments with a local strategy for disaster risk reduction. It is also counted as indicator 11.b.2 and 13.1.3. Custodian agency in the UN data of 2020: UNDRR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.5.4', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200305',
        iri: 'http://metadata.un.org/sdg/C200305',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020009', iri: 'http://purl.unep.org/sdg/SDGIO_00020009', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200305', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.5.4', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-1-b-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 1.b.1',
      fr: { value: 'Indicateur 1.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 1.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['1.b.1', 'Indicator 1.b.1'] },
    summary: 'Public social spending that favours the poor; an older wording speaks of spending that benefits women, the poor and vulnerable groups.',
    identifiers: [
      { scheme: 'UN_SDG', value: '1.b.1', iri: 'http://metadata.un.org/sdg/C010b01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C010b01', iri: 'http://metadata.un.org/sdg/C010b01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020013', iri: 'http://purl.unep.org/sdg/SDGIO_00020013', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C010b01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 1.b.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-1-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 3.1.1',
      fr: { value: 'Indicateur 3.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 3.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.1.1', 'Indicator 3.1.1'] },
    summary: 'Maternal mortality ratio. Custodian agency in the UN data of 2020: WHO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.1.1', iri: 'http://metadata.un.org/sdg/C030101', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C030101', iri: 'http://metadata.un.org/sdg/C030101', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020027', iri: 'http://purl.unep.org/sdg/SDGIO_00020027', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C030101', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.1.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-1-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 3.1.2',
      fr: { value: 'Indicateur 3.1.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 3.1.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.1.2', 'Indicator 3.1.2'] },
    summary: 'Share of births attended by skilled health personnel. Custodian agencies in the UN data of 2020: WHO and UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.1.2', iri: 'http://metadata.un.org/sdg/C030102', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C030102', iri: 'http://metadata.un.org/sdg/C030102', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020028', iri: 'http://purl.unep.org/sdg/SDGIO_00020028', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C030102', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.1.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-7-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 3.7.1',
      fr: { value: 'Indicateur 3.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 3.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.7.1', 'Indicator 3.7.1'] },
    summary:
      'Share of women aged 15 to 49 whose need for family planning is met with modern methods. Custodian agency in the UN data of 2020: the Population Division of UN DESA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.7.1', iri: 'http://metadata.un.org/sdg/C030701', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C030701', iri: 'http://metadata.un.org/sdg/C030701', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020041', iri: 'http://purl.unep.org/sdg/SDGIO_00020041', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C030701', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.7.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-7-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 3.7.2',
      fr: { value: 'Indicateur 3.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 3.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.7.2', 'Indicator 3.7.2'] },
    summary: 'Births per 1,000 adolescent girls, by age group. Custodian agency in the UN data of 2020: the Population Division of UN DESA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.7.2', iri: 'http://metadata.un.org/sdg/C030702', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C030702', iri: 'http://metadata.un.org/sdg/C030702', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020042', iri: 'http://purl.unep.org/sdg/SDGIO_00020042', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C030702', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.7.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-8-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 3.8.1',
      fr: { value: 'Indicateur 3.8.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 3.8.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.8.1', 'Indicator 3.8.1'] },
    summary: 'Coverage of essential health services. Custodian agency in the UN data of 2020: WHO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.8.1', iri: 'http://metadata.un.org/sdg/C030801', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C030801', iri: 'http://metadata.un.org/sdg/C030801', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020043', iri: 'http://purl.unep.org/sdg/SDGIO_00020043', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C030801', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.8.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-3-8-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 3.8.2',
      fr: { value: 'Indicateur 3.8.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 3.8.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['3.8.2', 'Indicator 3.8.2'] },
    summary: 'Share of people whose household spends a large part of its means on health. Custodian agencies in the UN data of 2020: the World Bank and WHO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '3.8.2', iri: 'http://metadata.un.org/sdg/C030802', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C030802', iri: 'http://metadata.un.org/sdg/C030802', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020044', iri: 'http://purl.unep.org/sdg/SDGIO_00020044', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C030802', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 3.8.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-4-5-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 4.5.1',
      fr: { value: 'Indicateur 4.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 4.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['4.5.1', 'Indicator 4.5.1'] },
    summary:
      'Parity indices for education: female and male, rural and urban, poorest and richest, and others. Custodian agency in the UN data of 2020: the UNESCO Institute for Statistics.',
    identifiers: [
      { scheme: 'UN_SDG', value: '4.5.1', iri: 'http://metadata.un.org/sdg/C040501', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C040501', iri: 'http://metadata.un.org/sdg/C040501', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020059', iri: 'http://purl.unep.org/sdg/SDGIO_00020059', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C040501', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 4.5.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-4-7-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 4.7.1',
      fr: { value: 'Indicateur 4.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 4.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['4.7.1', 'Indicator 4.7.1'] },
    summary:
      'How far education for global citizenship and sustainable development is part of policies, curricula, teacher training and assessment. Custodian agency in the UN data of 2020: the UNESCO Institute for Statistics.',
    identifiers: [
      { scheme: 'UN_SDG', value: '4.7.1', iri: 'http://metadata.un.org/sdg/C040701', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C040701', iri: 'http://metadata.un.org/sdg/C040701', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020061', iri: 'http://purl.unep.org/sdg/SDGIO_00020061', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C040701', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 4.7.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-4-a-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 4.a.1',
      fr: { value: 'Indicateur 4.a.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 4.a.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['4.a.1', 'Indicator 4.a.1'] },
    summary:
      'Share of schools with basic facilities, such as drinking water, electricity and separate toilets for girls and boys. Custodian agency in the UN data of 2020: the UNESCO Institute for Statistics.',
    identifiers: [
      { scheme: 'UN_SDG', value: '4.a.1', iri: 'http://metadata.un.org/sdg/C040a01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C040a01', iri: 'http://metadata.un.org/sdg/C040a01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020062', iri: 'http://purl.unep.org/sdg/SDGIO_00020062', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C040a01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 4.a.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-5-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 8.5.1',
      fr: { value: 'Indicateur 8.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 8.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.5.1', 'Indicator 8.5.1'] },
    summary: 'Average hourly earnings of women and men. Custodian agency in the UN data of 2020: ILO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.5.1', iri: 'http://metadata.un.org/sdg/C080501', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C080501', iri: 'http://metadata.un.org/sdg/C080501', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020101', iri: 'http://purl.unep.org/sdg/SDGIO_00020101', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C080501', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.5.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-5-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 8.5.2',
      fr: { value: 'Indicateur 8.5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 8.5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.5.2', 'Indicator 8.5.2'] },
    summary: 'Unemployment rate, by sex, age and disability. Custodian agency in the UN data of 2020: ILO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.5.2', iri: 'http://metadata.un.org/sdg/C080502', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C080502', iri: 'http://metadata.un.org/sdg/C080502', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020102', iri: 'http://purl.unep.org/sdg/SDGIO_00020102', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C080502', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.5.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-7-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 8.7.1',
      fr: { value: 'Indicateur 8.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 8.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.7.1', 'Indicator 8.7.1'] },
    summary: 'Children aged 5 to 17 in child labour, by sex and age. Custodian agencies in the UN data of 2020: ILO and UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.7.1', iri: 'http://metadata.un.org/sdg/C080701', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C080701', iri: 'http://metadata.un.org/sdg/C080701', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020104', iri: 'http://purl.unep.org/sdg/SDGIO_00020104', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C080701', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.7.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-8-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 8.8.1',
      fr: { value: 'Indicateur 8.8.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 8.8.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.8.1', 'Indicator 8.8.1'] },
    summary: 'Rates of fatal and non-fatal injuries at work, by sex and migrant status. Custodian agency in the UN data of 2020: ILO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.8.1', iri: 'http://metadata.un.org/sdg/C080801', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C080801', iri: 'http://metadata.un.org/sdg/C080801', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020105', iri: 'http://purl.unep.org/sdg/SDGIO_00020105', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C080801', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.8.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-8-8-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 8.8.2',
      fr: { value: 'Indicateur 8.8.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 8.8.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['8.8.2', 'Indicator 8.8.2'] },
    summary: 'How far a country complies with labour rights: freedom of association and collective bargaining. Custodian agency in the UN data of 2020: ILO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '8.8.2', iri: 'http://metadata.un.org/sdg/C080802', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C080802', iri: 'http://metadata.un.org/sdg/C080802', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020106', iri: 'http://purl.unep.org/sdg/SDGIO_00020106', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C080802', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 8.8.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-2-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 10.2.1',
      fr: { value: 'Indicateur 10.2.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 10.2.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.2.1', 'Indicator 10.2.1'] },
    summary:
      'Share of people who live on less than half of the median income, by sex, age and disability. Custodian agency in the UN data of 2020: the World Bank.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.2.1', iri: 'http://metadata.un.org/sdg/C100201', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C100201', iri: 'http://metadata.un.org/sdg/C100201', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020126', iri: 'http://purl.unep.org/sdg/SDGIO_00020126', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C100201', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.2.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-3-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 10.3.1',
      fr: { value: 'Indicateur 10.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 10.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.3.1', 'Indicator 10.3.1'] },
    summary:
      'Share of people who report discrimination or harassment in the last 12 months on a ground that human rights law forbids. It is also counted as indicator 16.b.1. Custodian agency in the UN data of 2020: OHCHR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.3.1', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200204',
        iri: 'http://metadata.un.org/sdg/C200204',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020127', iri: 'http://purl.unep.org/sdg/SDGIO_00020127', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200204', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.3.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-7-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 10.7.1',
      fr: { value: 'Indicateur 10.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 10.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.7.1', 'Indicator 10.7.1'] },
    summary:
      'What a migrant pays to be recruited, set against monthly earnings in the country of work. Custodian agencies in the UN data of 2020: the World Bank and ILO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.7.1', iri: 'http://metadata.un.org/sdg/C100701', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C100701', iri: 'http://metadata.un.org/sdg/C100701', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020131', iri: 'http://purl.unep.org/sdg/SDGIO_00020131', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C100701', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.7.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-7-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 10.7.2',
      fr: { value: 'Indicateur 10.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 10.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['10.7.2', 'Indicator 10.7.2'] },
    summary:
      'Number of countries with policies that make migration safe, orderly, regular and responsible. Custodian agencies in the UN data of 2020: the Population Division of UN DESA and IOM.',
    identifiers: [
      { scheme: 'UN_SDG', value: '10.7.2', iri: 'http://metadata.un.org/sdg/C100702', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C100702', iri: 'http://metadata.un.org/sdg/C100702', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020132', iri: 'http://purl.unep.org/sdg/SDGIO_00020132', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C100702', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 10.7.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-10-7-3',
    frameworkKind: 'INDICATOR',
    labels: { en: 'SDG indicator 10.7.3' },
    alternativeLabels: { en: ['10.7.3', 'Indicator 10.7.3'] },
    summary: 'Deaths and disappearances on migration routes.',
    identifiers: [{ scheme: 'UN_SDG', value: '10.7.3', match: 'EXACT' }],
    citations: [{ source: 'github-sdg-translations', locator: 'translations/en, 10.7.3', assertion: 'REPORT' }],
  },
  {
    key: 'sdg-10-7-4',
    frameworkKind: 'INDICATOR',
    labels: { en: 'SDG indicator 10.7.4' },
    alternativeLabels: { en: ['10.7.4', 'Indicator 10.7.4'] },
    summary: 'Share of a population who are refugees, by country of origin.',
    identifiers: [{ scheme: 'UN_SDG', value: '10.7.4', match: 'EXACT' }],
    citations: [{ source: 'github-sdg-translations', locator: 'translations/en, 10.7.4', assertion: 'REPORT' }],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
