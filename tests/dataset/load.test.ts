import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { DatasetError, loadDataset, verified } from '../../src/dataset/load.ts'
import { check } from '../../src/dataset/rules.ts'
import { changed, smallDataset } from './small-dataset.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wps-graph-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes the text to a file; gives its path. */
async function file(text: string): Promise<string> {
  const path = join(folder, 'mine.json')
  await writeFile(path, text)
  return path
}

/** What loading the file fails with; anything but a `DatasetError` fails the test. */
async function refusal(path: string): Promise<DatasetError> {
  const error: unknown = await loadDataset(path).catch((reason: unknown) => reason)
  if (error instanceof DatasetError) return error
  throw new Error(`A DatasetError was expected; came ${String(error)}`)
}

describe('A dataset of another', () => {
  const { dataset: whole } = complete(smallDataset)

  it('is loaded as it was written, with what follows from it', async () => {
    expect(await loadDataset(await file(JSON.stringify(smallDataset)))).toStrictEqual(whole)
  })

  it('may be indented, or begin with the mark some editors put before a text', async () => {
    expect(await loadDataset(await file(`\uFEFF${JSON.stringify(smallDataset, null, 2)}`))).toStrictEqual(whole)
  })

  it.each([
    '“quoted” "text"',
    'two\nlines\tand a tab',
    'Ünïcödé, 妇女, النساء, 🕊',
    'back\\slash',
    '\u2028',
    'null',
    '<b>',
  ])('keeps every character of its texts: %j', async (text) => {
    const dataset = changed((draft) => {
      draft.gaps[1].text = `(${text})`
      draft.links[0].note = `(${text})`
    })
    expect(await loadDataset(await file(JSON.stringify(dataset)))).toStrictEqual(complete(dataset).dataset)
  })

  it('may be empty', async () => {
    const empty: Dataset = {
      version: '0.0.1',
      updatedOn: '2026',
      licence: 'CC0-1.0',
      sources: [],
      resolutions: [],
      presidentialStatements: [],
      themes: [],
      countries: [],
      frameworks: [],
      instruments: [],
      actionPlans: [],
      organizations: [],
      links: [],
      publishedTotals: [],
      countriesWithoutPlan: [],
      gaps: [],
    }
    expect(await loadDataset(await file(JSON.stringify(empty)))).toStrictEqual(empty)
  })
})

describe('A file that cannot be served is refused with every problem, where it is and what to do', () => {
  it('a file that is not there', async () => {
    const path = join(folder, 'missing.json')
    const { message, findings } = await refusal(path)
    expect(message).toContain(path)
    expect(findings).toEqual([
      { rule: 'file-is-readable', path: '(the file)', message: expect.stringContaining('check that it exists') },
    ])
  })

  it('a folder', async () => {
    expect((await refusal(folder)).findings.map(({ rule }) => rule)).toEqual(['file-is-readable'])
  })

  it.each(['', '{', '{ links: [] }', '{} {}', 'sources\nkey,title'])('a file that is not JSON: %j', async (text) => {
    const { findings } = await refusal(await file(text))
    expect(findings).toEqual([
      { rule: 'file-is-json', path: '(the file)', message: expect.stringMatching(/not JSON.*\.$/s) },
    ])
  })

  it.each(['null', '[]', '"a text"', '1325'])('JSON that is no object: %s', async (text) => {
    const { findings } = await refusal(await file(text))
    expect(findings).toEqual([
      { rule: 'shape', path: '(the file)', message: expect.stringContaining('expected object') },
    ])
  })

  it('an object without any list: each is named', async () => {
    const { findings } = await refusal(await file('{}'))
    expect(findings.map(({ path }) => path)).toEqual(Object.keys(smallDataset))
  })

  it('several errors of shape', async () => {
    const broken = changed(({ sources, themes, links }) => {
      delete sources[0].title
      Object.assign(themes[0], { colour: 'red', size: 4 })
      links[1].predicate = 'likes'
    })
    const { findings, message } = await refusal(await file(JSON.stringify(broken)))
    expect(findings.map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual([
      'shape links[1].predicate',
      'shape sources[0].title',
      'shape themes[0].colour',
      'shape themes[0].size',
    ])
    expect(message).toContain('4 problems')
  })

  it('a key that would change every object', async () => {
    const text = JSON.stringify(smallDataset).replace('"version"', '"__proto__":{"polluted":true},"version"')
    const { findings } = await refusal(await file(text))
    expect(findings.map(({ path }) => path)).toEqual(['__proto__'])
    expect({}).not.toHaveProperty('polluted')
  })

  it('several broken rules', async () => {
    const broken = changed((draft) => {
      draft.links[0].to = 'Theme:war'
      draft.actionPlans[0].during = '2021/2017'
      draft.themes[1].citations = []
    })
    const error = await refusal(await file(JSON.stringify(broken)))
    expect(error.findings).toEqual(check(broken))
    expect(error.findings).toHaveLength(3)
    for (const { rule, path, message } of error.findings)
      expect(error.message).toContain(`${path}: ${message} [${rule}]`)
  })
})

it('A dataset in memory is taken with what follows from it, or refused under its name', () => {
  expect(verified(smallDataset, 'Ours')).toStrictEqual(complete(smallDataset).dataset)
  const broken = changed((draft) => {
    draft.updatedOn = 'yesterday'
  })
  expect(() => verified(broken, 'Ours')).toThrow(
    /^Ours has one problem; nothing is served\.\n {2}updatedOn: .*yesterday/,
  )
})
