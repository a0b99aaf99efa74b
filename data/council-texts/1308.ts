import type { WpsCouncilText } from '../keys.ts'

/** What S/RES/1308 (2000) says, paragraph by paragraph. */
export const resolution1308: WpsCouncilText = {
  of: 'Resolution:1308',
  paragraphs: [
    {
      number: 'OP 1',
      verb: 'EXPRESSES_CONCERN',
      addressees: ['COUNCIL'],
      themes: ['hiv-aids'],
      text: 'The Council is concerned about the harm HIV/AIDS may do to the health of international peacekeepers and those who support them.',
      anchor: 'para_17',
      fingerprint: 'f6415b5b8c8d4fbfb3a6ff8a4e7d4e0b30fa43ec6df91c5131d23cbef736506a',
    },
    {
      number: 'OP 2',
      verb: 'RECOGNIZES',
      addressees: ['MEMBER_STATES'],
      themes: ['hiv-aids'],
      text: 'States that have not yet done so are encouraged to develop, with UNAIDS and others, long-term plans for HIV/AIDS prevention and education, voluntary testing, counselling and treatment for personnel they prepare for peacekeeping.',
      anchor: 'para_18',
      fingerprint: '98bc1d7a0b665df7a6e638477e3d61ef7f8193b6794b755d4797dbbb96880c9d',
    },
    {
      number: 'OP 3',
      verb: 'REQUESTS',
      addressees: ['SECRETARY_GENERAL'],
      themes: ['hiv-aids'],
      text: 'The Secretary-General is asked to do more to train peacekeepers so that they do not spread HIV/AIDS, both before deployment and throughout their service.',
      anchor: 'para_20',
      fingerprint: 'b7536ce886814b4402f4247234f5a52421fc9ec3e238d04a47d6e02e7d3efae0',
    },
    {
      number: 'OP 4',
      verb: 'ENCOURAGES',
      addressees: ['MEMBER_STATES'],
      themes: ['hiv-aids', 'health'],
      text: 'Interested States are encouraged to have their national bodies cooperate more on policies for HIV/AIDS prevention, confidential testing, counselling and treatment for staff going to peacekeeping operations.',
      anchor: 'para_23',
      fingerprint: '8bd088cda04e4ab56d2bbee09849848c29fa800bfc45960700441f07508f1e3c',
    },
    {
      number: 'OP 5',
      verb: 'ENCOURAGES',
      addressees: ['UN_SYSTEM'],
      themes: ['hiv-aids'],
      text: 'UNAIDS is encouraged to work more closely with interested States so that its country profiles show good practice and national policy on HIV/AIDS education, testing, counselling and treatment.',
      anchor: 'para_27',
      fingerprint: '5582e39348ef9351a6123ecf45cdbf51e6a7b5d9fee0ee90936e7d9577a89206',
    },
    {
      number: 'OP 6',
      verb: 'ENCOURAGES',
      addressees: ['UN_SYSTEM', 'MEMBER_STATES', 'OTHER'],
      themes: ['hiv-aids', 'health'],
      text: 'The Council is keen for UN bodies, States, industry and others to talk further and make progress on prevention and on access to treatment and care.',
      anchor: 'para_32',
      fingerprint: '722f0185516d7ace728393e806d7c0baa940208460c5e4ced20f7a48a615daab',
    },
  ],
}
