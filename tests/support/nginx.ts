import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const program = process.env.NGINX ?? '/usr/sbin/nginx'

/** Whether there is an nginx to try the configuration with; says so where there is none. */
export const nginxIsThere = existsSync(program)
if (!nginxIsThere) console.warn(`No nginx at ${program}: deploy/nginx.conf is not tried. Set NGINX to the path of one.`)

const configuration = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')

/** Puts the new text in the place of the old one, which has to be there. */
function replaced(text: string, [old, fresh]: readonly [string, string]): string {
  if (!text.includes(old)) throw new Error(`deploy/nginx.conf has no "${old}".`)
  return text.replaceAll(old, fresh)
}

export interface Nginx {
  address: string
  port: number
  stop(): Promise<void>
}

/**
 * Starts nginx with `deploy/nginx.conf` in front of the three hosts: the file as it is, but for what only exists in the
 * network of the containers, and for `changes`. Comes back when it answers.
 */
export async function startNginx(
  hosts: readonly [string, string, string],
  changes: readonly (readonly [string, string])[] = [],
): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'wps-graph-nginx-'))
  const port = await freePort()
  const conf = [
    ['/tmp/', `${folder}/`] as const,
    ['listen 8080', `listen 127.0.0.1:${port}`] as const,
    ...hosts.map((host, i) => [`wps-${i + 1}:4000`, host] as const),
    ...changes,
  ].reduce(replaced, configuration)
  const path = join(folder, 'nginx.conf')
  await writeFile(path, conf)
  const user = process.getuid?.() === 0 ? ' user root;' : ''
  const child: ChildProcess = spawn(program, ['-p', folder, '-c', path, '-g', `daemon off;${user}`], {
    stdio: 'ignore',
  })
  const ended = once(child, 'close')
  const address = `http://127.0.0.1:${port}`
  const answers = () =>
    fetch(address)
      .then(() => true)
      .catch(() => false)
  for (let i = 0; i < 200 && !(await answers()); i++) await pause(50)
  return {
    address,
    port,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
