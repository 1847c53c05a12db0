import { once } from 'node:events'
import WebSocket from './index.js'

const server = new WebSocket.Server({ port: 0, host: '127.0.0.1', perMessageDeflate: { threshold: 1 } })
server.on('connection', (socket, request) => {
  void request.url
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }))
  socket.on('ping', () => {})
})
await once(server, 'listening')
const client = new WebSocket(`ws://127.0.0.1:${server.address().port}`, { perMessageDeflate: true })
await once(client, 'open')
for (const data of ['text', Buffer.from('binary'), new Uint8Array(70_000), 'a'.repeat(200)]) {
  client.send(data)
  await once(client, 'message')
}
client.addEventListener('message', () => {})
client.ping('x')
await once(client, 'pong')
client.send('last', { compress: true, fin: true }, () => {})
await once(client, 'message')
client.close(1000, 'done')
await once(client, 'close')
const stream = WebSocket.createWebSocketStream
void stream
for (const each of server.clients) each.terminate()
server.close()
await once(server, 'close')
