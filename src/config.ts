const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Every setting of the server. `docs/settings.md` says the same for operators. */
export interface Settings {
  /** The port to listen on; 0 lets the system choose. */
  port: number
  /** The address to listen on. */
  host: string
  /** The least severe lines that the log gets. */
  logLevel: LogLevel
  /** Requests are turned away while the event loop is later than this, in milliseconds. */
  maxDelay: number
  /** How many bytes of answers are remembered; 0: none. */
  rememberBytes: number
  /** Whether documents that come again are compiled. */
  compile: boolean
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
 * Reads the settings from the environment (`PORT`, `HOST`, `LOG_LEVEL`, `MAX_DELAY`, `REMEMBER_MB`,
 * `COMPILE`) and the command line (`--dataset FILE`, `--check`).
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
  const logLevel = (environment.LOG_LEVEL ?? 'info') as LogLevel
  if (!logLevels.includes(logLevel)) {
    problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}; came "${logLevel}".`)
  }
  const maxDelay = environment.MAX_DELAY ?? '500'
  if (!/^[1-9]\d{0,5}$/.test(maxDelay)) {
    problems.push(`MAX_DELAY must be a whole number of milliseconds from 1; came "${maxDelay}".`)
  }
  const remember = environment.REMEMBER_MB ?? '64'
  if (!/^\d{1,5}$/.test(remember)) {
    problems.push(`REMEMBER_MB must be a whole number of megabytes, 0 for none; came "${remember}".`)
  }
  const compile = environment.COMPILE ?? 'on'
  if (compile !== 'on' && compile !== 'off') problems.push(`COMPILE must be "on" or "off"; came "${compile}".`)

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
  return {
    port: Number(port),
    host,
    logLevel,
    maxDelay: Number(maxDelay),
    rememberBytes: Number(remember) * 1_000_000,
    compile: compile === 'on',
    check,
    ...(dataset !== undefined && { dataset }),
  }
}
