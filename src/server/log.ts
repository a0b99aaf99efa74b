import { type Logger, pino } from 'pino'
import type { Tell } from './observation.ts'

/** The log of the process: JSON, a line each, on standard output. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** Writes one line a request; probes of health are told only when something is wrong with them. */
export function logTo(log: Logger): Tell {
  return (observation, milliseconds) => {
    const { route, status } = observation
    if (status < 400 && (route === '/healthz' || route === '/readyz' || route === '/metrics')) return
    const level = status >= 500 ? 'error' : 'info'
    if (log.isLevelEnabled(level)) log[level]({ ...observation, milliseconds }, 'request')
  }
}
