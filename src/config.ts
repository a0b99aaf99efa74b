/** Every setting of the server. `docs/settings.md` says the same for operators. */
export interface Settings {
  /** The port to listen on; 0 lets the system choose. */
  port: number
  /** The address to listen on. */
  host: string
  /** Path of a foreign dataset in JSON; without it the bundled one is served. */
  dataset?: string
  /** Check the dataset, say what is wrong with it, and serve nothing. */
  check: boolean
}

/** Settings that cannot be used: every problem at once. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'SettingsError'
  }
}

/**
 * Reads the settings from the environment (`PORT`, `HOST`) and the command line (`--dataset FILE`, `--check`).
 * Throws a `SettingsError` that lists whatever is wrong.
 */
export function readSettings(environment: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const problems: string[] = []
  const port = environment.PORT ?? '4000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    problems.push(`PORT must be a whole number from 0 to 65535; came "${port}".`)
  }
  const host = environment.HOST ?? '127.0.0.1'
  if (!/^[\w.:-]+$/.test(host)) problems.push(`HOST must be a host name or an address; came "${host}".`)

  let dataset: string | undefined
  let check = false
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (arg === '--dataset' && args[i + 1]) dataset = args[++i]
    else if (arg.startsWith('--dataset=') && arg.length > '--dataset='.length) dataset = arg.slice('--dataset='.length)
    else if (arg.startsWith('--dataset')) problems.push('--dataset needs the path of a JSON file: --dataset mine.json.')
    else if (arg === '--check') check = true
    else problems.push(`"${arg}" is not known; the arguments are --dataset FILE and --check.`)
  }
  if (problems.length > 0) throw new SettingsError(problems)
  return { port: Number(port), host, check, ...(dataset !== undefined && { dataset }) }
}
