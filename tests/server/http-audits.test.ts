import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'

const audits = serverAudits({ url: 'http://localhost/graphql', fetchFn: serverOf(dataset).fetch })

describe('the server keeps the GraphQL over HTTP specification', () => {
  it('in all that the audits of graphql-http ask', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits)('$id: it $name', async ({ fn }) => {
    const result = await fn()
    expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok')
  })
})
