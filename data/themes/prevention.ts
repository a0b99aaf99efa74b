import type { ThemeRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Themes of the prevention pillar. */
export const preventionThemes = [
  {
    key: 'disarmament',
    labels: {
      en: { value: 'Disarmament and arms control', origin: 'TRANSLATION' },
      fr: { value: 'Désarmement', origin: 'OFFICIAL', source: 'eurovoc' },
      nl: { value: 'Ontwapening', origin: 'TRANSLATION' },
      de: { value: 'Abrüstung', origin: 'TRANSLATION' },
      es: { value: 'Desarme', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ru: { value: 'Разоружение', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'نزع السلاح', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '裁军', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    definition: 'Limiting and removing weapons, with an eye to how they harm women and men differently.',
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: '411',
        iri: 'http://eurovoc.europa.eu/411',
        match: 'CLOSE',
        justification: 'EuroVoc: disarmament. This theme also covers arms control, which the vocabulary keeps as a concept of its own.',
      },
      {
        scheme: 'EUROVOC',
        value: '3506',
        iri: 'http://eurovoc.europa.eu/3506',
        match: 'NARROW',
        justification: 'EuroVoc: arms control. The outside concept is narrower.',
      },
      {
        scheme: 'UNBIS',
        value: '1001685',
        iri: 'http://metadata.un.org/thesaurus/1001685',
        match: 'CLOSE',
        justification: 'UNBIS: Disarmament. This theme also covers arms control.',
      },
    ],
    citations: [
      { source: 's-res-2122', locator: 'OP 14', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concept 411', assertion: 'EDITORIAL' },
      { source: 'github-scampion-eurovoc', locator: 'concept 3506', assertion: 'EDITORIAL' },
      { source: 'github-benoitdavidfr-eurovoc', locator: 'concept 411', assertion: 'REPORT' },
      { source: 'unbis-thesaurus', locator: 'concept 1001685', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'small-arms-and-light-weapons',
    labels: {
      en: { value: 'Small arms and light weapons', origin: 'TRANSLATION' },
      fr: { value: 'Armes légères et de petit calibre', origin: 'TRANSLATION' },
      nl: { value: 'Handvuurwapens en lichte wapens', origin: 'TRANSLATION' },
      de: { value: 'Kleinwaffen und leichte Waffen', origin: 'TRANSLATION' },
      es: { value: 'Armas pequeñas', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'الأسلحة الصغيرة', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '小武器', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    alternativeLabels: { en: ['SALW', 'small arms'] },
    definition: 'Weapons that one person or a small crew can carry, whose illicit spread feeds armed and gender-based violence.',
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: 'c_9104c45f',
        iri: 'http://eurovoc.europa.eu/c_9104c45f',
        match: 'CLOSE',
        justification: 'EuroVoc: small arms. The outside concept names small arms only.',
      },
      { scheme: 'EUROVOC', value: '7', iri: 'http://eurovoc.europa.eu/7', match: 'RELATED', justification: 'EuroVoc: arms trade.' },
      {
        scheme: 'UNBIS',
        value: '1005937',
        iri: 'http://metadata.un.org/thesaurus/1005937',
        match: 'CLOSE',
        justification: 'UNBIS: Small arms. The outside concept names small arms only.',
      },
      {
        scheme: 'UNBIS',
        value: '1003048',
        iri: 'http://metadata.un.org/thesaurus/1003048',
        match: 'RELATED',
        justification: 'UNBIS: Illicit arms trafficking.',
      },
    ],
    citations: [
      { source: 's-res-2122', locator: 'OP 14', assertion: 'EDITORIAL' },
      { source: 's-res-2242', locator: 'OP 15', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concepts c_9104c45f, 7', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1005937, 1003048', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'security-sector-reform',
    labels: {
      en: 'Security sector reform',
      fr: { value: 'Réforme du secteur de la sécurité', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      nl: { value: 'Hervorming van de veiligheidssector', origin: 'TRANSLATION' },
      de: { value: 'Reform des Sicherheitssektors', origin: 'TRANSLATION' },
      es: { value: 'Reforma del sector de la seguridad', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ru: { value: 'Реформы в секторе безопасности', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      ar: { value: 'إصلاح القطاع الأمني', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
      zh: { value: '安保部门改革', origin: 'OFFICIAL', source: 'unbis-thesaurus' },
    },
    alternativeLabels: { en: ['SSR'] },
    definition: 'Making army, police and other security bodies effective, accountable and open to women.',
    identifiers: [
      { scheme: 'UNBIS', value: '1005788', iri: 'http://metadata.un.org/thesaurus/1005788', match: 'EXACT', justification: 'UNBIS: Security sector reform.' },
    ],
    citations: [
      { source: 'un-digital-library-769805', assertion: 'REPORT' },
      { source: 's-res-1820', locator: 'OP 10', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concept 1005788', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'terrorism-and-violent-extremism',
    labels: {
      en: { value: 'Terrorism and violent extremism', origin: 'TRANSLATION' },
      fr: { value: 'Terrorisme et extrémisme violent', origin: 'TRANSLATION' },
      nl: { value: 'Terrorisme en gewelddadig extremisme', origin: 'TRANSLATION' },
      de: { value: 'Terrorismus und gewalttätiger Extremismus', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['counter-terrorism', 'PVE', 'CVE'] },
    definition:
      "How terrorism and violent extremism affect women, what draws some women in, women's part in countering them, and what counter-measures do to rights.",
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: '4452',
        iri: 'http://eurovoc.europa.eu/4452',
        match: 'NARROW',
        justification: 'EuroVoc: terrorism. The outside concept is narrower.',
      },
      { scheme: 'EUROVOC', value: 'c_3a9ccfe3', iri: 'http://eurovoc.europa.eu/c_3a9ccfe3', match: 'RELATED', justification: 'EuroVoc: radicalisation.' },
      {
        scheme: 'UNBIS',
        value: '1006475',
        iri: 'http://metadata.un.org/thesaurus/1006475',
        match: 'NARROW',
        justification: 'UNBIS: Terrorism. The outside concept is narrower.',
      },
      {
        scheme: 'UNBIS',
        value: '1001346',
        iri: 'http://metadata.un.org/thesaurus/1001346',
        match: 'NARROW',
        justification: 'UNBIS: Counter-terrorism. The outside concept is narrower.',
      },
    ],
    citations: [
      { source: 's-res-2242', locator: 'OP 11', assertion: 'EDITORIAL' },
      { source: 's-res-2242', locator: 'OP 13', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concepts 4452, c_3a9ccfe3', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concepts 1006475, 1001346', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'climate-and-security',
    labels: {
      en: { value: 'Climate and security', origin: 'TRANSLATION' },
      fr: { value: 'Climat et sécurité', origin: 'TRANSLATION' },
      nl: { value: 'Klimaat en veiligheid', origin: 'TRANSLATION' },
      de: { value: 'Klima und Sicherheit', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['climate-related security risks'] },
    definition: "Links between climate change, resources and conflict, and women's role in coping with them and in building peace.",
    identifiers: [
      { scheme: 'EUROVOC', value: '5482', iri: 'http://eurovoc.europa.eu/5482', match: 'RELATED', justification: 'EuroVoc: climate change.' },
      { scheme: 'UNBIS', value: '1001030', iri: 'http://metadata.un.org/thesaurus/1001030', match: 'RELATED', justification: 'UNBIS: Climate change.' },
    ],
    citations: [
      { source: 's-res-2242', locator: 'preamble', assertion: 'EDITORIAL' },
      { source: 'eurovoc', locator: 'concept 5482', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concept 1001030', assertion: 'EDITORIAL' },
    ],
  },
  {
    key: 'hate-speech',
    labels: {
      en: { value: 'Hate speech and intolerance', origin: 'TRANSLATION' },
      fr: { value: 'Discours de haine et intolérance', origin: 'TRANSLATION' },
      nl: { value: 'Haatspraak en onverdraagzaamheid', origin: 'TRANSLATION' },
      de: { value: 'Hassrede und Intoleranz', origin: 'TRANSLATION' },
    },
    definition: 'Speech and acts that stir hatred, hatred of a gender included, and can feed conflict.',
    identifiers: [
      {
        scheme: 'EUROVOC',
        value: 'c_96af33df',
        iri: 'http://eurovoc.europa.eu/c_96af33df',
        match: 'CLOSE',
        justification: 'EuroVoc: hate speech. This theme also covers intolerance.',
      },
      { scheme: 'UNBIS', value: '1002773', iri: 'http://metadata.un.org/thesaurus/1002773', match: 'RELATED', justification: 'UNBIS: Group hatred.' },
    ],
    citations: [
      { source: 'un-press-sc15321', assertion: 'EDITORIAL' },
      { source: 'github-scampion-eurovoc', locator: 'concept c_96af33df', assertion: 'EDITORIAL' },
      { source: 'unbis-thesaurus', locator: 'concept 1002773', assertion: 'EDITORIAL' },
    ],
  },
] as const satisfies readonly ThemeRecord<SourceKey>[]
