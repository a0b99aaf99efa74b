import type { SourceRecord } from '../../src/dataset/model.ts'

/** Copies of texts of the Security Council that were found while its resolutions and statements were carried over. */
export const foundForResolutions = [
  {
    key: 'crsv-security-council-paragraphs',
    title: 'Conflict-related sexual violence in the Security Council: a dataset of paragraphs, version 2026.09',
    publisher: 'Tonderai Chikuhwa and Zhijun He',
    url: 'https://github.com/Zhijun1933/crsv-security-council',
    sourceKind: 'DATASET',
    language: 'en',
    note: 'Holds the texts of operative paragraphs 1 to 36 of resolution 2467 and 1 to 23 of resolution 2331, each checked by its makers against the document.',
  },
  {
    key: 'zhonghuashu-s-prst-2007-40',
    title: 'S/PRST/2007/40 in Chinese (copy)',
    publisher: 'Zhonghuashu (copy of Chinese Wikisource)',
    url: 'https://zhonghuashu.com/wiki/%E8%81%94%E5%90%88%E5%9B%BD%E5%AE%89%E7%90%86%E4%BC%9A%E4%B8%BB%E5%B8%AD%E5%A3%B0%E6%98%8E2007%E5%B9%B4%E7%AC%AC40%E5%8F%B7',
    sourceKind: 'DOCUMENT_MIRROR',
    language: 'zh',
  },
] as const satisfies readonly SourceRecord[]
