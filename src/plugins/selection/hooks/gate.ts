import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isApplicant } from '@/access'
import { query, sql } from '@/database/transaction'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { Application } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { announcedAfter, findStep, judge, type Refusal, type Standpoint } from '../rules/judge'
import type { Step } from '../rules/steps'
import { actorsOf } from './actors'
import { gatherFacts } from './facts'

/** A refusal in words, for the person who asked. */
function refuse(req: PayloadRequest, refusal: Refusal): never {
  const language = req.i18n?.language
  const t = translator(isLocale(language) ? language : defaultLocale, 'selection')
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
const gateOnly = ['announcedStatus', 'statusBefore', 'announcedBefore', 'reservePlace', 'answerBy', 'reopeningAskedBy', 'receipt', 'submittedAt'] as const

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
  const announced = announcedStatus === application.announcedStatus ? {} : { announcedStatus, announcedBefore: application.announcedStatus }
  const program = typeof application.program === 'object' ? application.program.id : application.program
  const place = step.name === 'reserve' ? { reservePlace: await nextReservePlace(req, program) } : {}
  return { ...announced, ...place, statusBefore: application.status, reopeningAskedBy: null }
}

/** A new application is a draft of its applicant's own. */
function beginDraft(req: PayloadRequest, data: Partial<Application>): Partial<Application> {
  const applicant = isApplicant(req.user) ? req.user.id : data.applicant
  return { ...data, applicant, status: 'draft', announcedStatus: 'draft', statusBefore: null, announcedBefore: null, reservePlace: null, answerBy: null, reopeningAskedBy: null }
}

/**
 * The gate. A change of `status`, whichever door it comes through, is a request for a step of the table: the facts are gathered under lock and
 * judged; what is refused is refused in words, and nothing is written.
 */
export const gate: CollectionBeforeChangeHook<Application> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc) return beginDraft(req, data)
  const kept = keepGateFields(data, originalDoc)
  const to = data.status ?? originalDoc.status
  if (to === originalDoc.status) {
    // A coordinator who gives a reason without a step asks a second person to reopen.
    const asks = Boolean(data.reason?.trim()) && data.reason !== originalDoc.reason && req.user?.collection === 'staff'
    return asks ? { ...kept, reopeningAskedBy: req.user?.id } : kept
  }

  const actors = await actorsOf(req, originalDoc)
  const found = findStep(standpoint(originalDoc), to, actors)
  if ('refusal' in found) return refuse(req, found.refusal)
  const facts = await gatherFacts(found.step, { req, application: originalDoc, data, now: new Date() })
  const judgement = judge(standpoint(originalDoc), to, actors, facts)
  if ('refusal' in judgement) return refuse(req, judgement.refusal)
  return { ...kept, ...(await consequences(req, judgement.step, originalDoc)) }
}

/** Writes into the ledger what was decided and why, in the same transaction. */
export const recordStep: CollectionAfterChangeHook<Application> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && previousDoc.status !== doc.status) {
    const details = { from: previousDoc.status, to: doc.status, announced: doc.announcedStatus }
    await record(req, { action: 'step', subjectType: 'applications', subject: doc.id, reason: doc.reason === previousDoc.reason ? null : doc.reason, details })
  }
  return doc
}
