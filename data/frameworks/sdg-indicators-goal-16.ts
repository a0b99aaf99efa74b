import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Indicators of goal 16, peace, justice and strong institutions. */
export const sdgIndicatorsGoal16 = [
  {
    key: 'sdg-16-1-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.1.1',
      fr: { value: 'Indicateur 16.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.1.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.1.1', 'Indicator 16.1.1'] },
    summary: 'Victims of intentional homicide per 100,000 inhabitants, by sex and age. Custodian agencies in the UN data of 2020: WHO and UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.1.1', iri: 'http://metadata.un.org/sdg/C160101', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160101', iri: 'http://metadata.un.org/sdg/C160101', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020186', iri: 'http://purl.unep.org/sdg/SDGIO_00020186', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160101', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.1.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-1-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.1.2',
      fr: { value: 'Indicateur 16.1.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.1.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.1.2', 'Indicator 16.1.2'] },
    summary: 'Conflict-related deaths per 100,000 inhabitants, by sex, age and cause. Custodian agency in the UN data of 2020: OHCHR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.1.2', iri: 'http://metadata.un.org/sdg/C160102', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160102', iri: 'http://metadata.un.org/sdg/C160102', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020187', iri: 'http://purl.unep.org/sdg/SDGIO_00020187', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160102', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.1.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-1-3',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.1.3',
      fr: { value: 'Indicateur 16.1.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.1.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.1.3', 'Indicator 16.1.3'] },
    summary: 'Share of people who suffered physical, psychological or sexual violence in the last 12 months. Custodian agency in the UN data of 2020: UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.1.3', iri: 'http://metadata.un.org/sdg/C160103', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160103', iri: 'http://metadata.un.org/sdg/C160103', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020188', iri: 'http://purl.unep.org/sdg/SDGIO_00020188', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160103', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.1.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-1-4',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.1.4',
      fr: { value: 'Indicateur 16.1.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.1.4', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.1.4', 'Indicator 16.1.4'] },
    summary: 'Share of people who feel safe walking alone where they live. Custodian agency in the UN data of 2020: UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.1.4', iri: 'http://metadata.un.org/sdg/C160104', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160104', iri: 'http://metadata.un.org/sdg/C160104', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020189', iri: 'http://purl.unep.org/sdg/SDGIO_00020189', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160104', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.1.4', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-2-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.2.1',
      fr: { value: 'Indicateur 16.2.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.2.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.2.1', 'Indicator 16.2.1'] },
    summary:
      'Share of children aged 1 to 17 who suffered physical punishment or psychological aggression by those who care for them. Custodian agency in the UN data of 2020: UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.2.1', iri: 'http://metadata.un.org/sdg/C160201', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160201', iri: 'http://metadata.un.org/sdg/C160201', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020190', iri: 'http://purl.unep.org/sdg/SDGIO_00020190', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160201', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.2.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-2-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.2.2',
      fr: { value: 'Indicateur 16.2.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.2.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.2.2', 'Indicator 16.2.2'] },
    summary: 'Victims of human trafficking per 100,000 inhabitants, by sex, age and form of exploitation. Custodian agency in the UN data of 2020: UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.2.2', iri: 'http://metadata.un.org/sdg/C160202', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160202', iri: 'http://metadata.un.org/sdg/C160202', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020191', iri: 'http://purl.unep.org/sdg/SDGIO_00020191', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160202', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.2.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-2-3',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.2.3',
      fr: { value: 'Indicateur 16.2.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.2.3', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.2.3', 'Indicator 16.2.3'] },
    summary: 'Share of women and men aged 18 to 29 who suffered sexual violence before they were 18. Custodian agency in the UN data of 2020: UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.2.3', iri: 'http://metadata.un.org/sdg/C160203', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160203', iri: 'http://metadata.un.org/sdg/C160203', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020192', iri: 'http://purl.unep.org/sdg/SDGIO_00020192', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160203', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.2.3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-3-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.3.1',
      fr: { value: 'Indicateur 16.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.3.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.3.1', 'Indicator 16.3.1'] },
    summary: 'Share of victims of violence in the last 12 months who reported it to an authority. Custodian agency in the UN data of 2020: UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.3.1', iri: 'http://metadata.un.org/sdg/C160301', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160301', iri: 'http://metadata.un.org/sdg/C160301', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020193', iri: 'http://purl.unep.org/sdg/SDGIO_00020193', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160301', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.3.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-3-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.3.2',
      fr: { value: 'Indicateur 16.3.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.3.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.3.2', 'Indicator 16.3.2'] },
    summary: 'Share of prisoners who are held without a sentence. Custodian agency in the UN data of 2020: UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.3.2', iri: 'http://metadata.un.org/sdg/C160302', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160302', iri: 'http://metadata.un.org/sdg/C160302', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020194', iri: 'http://purl.unep.org/sdg/SDGIO_00020194', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160302', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.3.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-3-3',
    frameworkKind: 'INDICATOR',
    labels: { en: 'SDG indicator 16.3.3' },
    alternativeLabels: { en: ['16.3.3', 'Indicator 16.3.3'] },
    summary: 'Share of people with a dispute who could turn to a formal or informal way of resolving it.',
    identifiers: [{ scheme: 'UN_SDG', value: '16.3.3', match: 'EXACT' }],
    citations: [{ source: 'github-sdg-translations', locator: 'translations/en, 16.3.3', assertion: 'REPORT' }],
  },
  {
    key: 'sdg-16-4-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.4.1',
      fr: { value: 'Indicateur 16.4.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.4.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.4.1', 'Indicator 16.4.1'] },
    summary: 'Value of illicit financial flows. Custodian agencies in the UN data of 2020: UNCTAD and UNODC.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.4.1', iri: 'http://metadata.un.org/sdg/C160401', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160401', iri: 'http://metadata.un.org/sdg/C160401', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020195', iri: 'http://purl.unep.org/sdg/SDGIO_00020195', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160401', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.4.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-4-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.4.2',
      fr: { value: 'Indicateur 16.4.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.4.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.4.2', 'Indicator 16.4.2'] },
    summary: 'Share of seized, found or surrendered arms whose illicit origin has been traced. Custodian agencies in the UN data of 2020: UNODC and UNODA.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.4.2', iri: 'http://metadata.un.org/sdg/C160402', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160402', iri: 'http://metadata.un.org/sdg/C160402', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020196', iri: 'http://purl.unep.org/sdg/SDGIO_00020196', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160402', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.4.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-6-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.6.1',
      fr: { value: 'Indicateur 16.6.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.6.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.6.1', 'Indicator 16.6.1'] },
    summary: 'Government spending set against the approved budget. Custodian agency in the UN data of 2020: the World Bank.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.6.1', iri: 'http://metadata.un.org/sdg/C160601', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160601', iri: 'http://metadata.un.org/sdg/C160601', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020199', iri: 'http://purl.unep.org/sdg/SDGIO_00020199', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160601', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.6.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-6-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.6.2',
      fr: { value: 'Indicateur 16.6.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.6.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.6.2', 'Indicator 16.6.2'] },
    summary: 'Share of people satisfied with their last experience of public services. Custodian agency in the UN data of 2020: UNDP.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.6.2', iri: 'http://metadata.un.org/sdg/C160602', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160602', iri: 'http://metadata.un.org/sdg/C160602', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020200', iri: 'http://purl.unep.org/sdg/SDGIO_00020200', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160602', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.6.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-7-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.7.1',
      fr: { value: 'Indicateur 16.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.7.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.7.1', 'Indicator 16.7.1'] },
    summary:
      'How far posts in legislatures, public service and courts mirror the population, by sex, age, disability and group. Custodian agencies in the UN data of 2020: UNDP and IPU.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.7.1', iri: 'http://metadata.un.org/sdg/C160701', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160701', iri: 'http://metadata.un.org/sdg/C160701', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020201', iri: 'http://purl.unep.org/sdg/SDGIO_00020201', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160701', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.7.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-7-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.7.2',
      fr: { value: 'Indicateur 16.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.7.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.7.2', 'Indicator 16.7.2'] },
    summary:
      'Share of people who find decision-making inclusive and responsive, by sex, age, disability and group. Custodian agency in the UN data of 2020: UNDP.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.7.2', iri: 'http://metadata.un.org/sdg/C160702', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160702', iri: 'http://metadata.un.org/sdg/C160702', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020202', iri: 'http://purl.unep.org/sdg/SDGIO_00020202', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160702', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.7.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-9-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.9.1',
      fr: { value: 'Indicateur 16.9.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.9.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.9.1', 'Indicator 16.9.1'] },
    summary: 'Share of children under five whose birth has been registered. Custodian agencies in the UN data of 2020: the UN Statistics Division and UNICEF.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.9.1', iri: 'http://metadata.un.org/sdg/C160901', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160901', iri: 'http://metadata.un.org/sdg/C160901', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020203', iri: 'http://purl.unep.org/sdg/SDGIO_00020203', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160901', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.9.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-10-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.10.1',
      fr: { value: 'Indicateur 16.10.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.10.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.10.1', 'Indicator 16.10.1'] },
    summary:
      'Verified killings, abductions, disappearances, arbitrary detention and torture of journalists, trade unionists and human rights advocates. Custodian agency in the UN data of 2020: OHCHR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.10.1', iri: 'http://metadata.un.org/sdg/C161001', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C161001', iri: 'http://metadata.un.org/sdg/C161001', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020204', iri: 'http://purl.unep.org/sdg/SDGIO_00020204', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C161001', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.10.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-10-2',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.10.2',
      fr: { value: 'Indicateur 16.10.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.10.2', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.10.2', 'Indicator 16.10.2'] },
    summary: 'Number of countries that guarantee public access to information. Custodian agency in the UN data of 2020: the UNESCO Institute for Statistics.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.10.2', iri: 'http://metadata.un.org/sdg/C161002', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C161002', iri: 'http://metadata.un.org/sdg/C161002', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020205', iri: 'http://purl.unep.org/sdg/SDGIO_00020205', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C161002', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.10.2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-a-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.a.1',
      fr: { value: 'Indicateur 16.a.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.a.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.a.1', 'Indicator 16.a.1'] },
    summary: 'Whether a country has an independent human rights institution that meets the Paris Principles. Custodian agency in the UN data of 2020: OHCHR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.a.1', iri: 'http://metadata.un.org/sdg/C160a01', match: 'EXACT' },
      { scheme: 'UN_SDG', value: 'C160a01', iri: 'http://metadata.un.org/sdg/C160a01', match: 'EXACT' },
      { scheme: 'SDG_INTERFACE_ONTOLOGY', value: 'SDGIO_00020206', iri: 'http://purl.unep.org/sdg/SDGIO_00020206', match: 'EXACT' },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C160a01', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.a.1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sdg-16-b-1',
    frameworkKind: 'INDICATOR',
    labels: {
      en: 'SDG indicator 16.b.1',
      fr: { value: 'Indicateur 16.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
      es: { value: 'Indicador 16.b.1', origin: 'OFFICIAL', source: 'github-lod4stats' },
    },
    alternativeLabels: { en: ['16.b.1', 'Indicator 16.b.1'] },
    summary:
      'Share of people who report discrimination or harassment in the last 12 months on a ground that human rights law forbids. It is also counted as indicator 10.3.1. Custodian agency in the UN data of 2020: OHCHR.',
    identifiers: [
      { scheme: 'UN_SDG', value: '16.b.1', match: 'EXACT' },
      {
        scheme: 'UN_SDG',
        value: 'C200204',
        iri: 'http://metadata.un.org/sdg/C200204',
        match: 'CLOSE',
        justification: 'This code and address stand for every number under which the indicator is counted.',
      },
      {
        scheme: 'SDG_INTERFACE_ONTOLOGY',
        value: 'SDGIO_00020127',
        iri: 'http://purl.unep.org/sdg/SDGIO_00020127',
        match: 'CLOSE',
        justification: 'The ontology gives this identifier to indicator 10.3.1, which has the same content.',
      },
    ],
    citations: [
      { source: 'github-lod4stats', locator: 'sdg-kos-goals-targets-indicators.ttl, sdg:C200204', assertion: 'REPORT' },
      { source: 'github-sdg-translations', locator: 'translations/en, 16.b.1', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
