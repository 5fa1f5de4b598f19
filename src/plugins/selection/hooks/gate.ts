import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isApplicant } from '@/access'
import { query, sql } from '@/database/transaction'
import { translator } from '@/i18n/translator'
import type { Application } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { announcedAfter, findStep, judge, type Refusal, type Standpoint } from '../rules/judge'
import { lateAnswerDate } from '../rules/release'
import type { Status, Step } from '../rules/steps'
import { actorsOf } from './actors'
import { gatherFacts } from './facts'
import { arrivedAt } from './lock'
import { examine, fileAndWrite, requireOpenCall, requireWhole, submitted } from './submission'
import { answerTerms } from './terms'
import { programOf, written } from './written'

/** A refusal in words, for the person who asked. */
function refuse(req: PayloadRequest, refusal: Refusal): never {
  const t = translator(languageOf(req), 'selection')
  if (refusal.why === 'noSuchStep') {
    throw new APIError(t('refusals.noSuchStep', { from: t(`statuses.${refusal.from}`), to: t(`statuses.${refusal.to}`) }), 409, refusal, true)
  }
  const step = t(`steps.${refusal.step}`)
  if (refusal.why === 'notYours') throw new APIError(t('refusals.notYours', { step }), 403, refusal, true)
  const missing = refusal.missing.map((need) => t(`needs.${need}`)).join('; ')
  throw new APIError(t('refusals.missing', { step, missing }), 409, refusal, true)
}

const standpoint = (application: Application): Standpoint => ({
  status: application.status,
  announcedStatus: application.announcedStatus,
  statusBefore: application.statusBefore ?? null,
  announcedBefore: application.announcedBefore ?? null,
})

/** Fields that only the gate writes; whatever a request says of them is put back. */
const gateOnly = [
  'announcedStatus',
  'announcedAt',
  'statusBefore',
  'announcedBefore',
  'reservePlace',
  'answerBy',
  'reopeningAskedBy',
  'receipt',
  'submittedAt',
  'answeredForm',
  'extendedUntil',
] as const

function keepGateFields(data: Partial<Application>, original: Application): Partial<Application> {
  return { ...data, ...Object.fromEntries(gateOnly.map((field) => [field, original[field]])) }
}

async function nextReservePlace(req: PayloadRequest, program: string): Promise<number> {
  const [row] = await query<{ place: number }>(req, sql`select coalesce(max(reserve_place), 0) + 1 as place from applications where program_id = ${program}`)
  return Number(row?.place)
}

/** What a step writes besides the status. */
async function consequences(req: PayloadRequest, step: Step, application: Application): Promise<Partial<Application>> {
  const announcedStatus = announcedAfter(step, standpoint(application))
  const announced = announcedStatus === application.announcedStatus ? {} : { announcedStatus, announcedBefore: application.announcedStatus, announcedAt: new Date().toISOString() }
  const program = programOf(application)
  const place = step.name === 'reserve' ? { reservePlace: await nextReservePlace(req, program) } : {}
  const offer = announced.announcedStatus === 'offered' ? { answerBy: lateAnswerDate(new Date(), await answerTerms(req, program)).toISOString() } : {}
  return { ...announced, ...place, ...offer, statusBefore: application.status, reopeningAskedBy: null }
}

/** A new application is a draft of its applicant's own. */
async function beginDraft(req: PayloadRequest, data: Partial<Application>): Promise<Partial<Application>> {
  if (isApplicant(req.user)) await requireOpenCall(req, String(data.program), new Date())
  const applicant = isApplicant(req.user) ? req.user.id : data.applicant
  return {
    ...data,
    applicant,
    status: 'draft',
    announcedStatus: 'draft',
    announcedAt: null,
    statusBefore: null,
    announcedBefore: null,
    reservePlace: null,
    answerBy: null,
    reopeningAskedBy: null,
    answeredForm: null,
    extendedUntil: null,
  }
}

/**
 * The status that a request asks for, or null when it asks for none.
 * An applicant's is compared with what they were told: asking for a status that was decided but not announced must be answered like any other.
 */
function askedFor(req: PayloadRequest, data: Partial<Application>, { status, announcedStatus }: Application): Status | null {
  if (!isApplicant(req.user)) return data.status === status ? null : (data.status ?? null)
  const asked = req.context.askedStatus
  return asked === undefined || asked === announcedStatus ? null : (data.status ?? null)
}

/**
 * The gate. A change of `status`, whichever door it comes through, is a request for a step of the table: the facts are gathered under lock and
 * judged; what is refused is refused in words, and nothing is written.
 */
export const gate: CollectionBeforeChangeHook<Application> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc) return beginDraft(req, data)
  const kept = keepGateFields(data, originalDoc)
  const to = askedFor(req, data, originalDoc)
  if (to === null) {
    // A coordinator who gives a reason without a step asks a second person to reopen.
    const asks = Boolean(data.reason?.trim()) && data.reason !== originalDoc.reason && req.user?.collection === 'staff'
    return { ...kept, status: originalDoc.status, ...(asks ? { reopeningAskedBy: req.user?.id } : {}) }
  }

  const actors = await actorsOf(req, originalDoc)
  const found = findStep(standpoint(originalDoc), to, actors)
  if ('refusal' in found) return refuse(req, found.refusal)
  const now = arrivedAt(req)
  const examination = found.step.name === 'submit' ? await examine(req, originalDoc.id, now) : undefined
  const facts = await gatherFacts(found.step, { req, application: originalDoc, data, now, examination })
  const judgement = judge(standpoint(originalDoc), to, actors, facts)
  if ('refusal' in judgement) {
    if (examination) requireWhole(req, examination)
    return refuse(req, judgement.refusal)
  }
  return { ...kept, ...(await consequences(req, judgement.step, originalDoc)), ...(examination ? submitted(examination, now) : {}) }
}

/** Writes into the ledger what was decided and why, and keeps what was handed in, in the same transaction. */
export const recordStep: CollectionAfterChangeHook<Application> = async ({ data, doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const now = written(previousDoc, data)
  if (previousDoc.status !== now.status) {
    const details = { from: previousDoc.status, to: now.status, announced: now.announcedStatus }
    const reason = now.reason === previousDoc.reason ? null : now.reason
    await record(req, { action: 'step', subjectType: 'applications', subject: now.id, reason, details })
    if (previousDoc.status === 'draft') await fileAndWrite(req, now.id)
  }
  return doc
}
