/** Does what wrk does where that is not installed. Reads what to ask from standard input, prints one line of JSON. */
import { text } from 'node:stream/consumers'
import autocannon from 'autocannon'
import { anotherDay } from './asks.mjs'

const { url, ask, seconds, connections, firstDay } = JSON.parse(await text(process.stdin))
let day = firstDay

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
          const date = new Date(++day * 86_400_000).toISOString().slice(0, 10)
          return { ...request, body: ask.body.replace(anotherDay, date) }
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
