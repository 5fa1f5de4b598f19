import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { enqueue } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Application } from '@/payload-types'
import { queueLetter } from '@/plugins/correspondence'
import { dayIn, mayBegin, takesForms } from '../rules/call'
import { eligibilityTable, judgeEligibility } from '../rules/eligibility'
import { putAll } from '../rules/facts'
import { type Problem, problemsOf } from '../rules/problems'
import { receiptFrom } from '../rules/receipts'
import { handIn } from '../rules/submission'
import { type CallDates, callOf, type Dossier, fileRevision, readDossier, stateOf } from './dossier'
import { refusal } from './words'

/** What is judged at a submission. */
export type Examination = { dossier: Dossier; problems: Problem[]; callOpen: boolean; formComplete: boolean; eligible: boolean; consent: boolean }

/**
 * Looks into everything that handing in needs.
 * @param now the moment at which the form arrived
 */
export async function examine(req: PayloadRequest, application: string, now: Date): Promise<Examination> {
  const dossier = await readDossier(req, application)
  if (!dossier) throw refusal(req, 'notFound', 404)
  const { call, documents, form, program } = dossier
  const today = dayIn(call.zone, now)
  const papers = documents.map(({ kind }) => kind)
  const problems = problemsOf(form, program, papers, today)
  return {
    dossier,
    problems,
    callOpen: takesForms(stateOf(call, now)),
    formComplete: problems.every(({ section, code }) => section === 'consent' || code === 'notEligible'),
    eligible: judgeEligibility(eligibilityTable(program), putAll(form, program, today).answers).verdict === 'eligible',
    consent: problems.every(({ section }) => section !== 'consent'),
  }
}

/**
 * Says why a form is not taken.
 * @throws APIError 409 when the call is over, 422 with `{ problems }` when something is to be mended
 */
export function requireWhole(req: PayloadRequest, { callOpen, problems }: Examination): void {
  if (!callOpen) throw refusal(req, 'callOver', 409)
  if (problems.length > 0) throw refusal(req, 'mend', 422, { count: problems.length }, { problems })
}

/** What is kept of a form that is handed in. */
export const kept = ({ call, form, program }: Dossier, now: Date) => handIn(form, program, dayIn(call.zone, now))

/** What the first submission writes into an application: what was handed in stays with the version of the form that it was given to. */
export function submitted({ dossier }: Examination, now: Date): Partial<Application> {
  const receipt = receiptFrom(dossier.program.edition, randomInt)
  return { ...kept(dossier, now), answeredForm: dossier.version, receipt, submittedAt: now.toISOString() }
}

/** Keeps what was handed in as a revision, has it looked at, and writes to the applicant about it, in the transaction of the request. */
export async function fileAndWrite(req: PayloadRequest, application: string): Promise<void> {
  const filed = await fileRevision(req, application)
  if (!filed) return
  await enqueue(req, 'check-application', { application }, { key: `check-application:${application}` })
  const { number, email, locale, title, givenName, receipt } = filed
  const statusLink = `${env.SITE_URL}${addressOf('/my/[application]', locale, { application })}`
  await queueLetter(req, {
    template: number === 1 ? 'application-received' : 'application-revised',
    to: email,
    locale,
    application,
    occasion: `application:${application}:revision:${number}`,
    values: { givenName, program: title, receipt, statusLink },
  })
}

/**
 * Lets somebody begin an application only while the call is open.
 * @throws APIError 409 otherwise
 */
export async function requireOpenCall(req: PayloadRequest, program: string, now: Date): Promise<void> {
  const [row] = await query<{ call: CallDates }>(req, sql`select ${callOf} as call from programs p where p.id = ${program}::uuid and p._status = 'published'`)
  if (!row || !mayBegin(stateOf(row.call, now))) throw refusal(req, 'callNotOpen', 409)
}
