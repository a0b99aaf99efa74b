import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built server as a process of its own. */
export interface Started {
  process: ChildProcess
  /** Where it answers, as it printed it; `undefined` if it ended without. */
  address: string | undefined
  /** All it has written so far. */
  written: { out: string; err: string }
  /** Its exit code; `null` if a signal killed it. */
  exit: Promise<number | null>
}

/** Starts `dist/main.js` as `npm start` does, on a port the system chooses, and waits until it answers or ends. */
export async function start(args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(process.execPath, ['--min-semi-space-size=16', 'dist/main.js', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
  })
  const written = { out: '', err: '' }
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text
  })
  const exit = once(child, 'close').then(([code]) => code as number | null)
  const address = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.out += text
      const [found] = /http:\/\/\S+/.exec(written.out) ?? []
      if (found) resolve(found)
    })
  })
  return { process: child, written, exit, address: await Promise.race([address, exit.then(() => undefined)]) }
}
