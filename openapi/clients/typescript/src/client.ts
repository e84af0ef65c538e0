// A client of the API with a token, and what every program does with its answers.
import createClient from 'openapi-fetch'
import type { components, paths } from './api.js'

const API = process.env['API'] ?? 'http://localhost:8080'
const REALM = process.env['REALM'] ?? 'http://localhost:8180/realms/lanzarote'

type Schemas = components['schemas']
export type SaveAnswer = Schemas['SaveAnswer']
export type Question = Schemas['Question']
export type Column = Schemas['TableColumn']
export type CloudEvent = Schemas['CloudEvent']
export type Problem = Pick<Schemas['Problem'], 'type' | 'title' | 'detail' | 'violations'>

/** A client for one user. A front end signs in with PKCE instead. */
export async function signIn(username: string) {
  return client({ client_id: 'demonstration', grant_type: 'password', username, password: 'demonstration-only' })
}

/** A client for the own system of a Party or an organisation. */
export async function signInSystem(client_id: string, client_secret: string) {
  return client({ client_id, client_secret, grant_type: 'client_credentials' })
}

async function client(credentials: Record<string, string>) {
  const answer = await fetch(`${REALM}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(credentials),
  })
  if (!answer.ok) {
    throw new Error(`No token: ${answer.status} ${await answer.text()}`)
  }
  const { access_token: token }: { access_token: string } = await answer.json()
  return createClient<paths, 'application/json' | 'application/problem+json'>({
    baseUrl: API,
    headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
  })
}

/** What the service says is wrong. Compare its type, and the code of a violation, never texts. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    const places = (problem.violations ?? []).map(({ pointer, parameter, detail }) => ` ${pointer ?? parameter}: ${detail}`)
    super([`${problem.title}: ${problem.detail}`, ...places].join('\n'))
  }
}

type Answer<T> = { response: Response } & ({ data: T; error?: never } | { data?: never; error: Problem })

/** What was asked for, with the tag that a change of it needs; a problem is thrown. */
export function told<T>(answer: Answer<T>): { data: T; tag: string } {
  if (answer.error) {
    throw new ProblemError(answer.error)
  }
  return { data: answer.data, tag: answer.response.headers.get('ETag') ?? '' }
}
