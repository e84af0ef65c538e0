// A Party's own system: catches up with what happened, and is then told at an address of its own, by messages that it verifies.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { signInSystem, told, type CloudEvent } from './client.js'

// Where the internet reaches this program: a proxy there has the certificate, and passes on what comes.
const ADDRESS = process.env['ADDRESS'] ?? 'https://register.ministry.example/lanzarote'
const PORT = Number(process.env['PORT'] ?? 8888)
// An older message is refused: somebody may have kept it, to send it again.
const OLDEST_SECONDS = Number(process.env['OLDEST_SECONDS'] ?? 300)

const api = await signInSystem(process.env['CLIENT_ID'] ?? '', process.env['CLIENT_SECRET'] ?? '')

// Keep the id of the last event beside what you made of it, and go on from there next time: so none is missed.
let last: string | undefined
for (let events = await eventsAfter(last); events.length > 0; events = await eventsAfter(last)) {
  for (const { id, type, subject } of events) {
    console.log(`${type} ${subject}`)
    last = id
  }
}

const server = createServer().listen(PORT)
await once(server, 'listening')
const registered = told(
  await api.POST('/webhooks', {
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: { address: ADDRESS, types: ['CLARIFICATION_ASKED', 'REPLY_RETURNED'] },
  }),
)
const webhook = { id: registered.data.id }
// With its first secret the webhook begins. The secret is shown once: keep it where you keep others.
const renewed = told(
  await api.POST('/webhooks/{id}/renew-secret', {
    params: { path: webhook, header: { 'If-Match': registered.tag } },
  }),
)

// A real system goes on, takes each webhook-id once, and reads the thing at the subject.
const event = await firstMessage(server, renewed.data.secret)
console.log(`Told of ${event.type} ${event.subject}`)
server.close()
told(
  await api.POST('/webhooks/{id}/retire', { params: { path: webhook, header: { 'If-Match': renewed.tag } } }),
)

async function eventsAfter(after: string | undefined) {
  return told(await api.GET('/events', { params: { query: { limit: 200, ...(after && { after }) } } })).data
}

/** The first message that comes from the service; it is answered at once, and what takes longer is done afterwards. */
function firstMessage(at: Server, secret: string): Promise<CloudEvent> {
  return new Promise(resolve =>
    at.on('request', async (request, response) => {
      const body = await text(request)
      const genuine = isGenuine(request.headers, body, secret)
      response.writeHead(genuine ? 204 : 401, { Connection: 'close' }).end()
      if (genuine) {
        resolve(JSON.parse(body))
      }
    }),
  )
}

/** Whether it is fresh, and signed with the secret: by Standard Webhooks. While a secret changes there are two signatures. */
function isGenuine(headers: IncomingHttpHeaders, body: string, secret: string): boolean {
  const sentAt = Number(headers['webhook-timestamp'])
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const due = createHmac('sha256', key)
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
    .digest()
  return (
    Math.abs(Date.now() / 1000 - sentAt) <= OLDEST_SECONDS &&
    String(headers['webhook-signature'])
      .split(' ')
      .map(signature => Buffer.from(signature.replace('v1,', ''), 'base64'))
      .some(given => given.length === due.length && timingSafeEqual(given, due))
  )
}
