import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { asClock } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Application } from '@/payload-types'
import { endByReopening } from './appeals'
import { type ApplicantLetter, writeToApplicants } from './letters'
import { stepTaken } from '../rules/judge'
import { seated } from '../rules/steps'
import { programOf, written } from './written'

/**
 * Carries out what follows from a step, in its transaction: the letter of a step that is told at once, and, where a seat became free, the offer to
 * the next on the reserve list.
 */
export const followStep: CollectionAfterChangeHook<Application> = async ({ data, doc: shown, operation, previousDoc, req }) => {
  if (operation !== 'update') return shown
  const doc = written(previousDoc, data)
  if (previousDoc.status === doc.status) return shown
  const step = stepTaken(previousDoc, doc)
  // What was handed in is acknowledged together with its revision.
  const answer = step?.name === 'reopen' ? await endByReopening(req, doc.id) : null
  if (step && step.name !== 'submit' && doc.announcedStatus !== previousDoc.announcedStatus)
    await tell(req, doc.id, answer === null ? { template: step.letter } : { template: 'appeal-reopened', values: () => ({ answer }) })
  if (seated.includes(previousDoc.status) && !seated.includes(doc.status)) await promoteNext(req, programOf(doc))
  return shown
}

/** Queues the letter of a step. The ledger has numbered the step by now: the same step may come again, after a reopening. */
async function tell(req: PayloadRequest, application: string, letter: Pick<ApplicantLetter, 'template' | 'values'>): Promise<void> {
  const [entry] = await query<{ number: string }>(req, sql`select max(number) as number from ledger where subject_type = 'applications' and subject = ${application}`)
  await writeToApplicants(req, [{ application, ...letter, occasion: `step:${application}:${entry?.number}` }])
}

/** Offers a free seat to whoever is next among those who were told their place on the reserve list. */
async function promoteNext(req: PayloadRequest, program: string): Promise<void> {
  const [next] = await query<{ id: string }>(
    req,
    sql`select a.id from applications a join program_seats s on s.program_id = a.program_id
        where a.program_id = ${program}::uuid and a.status = 'reserve' and a.announced_status = 'reserve' and s.taken < s.capacity
        order by a.reserve_place, a.id limit 1`,
  )
  if (!next) return
  const clock = await asClock(req)
  await req.payload.update({ collection: 'applications', id: next.id, data: { status: 'offered' }, depth: 0, select: {}, overrideAccess: true, req: clock })
}
