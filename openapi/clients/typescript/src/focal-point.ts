// A focal point's whole path: who am I, what is asked, save, merge a conflict, attach, validate, submit, receipt.
import { answerTo } from './answers.js'
import { signIn, told, type SaveAnswer } from './client.js'

const api = await signIn(process.env['FOCAL_POINT'] ?? 'focal-point-ita')

const { data: me } = told(await api.GET('/me'))
const round = me.rounds.find(({ part }) => part === 'ANSWERS')?.number
if (round === undefined || me.party === undefined) {
  throw new Error(`${me.account} answers in no round`)
}
const reply = { round, party: me.party }
console.log(`${me.account} answers for ${me.party} in round ${round}`)

const { data: questionnaire } = told(await api.GET('/rounds/{round}/questionnaire', { params: { path: { round } } }))
console.log(`It is asked ${questionnaire.questions.length} questions`)

// What was submitted is opened again, with a reason.
const before = await read()
if (before.data.permittedActions.includes('SUPPLEMENT')) {
  told(
    await api.POST('/rounds/{round}/replies/{party}/supplement', {
      params: { path: reply, header: { 'If-Match': before.tag } },
      body: { reason: 'There is more to say' },
    }),
  )
}

// Save with the tag of what was seen. A colleague who saves with the same tag is refused, and is told all that it takes to merge.
const first = questionnaire.questions.find(({ kind, showWhen }) => kind === 'YES_NO' && !showWhen)
if (!first) {
  throw new Error('Nothing is asked that takes a yes or a no')
}
const { data: seen } = told(
  await api.GET('/rounds/{round}/replies/{party}/answers/{question}', {
    params: { path: { ...reply, question: first.number } },
  }),
)
await save(first.number, seen.tag ?? '', answerTo(first))
await save(first.number, seen.tag ?? '', { kind: 'YES_NO', value: 'NO', text: 'Words of a colleague.', language: 'EN' })

// A text names a file by its key.
const { data: file } = told(
  await api.POST('/rounds/{round}/replies/{party}/attachments', {
    params: { path: reply, query: { name: 'law.txt' }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Blob(['Demonstration text of a law.']),
    bodySerializer: content => content,
  }),
)
console.log(`Attached ${file.id}`)

// Answer what is missing, until nothing is: an answer may show further questions.
for (let missing = await lacking(); missing.length > 0; missing = await lacking()) {
  const { data } = await read()
  for (const answer of data.answers.filter(({ question }) => missing.includes(question))) {
    const question = questionnaire.questions.find(({ number }) => number === answer.question)
    if (question) {
      await save(question.number, answer.tag ?? '', answerTo(question))
    }
  }
}

const complete = await read()
told(
  await api.POST('/rounds/{round}/replies/{party}/submit', {
    params: { path: reply, header: { 'If-Match': complete.tag } },
  }),
)
const { data: submitted } = await read()
const { data: receipt } = told(
  await api.GET('/rounds/{round}/replies/{party}/submissions/{submission}/receipt', {
    params: { path: { ...reply, submission: submitted.submissions ?? 1 } },
  }),
)
console.log(`Submitted ${receipt.answers} answers, sealed as ${receipt.sha256}`)

async function read() {
  return told(await api.GET('/rounds/{round}/replies/{party}', { params: { path: reply } }))
}

/** The questions that the service names when it is asked what keeps the reply from being submitted. */
async function lacking(): Promise<string[]> {
  const { data } = told(await api.GET('/rounds/{round}/replies/{party}/validation', { params: { path: reply } }))
  return data.remarks.filter(({ severity }) => severity === 'ERROR').map(({ question }) => question)
}

/** Saves an answer; where somebody was faster, both texts are kept. */
async function save(question: string, tag: string, body: SaveAnswer): Promise<void> {
  const answer = await api.PUT('/rounds/{round}/replies/{party}/answers/{question}', {
    params: { path: { ...reply, question }, header: { 'If-Match': tag } },
    body,
  })
  if (answer.error?.type === '/problems/stale') {
    const { current } = answer.error
    console.log(`${current.savedBy} was faster with ${question}: both texts are kept`)
    await save(question, current.tag ?? '', { ...body, text: `${current.text}\n\n${body.text}` })
  } else {
    console.log(`Saved ${question} as ${told(answer).data.tag}`)
  }
}
