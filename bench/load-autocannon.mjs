/** Does what wrk does where that is not installed. Reads what to ask from standard input, prints one line of JSON. */
import { text } from 'node:stream/consumers'
import autocannon from 'autocannon'
import { another } from './asks.mjs'

const { url, ask, seconds, connections, first } = JSON.parse(await text(process.stdin))
let count = first

const result = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 30,
  method: ask.method,
  headers: ask.headers,
  ...(ask.body && { body: ask.body }),
  ...(ask.varies && {
    requests: [
      {
        setupRequest: (request) => {
          count++
          const next = ask.varies === 'day' ? new Date(count * 86_400_000).toISOString().slice(0, 10) : count
          return { ...request, body: ask.body.replace(another, next) }
        },
      },
    ],
  }),
})
console.log(
  JSON.stringify({
    requests: result.requests.total,
    duration: result.duration,
    failed: result.errors + result.timeouts + result['4xx'] + result['5xx'],
    p50: result.latency.p50,
    p99: result.latency.p99,
  }),
)
