// An organisation's submission: answer a question, comment on what a State said, validate, submit, receipt.
import { signIn, told } from './client.js'

const api = await signIn(process.env['STAKEHOLDER'] ?? 'stakeholder')

const { data: me } = told(await api.GET('/me'))
const round = me.rounds.find(({ part }) => part === 'CONTRIBUTES')?.number
if (round === undefined) {
  throw new Error(`${me.account} contributes to no round`)
}

// A comment names the submission of the State that it is on.
const { data: published } = told(
  await api.GET('/rounds/{round}/replies', { params: { path: { round }, query: { status: 'PUBLISHED', limit: 1 } } }),
)
const party = published.items[0]?.party
if (party === undefined) {
  throw new Error('No reply is published')
}
const { data: reply } = told(
  await api.GET('/rounds/{round}/replies/{party}', { params: { path: { round, party } } }),
)

const { data: draft } = told(
  await api.POST('/rounds/{round}/stakeholder-submissions', {
    params: { path: { round }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: {
      kind: 'NGO',
      language: 'EN',
      answers: [{ question: '1.1', value: 'YES', text: 'Demonstration text. We visit schools.' }],
      comments: [
        {
          party,
          submission: reply.publishedSubmission ?? 1,
          question: '1.1',
          text: 'Demonstration text. Not in every school.',
        },
      ],
    },
  }),
)
const submission = { round, id: draft.id }

const { data: validation } = told(
  await api.GET('/rounds/{round}/stakeholder-submissions/{id}/validation', { params: { path: submission } }),
)
for (const { severity, pointer, detail } of validation.remarks) {
  console.log(`${severity} at ${pointer}: ${detail}`)
}
told(
  await api.POST('/rounds/{round}/stakeholder-submissions/{id}/submit', {
    params: { path: submission, header: { 'If-Match': validation.tag } },
  }),
)
const { data: receipt } = told(
  await api.GET('/rounds/{round}/stakeholder-submissions/{id}/receipt', { params: { path: submission } }),
)
console.log(`${receipt.organisation} submitted ${receipt.answers} answers and ${receipt.comments} comments,`)
console.log(`sealed as ${receipt.sha256}`)
