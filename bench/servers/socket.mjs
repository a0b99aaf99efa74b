/**
 * The limit of the socket: a bare server of node:net that answers a body it knows with the bytes it was given, as if all
 * that came in one piece were one request. It reads no HTTP at all. `process.argv[2]` is a JSON file of the answers by
 * request body.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([body, { head, text }]) => {
    const lines = Object.entries({ ...head, Date: new Date().toUTCString(), Connection: 'keep-alive' })
    const written = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    return [body, Buffer.from(`HTTP/1.1 200 OK\r\n${written}\r\n${text}`)]
  }),
)

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('data', (chunk) => {
    const answer = answers.get(chunk.toString('utf8', chunk.indexOf('\r\n\r\n') + 4))
    if (answer) socket.write(answer)
    else socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
  })
  socket.on('error', () => {})
})
server.listen(0, '127.0.0.1', () =>
  console.log(`the socket answers at http://127.0.0.1:${server.address().port}/graphql`),
)
