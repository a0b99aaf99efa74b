import type { SourceRecord } from '../../src/dataset/model.ts'

/** Encyclopaedias, dictionaries and handbooks, and copies of them. */
export const referenceWorks = [
  {
    key: 'eu-monitor-gap-iii',
    title: 'Gender Action Plan III (dossier page)',
    publisher: 'EU Monitor (PDC Informatie Architectuur)',
    url: 'https://www.eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vle2ns1zo3nw',
    sourceKind: 'REFERENCE_WORK',
    language: 'en',
  },
  {
    key: 'msf-guide-geneva-conventions',
    title: 'Geneva Conventions of 1949 and Additional Protocols I and II of 1977 (The Practical Guide to Humanitarian Law)',
    publisher: 'Médecins Sans Frontières',
    url: 'https://preprod.guide-humanitarian-law.org/content/article/3/geneva-conventions-of-1949-and-additional-protocols-i-and-ii-of-1977',
    sourceKind: 'REFERENCE_WORK',
    language: 'en',
  },
  {
    key: 'namuwiki-oecd-dac',
    title: 'OECD Development Assistance Committee (wiki article, copy, in Korean)',
    publisher: 'Namuwiki (copy)',
    url: 'https://dark.namu.moe/w/%EA%B0%9C%EB%B0%9C%EC%9B%90%EC%A1%B0%EC%9C%84%EC%9B%90%ED%9A%8C',
    sourceKind: 'REFERENCE_WORK',
    language: 'ko',
  },
  {
    key: 'scprocedure-ieg-status',
    title: 'Status of the Informal Experts Group',
    publisher: 'The Procedure of the UN Security Council (Sievers and Daws)',
    url: 'https://www.scprocedure.org/chapter-8-section-6b',
    sourceKind: 'REFERENCE_WORK',
    language: 'en',
  },
  {
    key: 'scprocedure-minimum-votes',
    title: 'Resolution passed by the minimum number of affirmative votes',
    publisher: 'The Procedure of the UN Security Council (Sievers and Daws)',
    url: 'https://www.scprocedure.org/chapter-6-section-9b',
    sourceKind: 'REFERENCE_WORK',
    language: 'en',
  },
  {
    key: 'wikipedia-us-nap',
    title: 'U.S. National Action Plan on Women, Peace, and Security (encyclopaedia article)',
    publisher: 'Wikipedia',
    url: 'https://en.wikipedia.org/wiki/U.S._National_Action_Plan_on_Women,_Peace,_and_Security',
    sourceKind: 'REFERENCE_WORK',
    language: 'en',
  },
] as const satisfies readonly SourceRecord[]
