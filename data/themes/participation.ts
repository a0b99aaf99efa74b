import type { ThemeRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Themes of the participation pillar. */
export const participationThemes = [
  {
    key: 'women-in-peacekeeping',
    labels: {
      en: 'Women in peacekeeping',
      fr: { value: 'Les femmes dans le maintien de la paix', origin: 'OFFICIAL', source: 'un-peacekeeping-women-fr' },
      nl: { value: 'Vrouwen in vredesoperaties', origin: 'TRANSLATION' },
      de: { value: 'Frauen in der Friedenssicherung', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['women peacekeepers', 'uniformed women'] },
    hiddenLabels: {
      en: ['female soldiers', 'women soldiers', 'female peacekeepers', 'women in the military', 'women in the armed forces', 'servicewomen', 'policewomen'],
      fr: ['femmes soldats', 'femmes militaires', 'casques bleus féminins'],
      nl: ['vrouwelijke militairen', 'vrouwelijke soldaten'],
      de: ['Soldatinnen', 'weibliche Soldaten'],
      es: ['mujeres soldado', 'mujeres militares'],
      ru: ['женщины-военнослужащие', 'женщины-миротворцы'],
      ar: ['حفظة السلام من النساء'],
      zh: ['女维和人员'],
    },
    definition: 'Uniformed and civilian women in peace operations, and working conditions that let them serve.',
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: '1743',
        iri: 'http://eurovoc.europa.eu/1743',
        match: 'BROAD',
        justification: 'EuroVoc: peacekeeping. The outside concept is broader.',
      },
      { scheme: 'EUROVOC', value: '3444', iri: 'http://eurovoc.europa.eu/3444', match: 'RELATED', justification: "EuroVoc: women's military service." },
      {
        scheme: 'UNBIS',
        value: '1004779',
        iri: 'http://metadata.un.org/thesaurus/1004779',
        match: 'BROAD',
        justification: 'UNBIS: Peacekeeping operations. The outside concept is broader.',
      },
      { scheme: 'UNBIS', value: '1007050', iri: 'http://metadata.un.org/thesaurus/1007050', match: 'RELATED', justification: 'UNBIS: Women soldiers.' },
    ],
    citations: [
      { source: 'un-digital-library-3878807', assertion: 'REPORT' },
      { source: 's-res-1325', locator: 'OP 4', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concepts 1743, 3444', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1004779, 1007050', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'mediation',
    labels: {
      en: { value: 'Mediation and peace processes', origin: 'TRANSLATION' },
      fr: { value: 'Médiation et processus de paix', origin: 'TRANSLATION' },
      nl: { value: 'Bemiddeling en vredesprocessen', origin: 'TRANSLATION' },
      de: { value: 'Mediation und Friedensprozesse', origin: 'TRANSLATION' },
      es: { value: 'Mediación', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ru: { value: 'Посредничество', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'الوساطة', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '调停', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    alternativeLabels: { en: ['peace negotiations', 'women mediators'] },
    definition: "Talks, good offices and agreements that end conflict, and women's place as mediators, negotiators and signatories.",
    identifiers: [
      { scheme: 'EUROVOC', value: '6117', iri: 'http://eurovoc.europa.eu/6117', match: 'RELATED', justification: 'EuroVoc: establishment of peace.' },
      {
        scheme: 'UNBIS',
        value: '1004005',
        iri: 'http://metadata.un.org/thesaurus/1004005',
        match: 'CLOSE',
        justification: 'UNBIS: Mediation. This theme also covers peace talks and peace agreements.',
      },
      { scheme: 'UNBIS', value: '1004780', iri: 'http://metadata.un.org/thesaurus/1004780', match: 'RELATED', justification: 'UNBIS: Peacemaking.' },
    ],
    citations: [
      { source: 's-res-1325', locator: 'OP 2', assertion: 'EDITORIAL' },
      { source: 's-res-1888', locator: 'OP 16', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concept 6117', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1004005, 1004780', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'elections',
    labels: {
      en: { value: 'Women in political and electoral processes', origin: 'TRANSLATION' },
      fr: { value: 'Les femmes dans les processus politiques et électoraux', origin: 'TRANSLATION' },
      nl: { value: 'Vrouwen in politieke processen en verkiezingen', origin: 'TRANSLATION' },
      de: { value: 'Frauen in politischen Prozessen und Wahlen', origin: 'TRANSLATION' },
      es: { value: 'Mujeres en la vida política', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ru: { value: 'Женщины в политике', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'المرأة في السياسة', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '妇女参与政治', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    definition: 'Women as voters, candidates and officials in elections and constitution making during and after conflict.',
    identifiers: [
      {
        scheme: 'UNBIS',
        value: '1007042',
        iri: 'http://metadata.un.org/thesaurus/1007042',
        match: 'CLOSE',
        justification:
          'UNBIS: Women in politics. The outside concept is politics in general; this theme stresses elections and constitution making in and after conflict.',
      },
      {
        scheme: 'UNBIS',
        value: '1001941',
        iri: 'http://metadata.un.org/thesaurus/1001941',
        match: 'BROAD',
        justification: 'UNBIS: Elections. The outside concept is broader.',
      },
    ],
    citations: [
      { source: 's-res-2122', locator: 'OP 8', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1001941, 1007042', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'youth',
    labels: {
      en: 'Youth, peace and security',
      fr: { value: 'Jeunes, paix et sécurité', origin: 'TRANSLATION' },
      nl: { value: 'Jongeren, vrede en veiligheid', origin: 'TRANSLATION' },
      de: { value: 'Jugend, Frieden und Sicherheit', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['YPS'] },
    definition: 'Young people, young women among them, in peace and security; the Security Council gave the subject its own resolutions from 2250 (2015) on.',
    identifiers: [
      { scheme: 'EUROVOC', value: '6215', iri: 'http://eurovoc.europa.eu/6215', match: 'RELATED', justification: 'EuroVoc: youth policy.' },
      {
        scheme: 'UNBIS',
        value: '1007107',
        iri: 'http://metadata.un.org/thesaurus/1007107',
        match: 'BROAD',
        justification: 'UNBIS: Youth. The outside concept is broader.',
      },
    ],
    citations: [
      { source: 'un-digital-library-814030', assertion: 'REPORT' },
      { source: 's-res-2250', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concept 6215', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concept 1007107', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'civil-society',
    labels: {
      en: { value: "Civil society and women's organizations", origin: 'TRANSLATION' },
      fr: { value: 'Société civile et organisations de femmes', origin: 'TRANSLATION' },
      nl: { value: 'Maatschappelijk middenveld en vrouwenorganisaties', origin: 'TRANSLATION' },
      de: { value: 'Zivilgesellschaft und Frauenorganisationen', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ["women's organizations", 'women peacebuilders'] },
    definition: 'Groups led by women, and other groups, that advise, deliver services, brief the Security Council and hold it to account.',
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: '8428',
        iri: 'http://eurovoc.europa.eu/8428',
        match: 'BROAD',
        justification: 'EuroVoc: civil society. The outside concept is broader.',
      },
      {
        scheme: 'EUROVOC',
        value: '2003',
        iri: 'http://eurovoc.europa.eu/2003',
        match: 'NARROW',
        justification: "EuroVoc: women's movement. The outside concept is narrower.",
      },
      {
        scheme: 'UNBIS',
        value: '1001012',
        iri: 'http://metadata.un.org/thesaurus/1001012',
        match: 'BROAD',
        justification: 'UNBIS: Civil society. The outside concept is broader.',
      },
      {
        scheme: 'UNBIS',
        value: '1007034',
        iri: 'http://metadata.un.org/thesaurus/1007034',
        match: 'NARROW',
        justification: "UNBIS: Women's organizations. The outside concept is narrower.",
      },
    ],
    citations: [
      { source: 's-res-1325', locator: 'OP 15', assertion: 'EDITORIAL' },
      { source: 's-res-2122', locator: 'OP 7 (b)', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concepts 8428, 2003', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1007034, 1001012', assertion: 'EDITORIAL' },
    ],
  },
] as const satisfies readonly ThemeRecord<SourceKey>[]
