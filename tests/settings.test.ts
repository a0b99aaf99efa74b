import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { whyNotListening } from '../src/cannot-listen.ts'
import { options, readSettings, SettingsError, variables } from '../src/config.ts'
import { help } from '../src/help.ts'

/** What the settings are refused with. */
function refusal(args: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  try {
    return `none: ${JSON.stringify(readSettings(environment, args))}`
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
}

describe('the settings', () => {
  it('have defaults that can be used as they are', () => {
    const written = Object.fromEntries(Object.entries(variables).map(([name, { usual }]) => [name, usual]))
    expect(readSettings(written, [])).toEqual(readSettings({}, []))
  })

  it.each(['http', '65536', '', '-1', '4e3', ' 4000'])('refuse the port "%s"', (port) => {
    expect(refusal([], { PORT: port })).toContain(`PORT must be a whole number from 0 to 65535; came "${port}".`)
  })

  it.each([
    ['HOST', 'a host!', 'must be a host name or an address'],
    ['LOG_LEVEL', 'loud', 'must be one of trace, debug'],
    ['METRICS_PORT', 'on', 'must be a whole number (or "off") from 0'],
    ['MAX_DELAY', '0', 'must be a whole number of milliseconds from 1'],
    ['REMEMBER_MB', 'all', 'must be a whole number of megabytes'],
    ['COMPILE', 'yes', 'must be "on" or "off"'],
  ])('refuse %s=%s, and say what it must be', (name, value, expected) => {
    const said = refusal([], { [name]: value })
    expect(said).toContain(`${name} ${expected}`)
    expect(said).toContain(`came "${value}"`)
  })

  it('refuse one port for the public and for the figures', () => {
    expect(refusal([], { PORT: '4000', METRICS_PORT: '4000' })).toContain('METRICS_PORT must be another port than PORT')
  })

  it('are refused all at once, with where to find them', () => {
    const said = refusal(['--data', 'x'], { PORT: 'x', HOST: 'a b' })
    for (const part of ['"--data" is not known', '"x" is not known', 'PORT must', 'HOST must', '--help']) {
      expect(said).toContain(part)
    }
  })

  it.each([['--dataset'], ['--dataset=']])('miss the file after %s', (arg) => {
    expect(refusal([arg])).toContain('--dataset needs the path of a JSON file')
  })

  it('are explained even where some cannot be used', () => {
    expect(readSettings({ PORT: 'x' }, ['--help']).help).toBe(true)
  })
})

describe('the help and docs/settings.md', () => {
  const documented = readFileSync(fileURLToPath(new URL('../docs/settings.md', import.meta.url)), 'utf8')

  it.each(Object.entries(variables))('tell of %s', (name, { usual, says }) => {
    expect(help()).toContain(`${name.padEnd(16)} ${says.replaceAll('`', '')} [${usual}]`)
    expect(documented).toContain(`| \`${name}\` | \`${usual}\` | ${says} |`)
  })

  it.each(Object.entries(options))('tell of %s', (name, says) => {
    expect(help()).toContain(`${name.padEnd(16)} ${says}`)
    expect(documented).toMatch(new RegExp(`\\| \`${name}\` \\| .*\\| ${says.replaceAll('.', '\\.')} \\|`))
  })
})

describe('a port that cannot be opened is told with what to do', () => {
  it.each([
    ['EADDRINUSE', ['Port 80 of localhost is taken', 'PORT=81 npm start']],
    ['EACCES', ['may not open port 80', 'below 1024', 'PORT=4000 npm start']],
    ['ENOTFOUND', ['HOST is "localhost", and no address is known for that name', '127.0.0.1', '0.0.0.0']],
    ['EADDRNOTAVAIL', ['HOST is localhost, which is no address of this machine', '127.0.0.1', '0.0.0.0']],
  ])('%s', (code, parts) => {
    const said = whyNotListening(Object.assign(new Error(), { code }), { port: 80, host: 'localhost' })
    for (const part of parts) expect(said).toContain(part)
  })

  it('the port of the figures under its own name', () => {
    const taken = Object.assign(new Error(), { code: 'EADDRINUSE', port: 9464 })
    const said = whyNotListening(taken, { port: 80, metricsPort: 9464, host: 'localhost' })
    expect(said).toContain('Port 9464 of localhost is taken')
    expect(said).toContain('METRICS_PORT=9465 npm start')
  })

  it('and no other fault is taken for one', () => {
    expect(whyNotListening(new TypeError('x'), { port: 80, host: 'localhost' })).toBeUndefined()
  })
})
