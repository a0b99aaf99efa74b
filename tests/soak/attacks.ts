import { gzipSync } from 'node:zlib'

/** What is sent to a server under attack. */
export interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** An attack: what its nth request asks, and how many clients send them, each on a connection of its own. */
export interface Attack {
  name: string
  ask(n: number): Asked
  clients?: number
  /** Clients that read nothing of what they are sent. */
  deaf?: boolean
  /** How long each client waits between two requests, in milliseconds. */
  every?: number
}

export const question = (query: string, variables?: object): Asked => ({ body: JSON.stringify({ query, variables }) })

const times = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ')

const letters = 'aeinorstlcdmupgb'
const pair = (n: number): string => `${letters[n % 16]}${letters[(n * 5 + (n >> 4)) % 16]}`
const slips = ['womem', 'peaec', 'securty', 'resoluton', 'particpation', 'protecton', 'agrement', 'violense', 'conflct']

/** As many paragraphs as there are, under as many names as the limits let pass, or one more. */
const texts = (n: number): string =>
  `{ q${n}: resolutions(first: ${20 + (n % 80)}) { edges { node { provisions { ${times(4 + (n % 3), (i) => `a${i}: text`)} } } } } }`

/** What once took the service from the others, and its kin. */
export const attacks: readonly Attack[] = [
  {
    name: 'documents of 20 kB, nearly all comments',
    ask: (n) => question(`# ${n}\n${'#\n'.repeat(9_900)}{ limits { cost } }`),
  },
  {
    name: 'documents of 20 kB, one comment',
    ask: (n) => question(`# ${n} ${'x'.repeat(20_000)}\n{ limits { cost } }`),
  },
  {
    name: 'the page of GraphiQL and its parts, in every coding',
    ask: (n) => ({
      path: n % 3 ? '/graphql' : `/graphql?n=${n}`,
      headers: { accept: 'text/html', 'accept-encoding': ['identity', 'br', 'gzip'][n % 3] as string },
    }),
  },
  {
    name: 'searches of two-letter words',
    ask: (n) =>
      question(
        `{ ${times(30, (i) => `a${i}: search(query: "${times(n % 2 ? 30 : 12, (j) => pair(n * 7 + i * 13 + j))}") { totalCount }`)} }`,
      ),
  },
  {
    name: 'searches of words spelt wrongly, as many as pass',
    ask: (n) =>
      question(
        `{ ${times(3, (i) => `a${i}: search(query: "${times(7, (j) => `${slips[(n + i + j) % slips.length]}`)} ${n}") { totalCount }`)} }`,
      ),
  },
  {
    name: 'words that grow when they are folded',
    ask: (n) =>
      question(`{ ${times(4, (i) => `a${i}: lookup(reference: "${'ﷺ'.repeat(480)}${n}${i}") { matchedBy }`)} }`),
  },
  {
    name: 'filters by the status of plans, on days',
    ask: (n) =>
      question(
        `{ ${times(30, (i) => `a${i}: countries(filter: { planStatuses: [ENDED], asOf: "20${10 + (n % 10)}-01-${10 + (i % 18)}" }) { totalCount }`)} }`,
      ),
  },
  {
    name: 'abstract types within abstract types',
    ask: (n) =>
      question(
        `{ a${Math.floor(n / 6)}: node(id: "Country:BE") { ${times(14, (i) => `... on Node { ... on Concept { x${i}: key ... on Node { id } } }`)} } }`,
      ),
  },
  { name: 'long texts under many names', ask: (n) => question(texts(n)) },
  {
    name: 'long texts for 120 clients that do not read',
    ask: (n) => question(texts(20 * n)),
    clients: 120,
    deaf: true,
  },
  {
    name: 'every combination of twenty @skip',
    ask: (n) =>
      question(
        `query (${times(20, (i) => `$v${i}: Boolean!`)}) { limits { ${times(20, (i) => `a${i}: cost @skip(if: $v${i})`)} } }`,
        Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`v${i}`, Boolean((n >> i) & 1)])),
      ),
  },
  { name: 'invalid documents with hundreds of errors', ask: (n) => question(`{ ${times(480, (i) => `z${n}_${i}`)} }`) },
  {
    name: 'documents of a thousand tokens',
    ask: (n) => question(`query Q${n} { ${times(100, () => 'theme(key: "participation") { key }')} }`),
  },
  {
    name: 'bodies that grow when they are decoded',
    ask: (n) => ({ body: bombs[n % bombs.length] as Buffer, headers: { 'content-encoding': 'gzip' } }),
  },
  {
    name: 'one question at ever other addresses',
    ask: (n) => ({
      path: `/graphql?query=${'%20'.repeat(n % 900)}%7Blimits%7Bcost%7D%7D&extensions=%7B%22n%22:${n}%7D`,
    }),
  },
  {
    name: 'a thousand sockets with a question now and then',
    ask: () => ({ path: '/healthz' }),
    clients: 1_000,
    every: 10_000,
  },
]

const bombs = [60, 600, 6_000].map((kilobytes) => gzipSync(Buffer.alloc(kilobytes * 1_000, ' ')))
