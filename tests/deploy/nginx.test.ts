import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Started, start } from '../support/process.ts'

const nginx = process.env.NGINX ?? '/usr/sbin/nginx'
const there = existsSync(nginx)
if (!there) console.warn(`No nginx at ${nginx}: deploy/nginx.conf is not tried. Set NGINX to the path of one.`)

const configuration = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe.skipIf(!there)('three replicas behind nginx, as deploy/nginx.conf has it', { timeout: 90_000 }, () => {
  const replicas: Started[] = []
  let folder: string
  let proxy: ChildProcess
  let address: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wps-graph-nginx-'))
    replicas.push(...(await Promise.all([start(), start(), start()])))
    const port = await freePort()
    // The file as it is, but for names that only exist in the network of the containers.
    let conf = configuration.replaceAll('/tmp/', `${folder}/`).replace('listen 8080', `listen 127.0.0.1:${port}`)
    replicas.forEach(({ address: at }, i) => {
      conf = conf.replace(`wps-${i + 1}:4000`, new URL(at as string).host)
    })
    await writeFile(join(folder, 'nginx.conf'), conf)
    proxy = spawn(
      nginx,
      [
        '-p',
        folder,
        '-c',
        join(folder, 'nginx.conf'),
        '-g',
        process.getuid?.() === 0 ? 'daemon off; user root;' : 'daemon off;',
      ],
      { stdio: 'ignore' },
    )
    address = `http://127.0.0.1:${port}`
    for (let i = 0; i < 100; i++) {
      const up = await fetch(`${address}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (up) break
      await pause(50)
    }
  }, 60_000)

  afterAll(async () => {
    for (const child of [proxy, ...replicas.map(({ process: one }) => one)]) child?.kill('SIGTERM')
    await Promise.all([proxy && once(proxy, 'close'), ...replicas.map(({ exit }) => exit)])
    await rm(folder, { recursive: true, force: true })
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
    for (let i = 0; i < 2; i++) {
      const refused = await get('{ countries(first: 101) { totalCount } }')
      expect([refused.status, refused.headers.get('x-cache')]).toEqual([400, 'MISS'])
    }
  })

  it('the figures are not for the public', async () => {
    expect((await fetch(`${address}/metrics`)).status).toBe(404)
  })

  it('a replica killed under load costs no client an answer', async () => {
    const figures = { asked: 0, retried: 0, lost: 0 }
    let going = true
    const ask = async (i: number): Promise<boolean> => {
      const query = `# ${i}\n{ themes(first: 5) { edges { node { key definition } } } }`
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
        return response.status === 200 && data?.themes.edges.length === 5
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
    await pause(1_000)
    replicas[1]?.process.kill('SIGKILL')
    await pause(2_000)
    // And one is told to stop, as when a new version is brought in.
    replicas[2]?.process.kill('SIGTERM')
    await pause(2_000)
    going = false
    await Promise.all(clients)
    if (process.env.FIGURES) console.log(figures)
    expect(figures.asked).toBeGreaterThan(50)
    expect(figures.lost).toBe(0)
  })
})
