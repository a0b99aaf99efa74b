import type { ThemeRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Themes that run through all four pillars. */
export const crossCuttingThemes = [
  {
    key: 'men-and-boys',
    labels: {
      en: { value: 'Men, boys and masculinities', origin: 'TRANSLATION' },
      fr: { value: 'Hommes, garçons et masculinités', origin: 'TRANSLATION' },
      nl: { value: 'Mannen, jongens en mannelijkheid', origin: 'TRANSLATION' },
      de: { value: 'Männer, Jungen und Männlichkeiten', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['masculinities', 'male survivors', 'engaging men and boys'] },
    definition: 'Men and boys as victims and as allies in change, and the ideas of manhood that feed or curb violence.',
    identifiers: [
      { scheme: 'UNBIS', value: '1004037', iri: 'http://metadata.un.org/thesaurus/1004037', match: 'RELATED', justification: 'UNBIS: Men.' },
      { scheme: 'UNBIS', value: '1002615', iri: 'http://metadata.un.org/thesaurus/1002615', match: 'RELATED', justification: 'UNBIS: Gender roles.' },
    ],
    citations: [
      { source: 'all-survivors-project-resolution-2467', locator: 'OP 32', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1004037, 1002615', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'gender-mainstreaming',
    labels: {
      en: 'Gender mainstreaming',
      fr: { value: "Intégration des questions d'égalité entre les hommes et les femmes", origin: 'OFFICIAL', source: 'eurovoc' },
      nl: { value: 'Gendermainstreaming', origin: 'TRANSLATION' },
      de: { value: 'Gendermainstreaming', origin: 'OFFICIAL', source: 'de-gleichstellungsstrategie-nap-3' },
      es: { value: 'Incorporación de la perspectiva de género', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ru: { value: 'Актуализация гендерной проблематики', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'إدماج نوع الجنس', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '将性别观念纳入主流', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    alternativeLabels: { en: ['gender perspective', 'gender dimension'] },
    definition: 'Weighing the effect on women and on men in every policy, plan and mission, from design to review.',
    identifiers: [
      { scheme: 'EUROVOC', value: 'c_b19d7503', iri: 'http://eurovoc.europa.eu/c_b19d7503', match: 'EXACT', justification: 'EuroVoc: gender mainstreaming.' },
      { scheme: 'EUROVOC', value: '3913', iri: 'http://eurovoc.europa.eu/3913', match: 'RELATED', justification: 'EuroVoc: gender equality.' },
      { scheme: 'UNBIS', value: '1002613', iri: 'http://metadata.un.org/thesaurus/1002613', match: 'EXACT', justification: 'UNBIS: Gender mainstreaming.' },
    ],
    citations: [
      { source: 'eurovoc', locator: 'concept c_b19d7503', assertion: 'REPORT' },
      { source: 's-res-1325', locator: 'OP 17', assertion: 'EDITORIAL' },
      { source: 'github-benoitdavidfr-eurovoc', locator: 'concept c_b19d7503', assertion: 'REPORT' },
      { source: 'unbis-thesaurus', locator: 'concept 1002613', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'gender-responsive-budgeting',
    labels: {
      en: { value: 'Gender-responsive budgeting', origin: 'TRANSLATION' },
      fr: { value: 'Budgétisation sexospécifique', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      nl: { value: 'Genderbudgettering', origin: 'TRANSLATION' },
      de: { value: 'Geschlechtergerechte Haushaltsführung', origin: 'TRANSLATION' },
      es: { value: 'Presupuestación con perspectiva de género', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ru: { value: 'Составление бюджетов с учетом гендерных факторов', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'الميزنة الجنسانية', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '将社会性别观点纳入预算编制', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    alternativeLabels: { en: ['gender budgeting'] },
    definition: 'Planning and tracking public money so that it serves women and men fairly.',
    identifiers: [
      {
        scheme: 'UNBIS',
        value: '1002610',
        iri: 'http://metadata.un.org/thesaurus/1002610',
        match: 'EXACT',
        justification: 'UNBIS: Gender budgeting. UNBIS calls it gender budgeting.',
      },
    ],
    citations: [
      { source: 's-res-1889', locator: 'OP 9', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concept 1002610', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'data-and-monitoring',
    labels: {
      en: { value: 'Data, monitoring and reporting', origin: 'TRANSLATION' },
      fr: { value: 'Données, suivi et établissement de rapports', origin: 'TRANSLATION' },
      nl: { value: 'Gegevens, monitoring en rapportage', origin: 'TRANSLATION' },
      de: { value: 'Daten, Monitoring und Berichterstattung', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['monitoring and evaluation', 'indicators'] },
    definition: 'Indicators, reports and arrangements that show whether promises are kept.',
    identifiers: [
      {
        scheme: 'UNBIS',
        value: '1001497',
        iri: 'http://metadata.un.org/thesaurus/1001497',
        match: 'CLOSE',
        justification: 'UNBIS: Data collection. Data collection is one part of this theme.',
      },
      { scheme: 'UNBIS', value: '1002616', iri: 'http://metadata.un.org/thesaurus/1002616', match: 'RELATED', justification: 'UNBIS: Gender statistics.' },
    ],
    citations: [
      { source: 's-res-1325', locator: 'OP 17', assertion: 'EDITORIAL' },
      { source: 's-res-1889', locator: 'OP 6', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1002616, 1001497', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'financing',
    labels: {
      en: 'Financing',
      fr: { value: 'Financement', origin: 'TRANSLATION' },
      nl: { value: 'Financiering', origin: 'TRANSLATION' },
      de: { value: 'Finanzierung', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['WPS financing', 'resourcing'] },
    definition: "Money for the agenda: pooled funds, aid, budgets and direct support to women's groups.",
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: '2466',
        iri: 'http://eurovoc.europa.eu/2466',
        match: 'BROAD',
        justification: 'EuroVoc: financing policy. The outside concept is broader.',
      },
      { scheme: 'EUROVOC', value: 'c_a1497409', iri: 'http://eurovoc.europa.eu/c_a1497409', match: 'RELATED', justification: 'EuroVoc: gender-sensitive aid.' },
      {
        scheme: 'UNBIS',
        value: '1006722',
        iri: 'http://metadata.un.org/thesaurus/1006722',
        match: 'NARROW',
        justification: 'UNBIS: Trust funds. The outside concept is narrower.',
      },
    ],
    citations: [
      { source: 'un-digital-library-3895727', assertion: 'REPORT' },
      { source: 's-res-2242', locator: 'OP 3', assertion: 'EDITORIAL' },
      { source: 's-res-2122', locator: 'OP 7 (b)', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concepts 2466, c_a1497409', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concept 1006722', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'national-action-plans',
    labels: {
      en: 'National action plans',
      fr: { value: "Plan d'action national", origin: 'OFFICIAL', source: 'ca-gac-foundations-for-peace-fr' },
      nl: { value: 'Nationaal Actieplan', origin: 'OFFICIAL', source: 'be-igvm-nap-4' },
      de: { value: 'Nationaler Aktionsplan', origin: 'OFFICIAL', source: 'gender-and-development-nap-3-de' },
      es: { value: 'Plan Nacional de Acción', origin: 'OFFICIAL', source: 'es-boe-nap-2-eli' },
    },
    alternativeLabels: { en: ['NAP', 'NAP 1325'], es: ['Plan de Acción Nacional'] },
    definition: 'Government plans that turn resolution 1325 and the resolutions after it into actions, budgets and reports.',
    citations: [
      { source: 's-res-2242', locator: 'OP 2', assertion: 'REPORT' },
      { source: 'ca-gac-foundations-for-peace-fr', assertion: 'REPORT' },
      { source: 'es-boe-nap-2-eli', assertion: 'REPORT' },
      { source: 'be-igvm-nap-4', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly ThemeRecord<SourceKey>[]
