/**
 * The raw limit: a bare server of node:http that answers a request body it knows with the head and the bytes it was
 * given. It reads no JSON and no GraphQL. `process.argv[2]` is a JSON file of the answers by request body.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([body, answer]) => [
    body,
    { head: answer.head, bytes: Buffer.from(answer.text) },
  ]),
)

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const answer = answers.get(Buffer.concat(chunks).toString())
    if (!answer) return response.writeHead(404).end()
    response.writeHead(200, answer.head)
    response.end(answer.bytes)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`raw answers at http://127.0.0.1:${server.address().port}/graphql`))
