import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Intergovernmental organisations and groups of states. */
export const organizations = [
  {
    key: 'un',
    labels: { en: 'United Nations' },
    alternativeLabels: { en: ['UN', 'UN system', 'UNO'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://www.un.org/',
    summary: 'World organisation of 193 member states. Its Security Council adopted the resolutions on women, peace and security.',
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q1065', iri: 'http://www.wikidata.org/entity/Q1065', match: 'EXACT' }],
    citations: [
      { source: 'github-country-converter', assertion: 'REPORT' },
      { source: 'github-country-codes', assertion: 'REPORT' },
    ],
  },
  {
    key: 'eu',
    labels: { en: 'European Union' },
    alternativeLabels: { en: ['EU'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://europa.eu/',
    summary: 'Union of 27 European countries.',
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q458', iri: 'http://www.wikidata.org/entity/Q458', match: 'EXACT' }],
    citations: [
      { source: 'eur-lex-glossary-enlargement', assertion: 'SELF_DESCRIPTION' },
      { source: 'eu-countries-spain', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'nato',
    labels: { en: 'North Atlantic Treaty Organization' },
    alternativeLabels: { en: ['NATO', 'North Atlantic Alliance'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://www.nato.int/',
    summary:
      'Defence alliance of 32 countries since Sweden joined in 2024. Up to 2018 it made its policies on women, peace and security together with the partners in the Euro-Atlantic Partnership Council (EAPC).',
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q7184', iri: 'http://www.wikidata.org/entity/Q7184', match: 'EXACT' }],
    citations: [
      { source: 'difesa-online-nato-32', assertion: 'EVENT' },
      { source: 'nato-archive-member-countries-2012', assertion: 'SELF_DESCRIPTION' },
      { source: 'eu-glossary-nato', assertion: 'REPORT' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    key: 'au',
    labels: { en: 'African Union' },
    alternativeLabels: { en: ['AU'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://au.int/',
    summary: 'Organisation of the 55 African states, successor of the Organisation of African Unity.',
    citations: [
      { source: 'au-amo-member-states', assertion: 'SELF_DESCRIPTION' },
      { source: 'au-sports-council-member-states', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'osce',
    labels: { en: 'Organization for Security and Co-operation in Europe' },
    alternativeLabels: { en: ['OSCE'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://www.osce.org/',
    summary: 'Security organisation of 57 participating states.',
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q81299', iri: 'http://www.wikidata.org/entity/Q81299', match: 'EXACT' }],
    citations: [
      { source: 'osce-participating-states', assertion: 'SELF_DESCRIPTION' },
      { source: 'azkurs-osce', assertion: 'REPORT' },
    ],
  },
  {
    key: 'oecd-dac',
    labels: { en: 'OECD Development Assistance Committee' },
    alternativeLabels: { en: ['DAC', 'OECD-DAC', 'OECD DAC', 'donors committee of the OECD'] },
    frameworkKind: 'GROUP_OF_STATES',
    url: 'https://www.oecd.org/',
    summary:
      'Committee of donors in the Organisation for Economic Co-operation and Development: 32 countries and the European Union since Latvia joined on 19 March 2025. Romania became its first associate in December 2025.',
    citations: [
      { source: 'lv-mfa-oecd-dac', assertion: 'REPORT' },
      { source: 'mirage-news-latvia-oecd-dac', assertion: 'REPORT' },
      { source: 'miragenews-romania-oecd-dac', assertion: 'REPORT' },
      { source: 'romania-insider-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    key: 'g7',
    labels: { en: 'Group of Seven' },
    alternativeLabels: { en: ['G7'] },
    frameworkKind: 'GROUP_OF_STATES',
    summary: 'Informal group of seven countries. The European Union takes part without being counted as a member.',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'NORM' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    key: 'asean',
    labels: { en: 'Association of Southeast Asian Nations' },
    alternativeLabels: { en: ['ASEAN'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary: 'Organisation of eleven countries of South-East Asia since Timor-Leste joined in October 2025.',
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q7768', iri: 'http://www.wikidata.org/entity/Q7768', match: 'EXACT' }],
    citations: [
      { source: 'ians-timor-leste-asean', assertion: 'EVENT' },
      { source: 'anews-timor-leste-asean', assertion: 'EVENT' },
    ],
  },
  {
    key: 'ecowas',
    labels: { en: 'Economic Community of West African States' },
    alternativeLabels: { en: ['ECOWAS'], fr: ['CEDEAO'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary: 'Regional community of twelve West African countries since Burkina Faso, Mali and Niger left on 29 January 2025.',
    citations: [
      { source: 'daily-post-nigeria-ecowas-exit', assertion: 'EVENT' },
      { source: 'afrinz-ecowas-exit', assertion: 'EVENT' },
      { source: 'github-country-codes-organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'igad',
    labels: { en: 'Intergovernmental Authority on Development' },
    alternativeLabels: { en: ['IGAD'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://igad.int/',
    summary: 'Regional organisation of the Horn of Africa. Eritrea gave notice of its withdrawal on 12 December 2025, which leaves seven member states.',
    citations: [
      { source: 'undp-africa-women-peace-igad', assertion: 'REPORT' },
      { source: 'africanews-eritrea-igad', assertion: 'EVENT' },
    ],
  },
  {
    key: 'icglr',
    labels: { en: 'International Conference on the Great Lakes Region' },
    alternativeLabels: { en: ['ICGLR', 'Great Lakes Conference'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary:
      'Regional organisation of twelve states of the wider Great Lakes Region, created in 2006 with the help of the African Union and the United Nations.',
    citations: [{ source: 'icglr-members', locator: 'section 1', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    key: 'sadc',
    labels: { en: 'Southern African Development Community' },
    alternativeLabels: { en: ['SADC'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://www.sadc.int/',
    summary: 'Regional community of southern Africa.',
    citations: [
      { source: 'sadc-gender-protocol-2008', assertion: 'SELF_DESCRIPTION' },
      { source: 'sardc-revised-gender-protocol', assertion: 'EVENT' },
    ],
  },
  {
    key: 'eccas',
    labels: {
      en: 'Economic Community of Central African States',
      fr: { value: 'Communauté économique des États de l’Afrique centrale', origin: 'OFFICIAL', source: '7-jours-info-eccas-regional-plan' },
    },
    alternativeLabels: { en: ['ECCAS'], fr: ['CEEAC'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary: 'Regional community of eleven Central African countries.',
    citations: [
      { source: 'equatorial-guinea-newswire-eccas', assertion: 'EVENT' },
      { source: '7-jours-info-eccas-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    key: 'pacific-islands-forum',
    labels: { en: 'Pacific Islands Forum' },
    alternativeLabels: { en: ['PIF'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary: 'Regional organisation of the Pacific; its secretariat is in Suva, Fiji.',
    citations: [
      { source: 'peacewomen-pacific-regional-plan', assertion: 'REPORT' },
      { source: 'wunrn-pacific-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    key: 'league-of-arab-states',
    labels: { en: 'League of Arab States' },
    alternativeLabels: { en: ['Arab League', 'LAS'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary: 'Regional organisation of the Arab states.',
    citations: [
      { source: 'pdfslide-arab-women-peace-security', assertion: 'SELF_DESCRIPTION' },
      { source: 'cccpa-news-226', assertion: 'REPORT' },
    ],
  },
  {
    key: 'council-of-europe',
    labels: { en: 'Council of Europe' },
    alternativeLabels: { en: ['CoE'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://www.coe.int/',
    summary: 'European organisation under which the Istanbul Convention on violence against women was made.',
    citations: [{ source: 'coe-istanbul-convention', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    key: 'oas',
    labels: { en: 'Organization of American States' },
    alternativeLabels: { en: ['OAS'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    summary: 'Regional organisation of the Americas, under which the Convention of Belém do Pará was made.',
    citations: [
      { source: 'mesecvi-belem-do-para', assertion: 'SELF_DESCRIPTION' },
      { source: 'ohchr-belem-do-para', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ipu',
    labels: { en: 'Inter-Parliamentary Union' },
    alternativeLabels: { en: ['IPU'], fr: ['UIP'] },
    frameworkKind: 'INTERGOVERNMENTAL_ORGANIZATION',
    url: 'https://www.ipu.org/',
    summary: 'World organisation of national parliaments.',
    citations: [
      { source: 'ipu-women-and-youth-peacebuilding', assertion: 'SELF_DESCRIPTION' },
      { source: 'ipu-parliaments-peace-and-security-2016', assertion: 'SELF_DESCRIPTION' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
