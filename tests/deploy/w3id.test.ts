import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { iriBase, iriOf } from '../../src/dataset/ids.ts'
import { nodeKinds } from '../../src/dataset/model.ts'
import { createStore } from '../../src/dataset/store.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'
import { served } from '../support/served.ts'

const htaccess = readFileSync('deploy/w3id/.htaccess', 'utf8')
const [, pattern = '', target = '', flags] = /^RewriteRule (\S+) (\S+) \[([\w=,]+)\]$/m.exec(htaccess) ?? []

const store = createStore(dataset)
const [theme] = store.all('Theme')
const [text] = store.all('Resolution').filter(({ id }) => store.provisions(id).length > 0)
const iris = [
  ...nodeKinds.map((kind) => iriOf(store.all(kind)[0]?.id as string, iriBase)),
  iriOf(store.allLinks[0]?.id as string, iriBase),
  iriOf(store.provisions(text?.id as string)[0]?.id as string, iriBase),
  `${iriBase}vocabulary`,
  `${iriBase}dataset`,
]

/** Where the rule leads a path below the folder, as mod_rewrite matches it. */
const ledTo = (path: string) => path.replace(new RegExp(pattern), target)

describe('The redirection of w3id.org', () => {
  const server = served(createServer(dataset, { now }))
  const host = new URL(target.replace('$1', '')).origin

  it.each(iris)('leads %s to where the server tells of it', async (iri) => {
    const led = ledTo(iri.slice(iriBase.length))
    expect(led.startsWith(`${host}/`)).toBe(true)
    const response = await server.fetch(`http://localhost${led.slice(host.length)}`, {
      headers: { accept: 'text/turtle' },
    })
    expect([200, 303]).toContain(response.status)
    if (response.status === 200 && iri !== `${iriBase}vocabulary`) expect(await response.text()).toContain('a ')
  })

  it('keeps what is asked of an identifier, as the thing is no document', () => {
    expect(flags).toBe('R=303,L')
    expect(ledTo(`Theme/${theme?.key}.ttl`)).toBe(`${host}/Theme/${theme?.key}.ttl`)
  })

  it('names the one host to be changed, and says so', () => {
    expect(host).toBe('https://wps-graph.example.org')
    const readme = readFileSync('deploy/w3id/README.md', 'utf8')
    expect(readme).toContain(new URL(host).hostname)
    expect(readme).toContain('Maintainers')
  })
})
