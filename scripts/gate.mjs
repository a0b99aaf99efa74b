import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/**
 * What has to hold before any test is run, side by side: each waits for itself or for one core. What one of them says is
 * printed when it has ended, so that it stays together; all are heard, whichever fails.
 */
const scripts = ['types', 'lint', 'current']

const ended = await Promise.all(
  scripts.map(async (name) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const code = new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
    process.stdout.write(out)
    process.stderr.write(err)
    return (await code) === 0
  }),
)
if (!ended.every(Boolean)) process.exitCode = 1
