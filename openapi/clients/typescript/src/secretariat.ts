// A query of the Secretariat over all Parties, page by page.
import { signIn, told } from './client.js'

const api = await signIn(process.env['SECRETARIAT'] ?? 'secretariat')

const { data: me } = told(await api.GET('/me'))
const round = me.rounds.find(({ part }) => part === 'CONDUCTS')?.number
if (round === undefined) {
  throw new Error(`${me.account} conducts no round`)
}

const counted = new Map<string, number>()
for await (const { answer } of answers(round, '1.1')) {
  const value = answer.given?.value ?? 'open'
  counted.set(value, (counted.get(value) ?? 0) + 1)
}
for (const [value, count] of counted) {
  console.log(`${value}: ${count}`)
}

/** Each answer to a question; the next page is asked for when it is needed. */
async function* answers(round: number, question: string) {
  let cursor: string | undefined
  do {
    const { data: page } = told(
      await api.GET('/rounds/{round}/answers', {
        params: { path: { round }, query: { question, limit: 2, ...(cursor && { cursor }) } },
      }),
    )
    yield* page.items
    cursor = page.next
  } while (cursor)
}
