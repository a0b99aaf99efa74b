import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { readUnText } from '../../src/verify/un-text.ts'
import { verifyFolder } from '../../src/verify/verify.ts'
import { changed, type Draft } from '../dataset/small-dataset.ts'

const folder = fileURLToPath(new URL('./files', import.meta.url))
const fileNamed = (name: string) => readFile(join(folder, name), 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let other: string
beforeAll(async () => {
  other = await mkdtemp(join(tmpdir(), 'wps-graph-verify-'))
})
afterAll(() => rm(other, { recursive: true }))

/** The small dataset as the two files have it, and then changed. */
function asTheFilesSay(change: (draft: Draft) => void = () => {}): Dataset {
  const paragraph = (number: string, anchor: string, text: string, more = {}) => ({
    number,
    verb: 'NOTES',
    addressees: ['OTHER'],
    themes: [],
    text: `In short: ${text.length}.`,
    anchor,
    fingerprint: sha256(text),
    ...more,
  })
  return complete(
    changed((draft) => {
      const [, resolution] = draft.resolutions
      Object.assign(resolution, { adoptedOn: '2009-09-30', meeting: 'S/PV.6195' })
      resolution.vote = { inFavour: 2, against: 0, abstaining: 1 }
      draft.councilTexts = [
        {
          of: 'Resolution:1888',
          cites: { preamble: ['1325', 'S/PRST/2004/40'] },
          abstained: ['CN'],
          paragraphs: [
            paragraph('OP 1', 'para_1', 'Asks everybody to be kind;'),
            paragraph('OP 2', 'para_2', 'Wishes that each: Reads 1325 (2000) at home; Tells others & listens;', {
              cites: ['1325'],
            }),
            paragraph('OP 2 (b)', 'para_2_b', 'Tells others & listens;'),
            paragraph('OP 3', 'para_4', 'Ends here.'),
          ],
        },
        {
          of: 'PresidentialStatement:S/PRST/2004/40',
          paragraphs: [
            paragraph('paragraph 1', 'para_2', '“The day is fine.'),
            paragraph('paragraph 2', 'para_3', '“It was so in 1325 (2000) too.”', { cites: ['1325'] }),
          ],
        },
      ]
      change(draft)
    }),
  ).dataset
}

describe('A file of the United Nations', () => {
  it('says date, meeting, votes by state, what it cites, and each paragraph with its place', async () => {
    expect(readUnText(await fileNamed('resolution.xml'))).toEqual({
      symbol: 'S/RES/1888 (2009)',
      date: '2009-09-30',
      meeting: 'S/PV.6195',
      votes: { inFavour: ['BELGIUM', 'MALI'], against: [], abstaining: ['CHINA'] },
      preamble: ['S/RES/1325 (2000)', 'S/PRST/2004/40'],
      paragraphs: [
        { number: 'OP 1', anchor: 'para_1', fingerprint: sha256('Asks everybody to be kind;'), cites: [] },
        expect.objectContaining({ number: 'OP 2', anchor: 'para_2', cites: ['S/RES/1325 (2000)'] }),
        expect.objectContaining({ number: 'OP 2 (a)', anchor: 'para_2_a', cites: ['S/RES/1325 (2000)'] }),
        { number: 'OP 2 (b)', anchor: 'para_2_b', fingerprint: sha256('Tells others & listens;'), cites: [] },
        { number: 'OP 3', anchor: 'para_4', fingerprint: sha256('Ends here.'), cites: [] },
      ],
    })
  })

  it('says which statement it recalls where it leaves the series out of the symbol', async () => {
    const file = (await fileNamed('resolution.xml')).replaceAll('S/PRST/2004/40', 'Presidential Statement 2015/25')
    expect(readUnText(file).preamble).toEqual(['S/RES/1325 (2000)', 'S/PRST/2015/25'])
  })

  it('counts the paragraphs of a statement, without what stands around them', async () => {
    const { symbol, paragraphs } = readUnText(await fileNamed('statement.xml'))
    expect(symbol).toBe('S/PRST/2004/40')
    expect(paragraphs.map(({ number, anchor }) => [number, anchor])).toEqual([
      ['paragraph 1', 'para_2'],
      ['paragraph 2', 'para_3'],
    ])
  })

  it.each([
    ['no XML', 'S/RES/1325 (2000)', /not XML/],
    ['XML cut short', '<akomaNtoso><meta>', /not XML: line 1/],
    ['XML of another vocabulary', '<html><body/></html>', /FRBRWork/],
    [
      'a text of another body',
      '<a><FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2025-03-25/79-275/"/><FRBRdate date="2025-03-25"/></FRBRWork></a>',
      /Security Council/,
    ],
  ])('is refused where it is %s', (_, xml, message) => {
    expect(() => readUnText(xml)).toThrow(message)
  })
})

describe('Comparing a folder', () => {
  it('finds nothing where the dataset says what the files say, and tells of its progress', async () => {
    const told: string[] = []
    const report = await verifyFolder(asTheFilesSay(), folder, (done, total) => told.push(`${done}/${total}`))
    expect(report.lines).toEqual([])
    expect(report).toMatchObject({ verified: true, summary: expect.stringMatching(/^2 texts, \d+ facts compared; 0 /) })
    expect(told).toEqual(['1/2', '2/2'])
  })

  it.each<[string, (draft: Draft) => void, RegExp]>([
    [
      'a date',
      ({ resolutions }) => Object.assign(resolutions[1], { adoptedOn: '2009-09-29' }),
      /^S\/RES\/1888 \(2009\): date is 2009-09-29 here, 2009-09-30 in the file$/,
    ],
    [
      'a meeting',
      ({ resolutions }) => Object.assign(resolutions[1], { meeting: 'S/PV.6196' }),
      /meeting is S\/PV\.6196 here/,
    ],
    ['a vote', ({ resolutions }) => Object.assign(resolutions[1].vote, { inFavour: 3 }), /vote is 3-0-1 here, 2-0-1/],
    [
      'who abstained',
      ({ councilTexts }) => Object.assign(councilTexts[0], { abstained: ['RU'] }),
      /abstainers is RU here, CN in the file/,
    ],
    [
      'a fingerprint',
      ({ councilTexts }) => Object.assign(councilTexts[0].paragraphs[0], { fingerprint: 'f'.repeat(64) }),
      /^S\/RES\/1888 \(2009\), OP 1: fingerprint is f{64} here/,
    ],
    [
      'the number of a paragraph',
      ({ councilTexts }) => Object.assign(councilTexts[0].paragraphs[2], { number: 'OP 2 (c)' }),
      /OP 2 \(c\): number is OP 2 \(c\) here, OP 2 \(b\)/,
    ],
    [
      'a paragraph that is missing',
      ({ councilTexts }) => councilTexts[1].paragraphs.pop(),
      /paragraph 2: paragraph is nothing here/,
    ],
    [
      'a text that is cited',
      ({ councilTexts }) => Object.assign(councilTexts[0], { cites: { preamble: ['1325'] } }),
      /cites is nothing here, S\/PRST\/2004\/40 in the file/,
    ],
    [
      'a text that is not cited',
      ({ councilTexts }) => councilTexts[0].cites.preamble.push('2467'),
      /cites is S\/RES\/2467 \(2019\) here, nothing in the file/,
    ],
  ])('tells of %s that differs, with text and place', async (_, change, line) => {
    const { lines, verified } = await verifyFolder(asTheFilesSay(change), folder)
    expect(lines).toContainEqual(expect.stringMatching(line))
    expect(verified).toBe(false)
  })

  it('lets a difference pass that a gap of the dataset explains', async () => {
    const explained = asTheFilesSay(({ resolutions, gaps }) => {
      Object.assign(resolutions[1], { meeting: 'S/PV.6196' })
      gaps.push({ about: 'Resolution:1888', text: 'The file of the United Nations says S/PV.6195.' })
    })
    const { lines, verified } = await verifyFolder(explained, folder)
    expect(lines).toEqual([expect.stringMatching(/\(explained in the dataset\)$/)])
    expect(verified).toBe(true)
  })

  it('names a file that cannot be read, and passes over a text that is not recorded', async () => {
    await writeFile(join(other, 'broken.xml'), '<akomaNtoso>')
    await writeFile(join(other, 'unknown.xml'), (await fileNamed('resolution.xml')).replace('1888-2009', '1889-2009'))
    await writeFile(join(other, 'read-me.txt'), 'No XML.')
    const { lines, summary, verified } = await verifyFolder(asTheFilesSay(), other)
    expect(lines).toEqual([expect.stringMatching(/^broken\.xml: It is not XML/)])
    expect(summary).toContain('1 files are of texts that are not recorded')
    expect(verified).toBe(false)
  })

  it('says so where there is no file, and rejects a folder that is not there', async () => {
    const empty = await mkdtemp(join(other, 'empty-'))
    expect(await verifyFolder(asTheFilesSay(), empty)).toMatchObject({
      verified: false,
      summary: `There is no XML file in ${empty}.`,
    })
    await expect(verifyFolder(asTheFilesSay(), join(other, 'none'))).rejects.toThrow(/none/)
  })
})
