// A Party's own system: catches up with what happened, and is then told at an address of its own, by messages that it verifies.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import { signInSystem, told, type CloudEvent } from './client.js'

// Where the internet reaches this program: a proxy there has the certificate, and passes on what comes.
const ADDRESS = process.env['ADDRESS'] ?? 'https://register.ministry.example/lanzarote'
const PORT = Number(process.env['PORT'] ?? 8888)
// An older message is refused: somebody may have kept it, to send it again.
const OLDEST_SECONDS = Number(process.env['OLDEST_SECONDS'] ?? 300)
// No message is longer; anybody may call, and send more than there is room for.
const MOST_BYTES = 65_536

const signIn = () => signInSystem(process.env['CLIENT_ID'] ?? '', process.env['CLIENT_SECRET'] ?? '')
const api = await signIn()

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
const { id, tag } = (await earlierWebhook()) ?? (await newWebhook())
const webhook = { id }
// With its first secret the webhook begins. The secret is shown once: keep it where you keep others.
const renewed = told(
  await api.POST('/webhooks/{id}/renew-secret', {
    params: { path: webhook, header: { 'If-Match': tag } },
  }),
)

// A real system goes on, takes each webhook-id once, and reads the thing at the subject.
const event = await firstMessage(server, renewed.data.secret)
console.log(`Told of ${event.type} ${event.subject}`)
server.close()
// A token ends after minutes, and a message may come after days: get another one.
const later = await signIn()
told(
  await later.POST('/webhooks/{id}/retire', { params: { path: webhook, header: { 'If-Match': renewed.tag } } }),
)

async function eventsAfter(after: string | undefined) {
  return told(await api.GET('/events', { params: { query: { limit: 200, ...(after && { after }) } } })).data
}

/** The webhook of an earlier start: a system has one at an address. */
async function earlierWebhook() {
  const { items } = told(await api.GET('/webhooks', { params: { query: { limit: 200 } } })).data
  return items.find(({ address, status }) => address === ADDRESS && status !== 'RETIRED')
}

async function newWebhook() {
  const { data, tag } = told(
    await api.POST('/webhooks', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { address: ADDRESS, types: ['CLARIFICATION_ASKED', 'REPLY_RETURNED'] },
    }),
  )
  return { id: data.id, tag }
}

/** The first message that comes from the service; it is answered at once, and what takes longer is done afterwards. */
function firstMessage(at: Server, secret: string): Promise<CloudEvent> {
  return new Promise(resolve =>
    at.on('request', async (request, response) => {
      const body = await bodyOf(request)
      if (body === undefined) {
        response.destroy()
        return
      }
      const genuine = isGenuine(request.headers, body, secret)
      response.writeHead(genuine ? 204 : 401, { Connection: 'close' }).end()
      if (genuine) {
        resolve(JSON.parse(body))
      }
    }),
  )
}

/** What a request has in it, unless it breaks off or is longer than a message is. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of request) {
      bytes += part.length
      if (bytes > MOST_BYTES) {
        return undefined
      }
      parts.push(part)
    }
  } catch {
    return undefined
  }
  return Buffer.concat(parts).toString()
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
