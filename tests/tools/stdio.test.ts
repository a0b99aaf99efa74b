import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { describe, expect, it } from 'vitest'

const cwd = fileURLToPath(new URL('../..', import.meta.url))

describe('an assistant on this machine', () => {
  it('speaks with the built program over standard input and output', async () => {
    const client = new Client({ name: 'tests', version: '1' })
    await client.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/main.js', '--mcp'], cwd }))
    const { tools } = await client.listTools()
    expect(tools).toHaveLength(6)
    const { content } = await client.callTool({ name: 'ask', arguments: { question: 'WhoAdoptedAResolution' } })
    expect((content as { text: string }[])[0]?.text).toMatch(/S\/RES\/1325 \(2000\).*\[1: S1/s)
    const wrong = await client.callTool({ name: 'fetch', arguments: { id: 'Country:ZZ' } })
    expect(wrong.isError).toBe(true)
    await client.close()
  })
})
