import type { Settings } from './config.ts'

/** Why the port could not be opened and what to do about it, in plain words; `undefined` where it is for another reason. */
export function whyNotListening(
  error: unknown,
  settings: Pick<Settings, 'port' | 'metricsPort' | 'host'>,
): string | undefined {
  const { code, port = settings.port } = (error ?? {}) as NodeJS.ErrnoException & { port?: number }
  const { host } = settings
  const name = port === settings.metricsPort ? 'METRICS_PORT' : 'PORT'
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken: something listens there already, perhaps another wps-graph. Stop that, or choose another port: ${name}=${other(port)} npm start. With ${name}=0 the system chooses one.`
    case 'EACCES':
      return `This user may not open port ${port}: ports below 1024 are usually the system's. Choose one from 1024, as in ${name}=4000 npm start, and let a proxy stand in front (docs/settings.md).`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", and no address is known for that name. ${hosts}`
    case 'EADDRNOTAVAIL':
      return `HOST is ${host}, which is no address of this machine. ${hosts}`
    default:
      return undefined
  }
}

const hosts =
  'HOST says where to listen: 127.0.0.1 (this machine alone, the default), 0.0.0.0 or :: (everywhere), or one of the addresses of this machine.'

const other = (port: number): number => (port < 65_535 ? port + 1 : 4_000)
