import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Interview } from '@/payload-types'
import { requireBookable } from './booking'
import { denied } from './refusals'

/** What an applicant never writes, at whatever door. */
const kept = ['panel', 'startsAt', 'endsAt', 'room', 'place', 'link', 'arrivedAt', 'calledAt', 'slot', 'state'] as const satisfies (keyof Interview)[]

/**
 * What an applicant asks of an interview: to have one in the slot that they chose, another slot, or none any more. Nothing else of what was sent counts.
 * @param before the interview as it stands; undefined where it is to be made
 * @throws APIError 404 where the application is not theirs, 409 where the rules of booking refuse
 */
export async function ofApplicant(req: PayloadRequest, given: Partial<Interview>, before: Interview | undefined): Promise<Partial<Interview>> {
  const application = String(extractID(before?.application ?? given.application ?? ''))
  await requireOwn(req, application)
  const slot = given.slot ? extractID(given.slot) : null
  if (!before) {
    await requireBookable(req, application, 'confirm', slot)
    return { application, slot, state: 'scheduled' }
  }
  if (before.state !== 'scheduled') throw denied(req, 'over')
  const cancels = given.state === 'cancelled'
  await requireBookable(req, application, cancels ? 'cancel' : 'move', slot)
  const standing = Object.fromEntries(kept.map((field) => [field, before[field]]))
  return { ...given, ...standing, ...(cancels ? { state: 'cancelled' } : { slot }) }
}

/** @throws APIError 404 where it is not the application of whoever asks */
export async function requireOwn(req: PayloadRequest, application: string): Promise<void> {
  const own = await query(req, sql`select id from applications where id::text = ${application} and applicant_id::text = ${String(req.user?.id)}`)
  if (own.length === 0) throw denied(req, 'notFound', 404)
}
