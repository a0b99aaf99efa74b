import { iriBase } from './dataset/ids.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** What is set in the environment: each with its default as it would be written there. `docs/settings.md` has the same. */
export const variables = {
  PORT: { usual: '4000', says: 'The port to listen on; 0 lets the system choose.' },
  HOST: { usual: '127.0.0.1', says: 'The address to listen on; `0.0.0.0` or `::` for all.' },
  LOG_LEVEL: {
    usual: 'info',
    says: `The least severe lines of the log: ${logLevels.map((l) => `\`${l}\``).join(', ')}.`,
  },
  METRICS_PORT: {
    usual: 'off',
    says: 'The port on which `/metrics` tells the figures for Prometheus, apart from the public one; `off`: they are told nowhere.',
  },
  MAX_DELAY: {
    usual: '500',
    says: 'Requests are turned away with 503 when they have waited longer than this for their turn, in milliseconds.',
  },
  REMEMBER_MB: {
    usual: '96',
    says: 'How many megabytes all that is kept may take up: remembered answers, known documents, compiled code; 0: no answer is remembered.',
  },
  COMPILE: {
    usual: 'on',
    says: 'Whether operations that come again are answered by compiled code; `off` leaves all of them to graphql-js.',
  },
  FEDERATION: {
    usual: 'off',
    says: 'Whether `/subgraph` answers as a subgraph of Apollo Federation 2, for gateways; `on` or `off`. See `docs/scaling.md`.',
  },
  PUBLIC_URL: {
    usual: iriBase,
    says: 'What the IRIs of facts begin with. Set it to the address of your own server, and they lead there.',
  },
  MCP_HOSTS: {
    usual: 'localhost',
    says: 'Host names, with commas, that assistants may ask `/mcp` by, beside those of this machine and that of `PUBLIC_URL`; `*` for all.',
  },
} as const

/** What may stand first on the command line, and the option that says the same. */
const commands: Readonly<Record<string, string>> = {
  export: '--export',
  mcp: '--mcp',
  check: '--check',
  help: '--help',
}

/** What is said on the command line. */
export const options = {
  '--dataset FILE': 'Another dataset in JSON, checked by the same rules.',
  '--check': 'Checks the dataset, says what is wrong with it, and serves nothing.',
  '--report': 'With --check: also counts how precisely facts are cited, and which rest on copies alone.',
  '--export FOLDER': 'Writes the whole dataset as files into a folder, and serves nothing.',
  '--mcp': 'Answers an assistant by MCP over standard input and output, and listens on no port.',
  '--help': 'Says all this, and serves nothing.',
} as const

/** Every setting of the server. */
export interface Settings {
  port: number
  host: string
  logLevel: LogLevel
  /** Where the figures are told; nowhere without. */
  metricsPort?: number
  /** In milliseconds. */
  maxDelay: number
  rememberBytes: number
  compile: boolean
  /** Whether gateways are answered. */
  federation: boolean
  /** What IRIs begin with. */
  publicUrl: string
  /** The names that assistants may ask this server by. */
  mcpHosts: readonly string[]
  /** Path of a foreign dataset; without it the bundled one is served. */
  dataset?: string
  check: boolean
  /** After the check, count how precisely facts are cited. */
  report: boolean
  /** The folder that the whole is written to, as files. */
  export?: string
  /** Whether to answer over standard input and output. */
  mcp: boolean
  help: boolean
}

/** Settings that cannot be used: every problem at once. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nAll settings: npx wps-graph --help, or in a clone npm start -- --help`,
    )
    this.name = 'SettingsError'
  }
}

/** Reads the settings from the environment and the command line. Throws a `SettingsError` that lists whatever is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv, [first = '', ...others]: readonly string[]): Settings {
  const args = first === '' ? [] : [commands[first] ?? first, ...others]
  const problems: string[] = []
  const given = (name: keyof typeof variables, fits: (text: string) => boolean, expected: string): string => {
    const text = environment[name] ?? variables[name].usual
    if (!fits(text)) problems.push(`${name} must be ${expected}; came "${text}".`)
    return text
  }
  const whole = (name: keyof typeof variables, least: number, most: number, of = ''): number => {
    const fits = (text: string) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most
    return Number(given(name, fits, `a whole number${of} from ${least} to ${most}`))
  }
  const port = whole('PORT', 0, 65_535)
  const hasMetrics = (environment.METRICS_PORT ?? 'off') !== 'off'
  const metricsPort = hasMetrics ? whole('METRICS_PORT', 0, 65_535, ' (or "off")') : undefined
  if (metricsPort && metricsPort === port)
    problems.push(`METRICS_PORT must be another port than PORT; both are ${port}.`)
  const settings: Settings = {
    port,
    ...(metricsPort !== undefined && { metricsPort }),
    host: given('HOST', (text) => /^[\w.:-]+$/.test(text), 'a host name or an address'),
    logLevel: given(
      'LOG_LEVEL',
      (text) => (logLevels as readonly string[]).includes(text),
      `one of ${logLevels.join(', ')}`,
    ) as LogLevel,
    maxDelay: whole('MAX_DELAY', 1, 999_999, ' of milliseconds'),
    rememberBytes: whole('REMEMBER_MB', 0, 99_999, ' of megabytes') * 1_000_000,
    compile: given('COMPILE', (text) => text === 'on' || text === 'off', '"on" or "off"') === 'on',
    federation: given('FEDERATION', (text) => text === 'on' || text === 'off', '"on" or "off"') === 'on',
    publicUrl: given('PUBLIC_URL', isBase, 'an http or https address that ends in "/"'),
    mcpHosts: [],
    check: false,
    report: false,
    mcp: false,
    help: false,
  }
  const names = given(
    'MCP_HOSTS',
    (text) => /^(?:[\w.:*[\]-]+(?:\s*,\s*|$))*$/.test(text),
    'host names with commas between them',
  )
  const own = isBase(settings.publicUrl) ? [new URL(settings.publicUrl).hostname] : []
  settings.mcpHosts = ['localhost', '127.0.0.1', '[::1]', ...own, ...names.split(/\s*,\s*/).filter(Boolean)]
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (arg === '--dataset' && args[i + 1]) settings.dataset = args[++i] as string
    else if (/^--dataset=./.test(arg)) settings.dataset = arg.slice('--dataset='.length)
    else if (arg.startsWith('--dataset')) problems.push('--dataset needs the path of a JSON file: --dataset mine.json.')
    else if (arg === '--export' && args[i + 1]) settings.export = args[++i] as string
    else if (arg.startsWith('--export')) problems.push('--export needs the path of a folder: --export ./wps-graph.')
    else if (arg === '--check') settings.check = true
    else if (arg === '--mcp') settings.mcp = true
    else if (arg === '--report') settings.report = true
    else if (arg === '--help' || arg === '-h') settings.help = true
    else problems.push(`"${arg}" is not known; the arguments are ${Object.keys(options).join(', ')}.`)
  }
  if (problems.length > 0 && !settings.help) throw new SettingsError(problems)
  return settings
}

/** An address to which names can be added: nothing comes after its path, which ends in a slash. */
function isBase(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, href } = new URL(text)
  return /^https?:$/.test(protocol) && href === text && text.endsWith('/') && !/[?#]/.test(text)
}
