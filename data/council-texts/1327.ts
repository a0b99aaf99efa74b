import type { WpsCouncilText } from '../keys.ts'

/** What S/RES/1327 (2000) says, paragraph by paragraph. */
export const resolution1327: WpsCouncilText = {
  of: 'Resolution:1327',
  cites: { preamble: ['S/RES/1318 (2000)'] },
  paragraphs: [
    {
      number: 'OP 1',
      verb: 'DECIDES',
      addressees: ['COUNCIL'],
      themes: [],
      text: "The Council accepts the decisions and recommendations set out in the resolution's annex.",
      anchor: 'para_7',
      fingerprint: '05e3add923ecd2d32a4e23102589bb15f82b6068686bac01d4366b97d2dba2b7',
    },
    {
      number: 'OP 2',
      verb: 'DECIDES',
      addressees: ['COUNCIL'],
      themes: ['data-and-monitoring'],
      text: 'The Council will review from time to time how the annex is being carried out.',
      anchor: 'para_8',
      fingerprint: 'f60d60fe03bcfdd63b9d17473b85f904db348af7e134164d9876b75947b23c4d',
    },
    {
      number: 'OP 3',
      verb: 'DECIDES',
      addressees: ['COUNCIL'],
      themes: [],
      text: 'The matter stays actively with the Council.',
      anchor: 'para_10',
      fingerprint: 'b0558c5ba6b2b29306be26b06b022c29611b46f0b8583e643a3e77a4d3ea24e3',
    },
  ],
}
