/** The servers that are compared, each with how it is started. */
import { fileURLToPath } from 'node:url'
import { startServer } from './server-process.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
export const root = here('../')

/** None of the others writes a line for each request, or turns requests away when it is late: nor does ours here. */
const likeTheOthers = { LOG_LEVEL: 'silent', MAX_DELAY: '60000' }

/**
 * Starts our server with some settings; `args` come after `node dist/main.js`. Its indexes for searching are built after
 * it says that it answers: it is asked to search, so that nothing is measured while it still does, and its start is told
 * with all it takes.
 */
export async function startOurs(name, env, args = [], options = {}) {
  const environment = { ...likeTheOthers, ...env }
  const server = await startServer(name, [`${root}dist/main.js`, ...args], { ...options, cwd: root, env: environment })
  await (await fetch(`${server.address}/search?q=peace`)).text()
  return server
}

const ours = (key, name, env, extra = {}) => ({ key, name, start: () => startOurs(name, env), ...extra })
const other = (key, name, file, way = [], extra = {}) => ({
  key,
  name,
  start: (data) => startServer(name, [here(`servers/${file}`), data, ...way]),
  ...extra,
})

/** Those that stand `aside` are left out of a quick look; those with `node` need that version of it. */
export const contestants = [
  ours('remembering', 'wps-graph, remembering', {}),
  ours('ours', 'wps-graph, not remembering', { REMEMBER_MB: '0' }),
  ours(
    'interpreted',
    'wps-graph, not remembering, not compiled',
    { REMEMBER_MB: '0', COMPILE: 'off' },
    { aside: true },
  ),
  other('textbook', 'Yoga + Pothos + dataloader', 'textbook.mjs'),
  other('apollo', 'Apollo Server + dataloader', 'apollo.mjs'),
  other('loaders', 'Mercurius, loaders + JIT', 'mercurius.mjs', ['loaders']),
  other('plain', 'Mercurius, plain + JIT', 'mercurius.mjs', ['plain']),
  other('grafast', 'Grafast', 'grafast.mjs', [], { node: 22 }),
]

/** Answers each request body with given bytes, read from a file. */
export const raw = other('raw', 'raw limit (node:http)', 'raw.mjs')

/** Why a server cannot take part on this version of Node; `undefined` if it can. */
export function absence({ name, node }) {
  return node > Number(process.versions.node.split('.')[0])
    ? `Left out: ${name}, which needs Node ${node}; this is ${process.versions.node}.`
    : undefined
}
