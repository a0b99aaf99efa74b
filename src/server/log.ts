import { type Logger, pino } from 'pino'
import type { Observation } from './observation.ts'

/** The log of the process: JSON, a line each, on standard output. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** Writes one line a request; probes of health are told only when something is wrong with them. */
export function logTo(log: Logger): (observation: Observation) => void {
  return (observation) => {
    const { route, status } = observation
    if (status < 400 && (route === '/healthz' || route === '/readyz' || route === '/metrics')) return
    log[status >= 500 ? 'error' : 'info'](observation, 'request')
  }
}
