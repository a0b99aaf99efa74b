import { nginxIsThere } from '../support/nginx.ts'
import { attacks } from './attacks.ts'
import {
  type Besieged,
  different,
  many,
  type Outcome,
  promised,
  siege,
  startBehindNginx,
  startLimited,
  stopped,
} from './siege.ts'

/*
 * `npm run soak -- --attacks`: the attacks that once took the service from the others, one after the other, against the
 * built server with 415 MB of heap, and an honest client beside them; the searches again through nginx with three
 * replicas, where there is an nginx; then 20,000 different questions, small and large. Ends with 1 where a promise is
 * broken. Talks to what it started and to nothing else. `SOAK_SECONDS` is how long each attack lasts.
 */
const seconds = Number(process.env.SOAK_SECONDS ?? 8)
const outcomes: Omit<Outcome, 'broken'>[] = []

function note({ broken, ...outcome }: Outcome, promisesTime: boolean): void {
  outcomes.push(outcome)
  if (promisesTime && outcome.p99 > promised.p99) broken.push(`a p99 of ${outcome.p99} ms`)
  if (broken.length === 0) return
  process.exitCode = 1
  console.error(`${outcome.attack}: ${broken.join('; ')}`)
}

async function stop(besieged: Besieged): Promise<void> {
  if (await stopped(besieged)) return
  process.exitCode = 1
  console.error('A server did not end well.')
}

const alone = await startLimited()
for (const attack of attacks) {
  // More connections are for the proxy to bound.
  note(await siege(alone, attack, seconds), (attack.clients ?? 4) <= 4)
}
await stop(alone)

if (nginxIsThere) {
  const behind = await startBehindNginx()
  for (const attack of attacks.filter(({ name }) => name.startsWith('searches'))) {
    // Three replicas, the proxy and all clients share the cores of this machine: that they answer is what is promised.
    note(await siege(behind, { ...attack, name: `${attack.name}, through nginx` }, seconds), false)
  }
  await behind.stop()
  await stop(behind)
}
console.table(outcomes)

for (const [name, ask] of Object.entries(different)) {
  const fresh = await startLimited()
  const memory = await many(fresh, 20_000, ask)
  console.log(`20,000 ${name} questions, MB after each 2,000: ${memory.join(' ')}`)
  if (Math.max(...memory) > promised.megabytes) process.exitCode = 1
  await stop(fresh)
}
process.exit()
