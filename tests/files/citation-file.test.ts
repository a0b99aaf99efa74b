import { describe, expect, it } from 'vitest'
import { citationFile } from '../../src/files/description.ts'
import { createServer } from '../../src/server/server.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'
import { served } from '../support/served.ts'

describe('CITATION.cff', () => {
  it('in the repository is what the dataset says of itself', async () => {
    await expect(citationFile(dataset, 'https://w3id.org/wps-graph/')).toMatchFileSnapshot('../../CITATION.cff')
  })

  it('has what the Citation File Format 1.2 requires, one field a line', () => {
    const fields = Object.fromEntries(
      citationFile(dataset, 'https://w3id.org/wps-graph/')
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2))]),
    )
    expect(fields).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String),
      title: expect.any(String),
      authors: [{ name: expect.any(String) }],
      version: dataset.version,
      'date-released': dataset.updatedOn,
      license: dataset.licence,
      type: 'dataset',
    })
    expect(fields['date-released']).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('is among the files of the whole, of the dataset and the address that are served', async () => {
    const server = served(createServer(smallDataset, { now, publicUrl: 'https://wps.example.org/' }))
    const response = await server.fetch('http://localhost/data/CITATION.cff')
    expect(response.headers.get('content-type')).toBe('application/yaml; charset=utf-8')
    expect(await response.text()).toContain('url: "https://wps.example.org/dataset"')
  })
})
