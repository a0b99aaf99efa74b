import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Nginx, nginxIsThere, startNginx } from '../support/nginx.ts'
import { type Started, start } from '../support/process.ts'
import { folderOf, smallFileIn } from '../support/small.ts'

describe.skipIf(!nginxIsThere)('three replicas behind nginx, as deploy/nginx.conf has it', { timeout: 90_000 }, () => {
  const folder = folderOf('nginx')
  const replicas: Started[] = []
  let nginx: Nginx
  let address: string

  beforeAll(async () => {
    // What is turned away because a slow machine is busy is another matter (tests/server/shutdown.test.ts).
    const patient = { MAX_DELAY: '30000', MCP_HOSTS: 'wps.example.org' }
    const small = ['--dataset', smallFileIn(folder)]
    replicas.push(...(await Promise.all([1, 2, 3].map(() => start(small, patient)))))
    const hosts = replicas.map((replica) => new URL(replica.address as string).host)
    // All clients come from one address here.
    nginx = await startNginx(hosts as [string, string, string], [['rate=30r/s', 'rate=10000r/s']])
    address = nginx.address
  }, 60_000)

  afterAll(async () => {
    await nginx.stop()
    for (const { process: one } of replicas) one.kill('SIGTERM')
    await Promise.all(replicas.map(({ exit }) => exit))
  })

  const get = (query: string, headers = {}) =>
    fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, { headers })

  it('a question asked again with GET is answered from the cache, the same to the byte', async () => {
    const query = '{ themes(first: 10) { edges { node { key label { value } } } } }'
    const [first, second] = [await get(query), await get(query)]
    expect([first, second].map(({ headers }) => headers.get('x-cache'))).toEqual(['MISS', 'HIT'])
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('the cache keeps one answer for each language where the answer depends on it', async () => {
    const query = '{ country(code: "BE") { name { language } } }'
    const languages: string[] = []
    for (const language of ['nl', 'fr', 'nl']) {
      const answer = (await (await get(query, { 'accept-language': language })).json()) as {
        data: { country: { name: { language: string } } }
      }
      languages.push(answer.data.country.name.language)
    }
    expect(languages).toEqual(['nl', 'fr', 'nl'])
  })

  it('the cache answers 304 to who has the answer', async () => {
    const query = '{ country(code: "BE") { code } }'
    const etag = (await get(query)).headers.get('etag') as string
    expect((await get(query, { 'if-none-match': etag })).status).toBe(304)
  })

  it('refusals and answers to POST are not cached', async () => {
    const query = '{ countries(first: 101) { totalCount } }'
    for (let i = 0; i < 2; i++) {
      const plain = await get(query, { accept: 'application/json' })
      const strict = await get(query, { accept: 'application/graphql-response+json' })
      const posted = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ country(code: "BE") { code } }' }),
      })
      expect([plain.status, plain.headers.get('x-cache')]).toEqual([200, 'MISS'])
      expect([strict.status, strict.headers.get('x-cache')]).toEqual([400, 'MISS'])
      expect([posted.status, posted.headers.get('x-cache') ?? 'MISS']).toEqual([200, 'MISS'])
    }
  })

  it('assistants ask by the names of this machine and by those that are set, and are told why not by another', async () => {
    const ask = (host: string) =>
      new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
        const headers = { host, 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
        const path = `${address}/mcp`
        request(path, { method: 'POST', headers }, async (response) =>
          resolve({ status: response.statusCode, body: await text(response) }),
        )
          .on('error', reject)
          .end('{"jsonrpc":"2.0","id":1,"method":"tools/list"}')
      })
    for (const host of [new URL(address).host, 'localhost:8080', 'wps.example.org']) {
      const { status, body } = await ask(host)
      expect([host, status]).toEqual([host, 200])
      expect(body).toContain('"name":"fetch"')
    }
    const { status, body } = await ask('elsewhere.example.org')
    expect(status).toBe(403)
    expect(body).toMatch(/PUBLIC_URL or MCP_HOSTS/)
  })

  it('the figures are not for the public', async () => {
    expect((await fetch(`${address}/metrics`)).status).toBe(404)
  })

  it('a replica killed under load costs no client an answer', async () => {
    const figures = { asked: 0, retried: 0, lost: 0 }
    let going = true
    const ask = async (i: number): Promise<boolean> => {
      const query = `# ${i}\n{ themes(first: 3) { edges { node { key definition } } } }`
      const body = JSON.stringify({ query })
      try {
        const response =
          i % 2
            ? await get(query)
            : await fetch(`${address}/graphql`, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body,
              })
        const { data } = (await response.json()) as { data?: { themes: { edges: unknown[] } } }
        return response.status === 200 && data?.themes.edges.length === 3
      } catch {
        return false
      }
    }
    const clients = Array.from({ length: 10 }, async () => {
      while (going) {
        const i = figures.asked++
        if (await ask(i)) continue
        figures.retried++
        if (!(await ask(i))) figures.lost++
      }
    })
    await pause(500)
    replicas[1]?.process.kill('SIGKILL')
    await pause(1_000)
    // And one is told to stop, as when a new version is brought in.
    replicas[2]?.process.kill('SIGTERM')
    await pause(1_000)
    going = false
    await Promise.all(clients)
    if (process.env.FIGURES) console.log(figures)
    expect(figures.asked).toBeGreaterThan(50)
    expect(figures.lost).toBe(0)
  })
})
