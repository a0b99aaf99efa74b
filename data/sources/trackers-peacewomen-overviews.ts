import type { SourceRecord } from '../../src/dataset/model.ts'

/** Overviews and earlier country pages of WILPF PeaceWomen, read for who leads a plan. */
export const trackersPeacewomenOverviews = [
  {
    key: 'peacewomen-serbia',
    title: 'National Action Plan: Serbia',
    publisher: 'WILPF PeaceWomen',
    url: 'http://www.peacewomen.org/nap-serbia',
    sourceKind: 'TRACKER',
    readOn: '2026-11-29',
    language: 'en',
  },
  {
    key: 'peacewomen-nap-lithuania-overview',
    title: 'Lithuania: overview of the national action plan',
    publisher: 'WILPF PeaceWomen',
    url: 'https://1325naps.peacewomen.org/index.php/nap-overview/lithuania-nap-overview',
    sourceKind: 'TRACKER',
    readOn: '2026-11-29',
    language: 'en',
  },
  {
    key: 'peacewomen-nap-ghana-p-1717',
    title: 'Ghana: overview of the national action plans',
    publisher: 'WILPF PeaceWomen',
    url: 'http://1325naps.peacewomen.org/?p=1717',
    sourceKind: 'TRACKER',
    readOn: '2026-11-29',
    language: 'en',
  },
  {
    key: 'peacewomen-nap-norway',
    title: 'Norway: country page, fourth national action plan',
    publisher: 'WILPF PeaceWomen',
    url: 'https://1325naps.peacewomen.org/index.php/country/norway/',
    sourceKind: 'TRACKER',
    readOn: '2026-11-29',
    language: 'en',
  },
  {
    key: 'peacewomen-nap-uganda-overview',
    title: 'Uganda: overview of the national action plan',
    publisher: 'WILPF PeaceWomen',
    url: 'https://1325naps.peacewomen.org/index.php/nap-overview/uganda-nap-overview',
    sourceKind: 'TRACKER',
    readOn: '2026-11-29',
    language: 'en',
  },
] as const satisfies readonly SourceRecord[]
