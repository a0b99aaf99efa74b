import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const program = process.env.APACHE ?? '/usr/sbin/apache2'
const modules = process.env.APACHE_MODULES ?? '/usr/lib/apache2/modules'

/** Whether there is an Apache to try rules of redirection with; says so where there is none. */
export const apacheIsThere = existsSync(program) && existsSync(`${modules}/mod_rewrite.so`)
if (!apacheIsThere)
  console.warn(`No Apache at ${program}: deploy/w3id/.htaccess is not tried. Set APACHE to the path of one.`)

export interface Apache {
  address: string
  stop(): Promise<void>
}

/** Starts an Apache that has nothing but a folder of this name with this `.htaccess` in it, as w3id.org has it. */
export async function startApache(name: string, htaccess: string): Promise<Apache> {
  const folder = await mkdtemp(join(tmpdir(), 'wps-graph-apache-'))
  // Where the tests run as root, Apache gives that up, and has to be let in.
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'www', name), { recursive: true })
  await copyFile(htaccess, join(folder, 'www', name, '.htaccess'))
  const port = await freePort()
  const loaded = ['mpm_event', 'authz_core', 'rewrite'].map(
    (one) => `LoadModule ${one}_module ${modules}/mod_${one}.so`,
  )
  const path = join(folder, 'apache.conf')
  const conf = `${loaded.join('\n')}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
DefaultRuntimeDir ${folder}
Mutex file:${folder}
User www-data
Group www-data
StartServers 1
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  AllowOverride All
</Directory>
`
  await writeFile(path, conf)
  const child: ChildProcess = spawn(program, ['-f', path, '-D', 'FOREGROUND'], { stdio: 'ignore' })
  const ended = once(child, 'close')
  const address = `http://127.0.0.1:${port}`
  const answers = () =>
    fetch(address)
      .then(() => true)
      .catch(() => false)
  for (let i = 0; i < 200 && child.exitCode === null && !(await answers()); i++) await pause(50)
  if (child.exitCode !== null) throw new Error(await readFile(join(folder, 'errors'), 'utf8').catch(() => 'No Apache.'))
  return {
    address,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
