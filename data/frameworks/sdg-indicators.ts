import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'
import { sdgIndicatorsGoal16 } from './sdg-indicators-goal-16.ts'
import { sdgIndicatorsGoals1To10 } from './sdg-indicators-goals-1-to-10.ts'
import { sdgIndicatorsGoals111317 } from './sdg-indicators-goals-11-13-17.ts'

/** The indicators of Sustainable Development Goal 5, gender equality. */
export const sdg5Indicators = [
  {
    key: 'sdg-5-1-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.1.1',
      fr: { value: 'Indicateur 5.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.1.1', 'Indicator 5.1.1'] },
    summary:
      'Whether laws that promote, enforce and monitor equality and non-discrimination by sex are in place. Custodian agencies in the UN data of 2020: the World Bank, the OECD Development Centre and UN Women.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.1.1', iri: 'http://metadata.un.org/sdg/C050101', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050101', iri: 'http://metadata.un.org/sdg/C050101', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020065', iri: 'http://purl.unep.org/sdg/SDGIO_00020065', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050101', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.1.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-2-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.2.1',
      fr: { value: 'Indicateur 5.2.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.2.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.2.1', 'Indicator 5.2.1'] },
    summary:
      'Share of women and girls aged 15 and over, ever in a partnership, who suffered violence by an intimate partner in the last 12 months. Custodian agencies in the UN data of 2020: WHO, UNODC, UNICEF, UN Women and UNFPA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.2.1', iri: 'http://metadata.un.org/sdg/C050201', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050201', iri: 'http://metadata.un.org/sdg/C050201', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020066', iri: 'http://purl.unep.org/sdg/SDGIO_00020066', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050201', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.2.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-2-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.2.2',
      fr: { value: 'Indicateur 5.2.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.2.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.2.2', 'Indicator 5.2.2'] },
    summary:
      'Share of women and girls aged 15 and over who suffered sexual violence by somebody other than a partner in the last 12 months. Custodian agencies in the UN data of 2020: WHO, UNODC, UNICEF, UN Women and UNFPA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.2.2', iri: 'http://metadata.un.org/sdg/C050202', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050202', iri: 'http://metadata.un.org/sdg/C050202', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020067', iri: 'http://purl.unep.org/sdg/SDGIO_00020067', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050202', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.2.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-3-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.3.1',
      fr: { value: 'Indicateur 5.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.3.1', 'Indicator 5.3.1'] },
    summary: 'Share of women aged 20 to 24 who were married or in a union before 15 and before 18. Custodian agency in the UN data of 2020: UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.3.1', iri: 'http://metadata.un.org/sdg/C050301', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050301', iri: 'http://metadata.un.org/sdg/C050301', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020068', iri: 'http://purl.unep.org/sdg/SDGIO_00020068', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050301', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.3.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-3-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.3.2',
      fr: { value: 'Indicateur 5.3.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.3.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.3.2', 'Indicator 5.3.2'] },
    summary: 'Share of girls and women aged 15 to 49 who have undergone female genital mutilation. Custodian agency in the UN data of 2020: UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.3.2', iri: 'http://metadata.un.org/sdg/C050302', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050302', iri: 'http://metadata.un.org/sdg/C050302', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020069', iri: 'http://purl.unep.org/sdg/SDGIO_00020069', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050302', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.3.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-4-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.4.1',
      fr: { value: 'Indicateur 5.4.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.4.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.4.1', 'Indicator 5.4.1'] },
    summary:
      'Share of time spent on unpaid domestic and care work, by sex, age and place. Custodian agencies in the UN data of 2020: the UN Statistics Division and UN Women.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.4.1', iri: 'http://metadata.un.org/sdg/C050401', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050401', iri: 'http://metadata.un.org/sdg/C050401', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020070', iri: 'http://purl.unep.org/sdg/SDGIO_00020070', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050401', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.4.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-5-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.5.1',
      fr: { value: 'Indicateur 5.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.5.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.5.1', 'Indicator 5.5.1'] },
    summary: "Women's share of the seats in national parliaments and in local governments. Custodian agencies in the UN data of 2020: IPU and UN Women.",
    identifiers: [
      { scheme: 'UN_SDG', value: '5.5.1', iri: 'http://metadata.un.org/sdg/C050501', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050501', iri: 'http://metadata.un.org/sdg/C050501', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020071', iri: 'http://purl.unep.org/sdg/SDGIO_00020071', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050501', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.5.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-5-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.5.2',
      fr: { value: 'Indicateur 5.5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.5.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.5.2', 'Indicator 5.5.2'] },
    summary: "Women's share of managerial positions. Custodian agency in the UN data of 2020: ILO.",
    identifiers: [
      { scheme: 'UN_SDG', value: '5.5.2', iri: 'http://metadata.un.org/sdg/C050502', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050502', iri: 'http://metadata.un.org/sdg/C050502', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020072', iri: 'http://purl.unep.org/sdg/SDGIO_00020072', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050502', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.5.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-6-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.6.1',
      fr: { value: 'Indicateur 5.6.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.6.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.6.1', 'Indicator 5.6.1'] },
    summary:
      'Share of women aged 15 to 49 who decide for themselves about sexual relations, contraception and reproductive health care. Custodian agency in the UN data of 2020: UNFPA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.6.1', iri: 'http://metadata.un.org/sdg/C050601', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050601', iri: 'http://metadata.un.org/sdg/C050601', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020073', iri: 'http://purl.unep.org/sdg/SDGIO_00020073', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050601', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.6.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-6-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.6.2',
      fr: { value: 'Indicateur 5.6.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.6.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.6.2', 'Indicator 5.6.2'] },
    summary:
      'Number of countries whose laws guarantee full and equal access to sexual and reproductive health care, information and education. Custodian agency in the UN data of 2020: UNFPA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.6.2', iri: 'http://metadata.un.org/sdg/C050602', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050602', iri: 'http://metadata.un.org/sdg/C050602', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020074', iri: 'http://purl.unep.org/sdg/SDGIO_00020074', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050602', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.6.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-a-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.a.1',
      fr: { value: 'Indicateur 5.a.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.a.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.a.1', 'Indicator 5.a.1'] },
    summary:
      'Share of the agricultural population with secure rights to farm land, by sex, and share of women among those who hold such rights. Custodian agency in the UN data of 2020: FAO.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.a.1', iri: 'http://metadata.un.org/sdg/C050a01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050a01', iri: 'http://metadata.un.org/sdg/C050a01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020075', iri: 'http://purl.unep.org/sdg/SDGIO_00020075', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050a01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.a.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-a-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.a.2',
      fr: { value: 'Indicateur 5.a.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.a.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.a.2', 'Indicator 5.a.2'] },
    summary: "Share of countries whose law, customary law included, guarantees women's equal rights to land. Custodian agency in the UN data of 2020: FAO.",
    identifiers: [
      { scheme: 'UN_SDG', value: '5.a.2', iri: 'http://metadata.un.org/sdg/C050a02', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050a02', iri: 'http://metadata.un.org/sdg/C050a02', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020076', iri: 'http://purl.unep.org/sdg/SDGIO_00020076', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050a02', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.a.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-b-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.b.1',
      fr: { value: 'Indicateur 5.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.b.1', 'Indicator 5.b.1'] },
    summary: 'Share of people who own a mobile telephone, by sex. Custodian agency in the UN data of 2020: ITU.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.b.1', iri: 'http://metadata.un.org/sdg/C050b01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050b01', iri: 'http://metadata.un.org/sdg/C050b01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020077', iri: 'http://purl.unep.org/sdg/SDGIO_00020077', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050b01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.b.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-5-c-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 5.c.1',
      fr: { value: 'Indicateur 5.c.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 5.c.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['5.c.1', 'Indicator 5.c.1'] },
    summary:
      'Share of countries with systems that track public spending on gender equality and make the figures public. Custodian agencies in the UN data of 2020: OECD, UNDP and UN Women.',
    identifiers: [
      { scheme: 'UN_SDG', value: '5.c.1', iri: 'http://metadata.un.org/sdg/C050c01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C050c01', iri: 'http://metadata.un.org/sdg/C050c01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020078', iri: 'http://purl.unep.org/sdg/SDGIO_00020078', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C050c01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 5.c.1', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]

/** Indicators of the targets of other goals that bear on women, peace and security. */
export const otherSdgIndicators = [...sdgIndicatorsGoals1To10, ...sdgIndicatorsGoals111317, ...sdgIndicatorsGoal16] as const
