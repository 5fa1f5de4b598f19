import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { lockApplications } from '@/plugins/selection'
import { chosenUntil } from '../rules/booking/times'
import { readTerms, requireBookable } from '../hooks/booking'
import { requireOwn } from '../hooks/own-booking'
import { denied, inWords } from '../hooks/refusals'

type Asked = { application: string; slot: string }

/** Runs what an applicant asks of their own application, which nobody else changes meanwhile. What the database refuses is said in words. */
async function own<T>(req: PayloadRequest, application: string, work: () => Promise<T>): Promise<T> {
  try {
    return await inTransaction(req, async () => {
      await requireOwn(req, application)
      await lockApplications(req, [application])
      return work()
    })
  } catch (error) {
    throw inWords(req, error)
  }
}

/**
 * Keeps a slot for an applicant for ten minutes; what they had chosen before is free again.
 * @throws APIError 404 when the application is not theirs, 409 that says why the slot can't be chosen
 */
export const chooseSlot = (req: PayloadRequest, { application, slot }: Asked): Promise<{ until: string }> =>
  own(req, application, async () => {
    await requireBookable(req, application, 'choose', slot)
    const now = new Date()
    await query(req, sql`update slots set chosen_by_id = null, chosen_until = null where chosen_by_id = ${application}::uuid and id <> ${slot}::uuid`)
    // Choosing again what one has chosen makes it last no longer.
    const [chosen] = await query<{ until: string }>(
      req,
      sql`update slots set chosen_by_id = ${application}::uuid,
            chosen_until = case when chosen_by_id = ${application}::uuid and chosen_until > ${now.toISOString()}::timestamptz then chosen_until else ${chosenUntil(now).toISOString()}::timestamptz end
          where id = ${slot}::uuid returning chosen_until as until`,
    )
    return { until: new Date(chosen?.until ?? now).toISOString() }
  })

/**
 * Makes a slot an applicant's own: the one that they chose, or, where they have an interview already, another one for it. One transaction: the guard of
 * interviews judges.
 * @throws APIError 404, 409
 */
export const bookSlot = (req: PayloadRequest, { application, slot }: Asked): Promise<{ interview: string }> =>
  own(req, application, async () => {
    const { booking } = await readTerms(req, application)
    const asApplicant = { depth: 0, overrideAccess: false, user: req.user, req } as const
    const { id } = booking
      ? await req.payload.update({ collection: 'interviews', id: booking.interview, data: { slot }, ...asApplicant })
      : await req.payload.create({ collection: 'interviews', data: { application, slot } as never, ...asApplicant })
    return { interview: id }
  })

/**
 * Gives an applicant's interview up; they may choose another time.
 * @throws APIError 404, 409
 */
export const cancelBooking = (req: PayloadRequest, application: string): Promise<void> =>
  own(req, application, async () => {
    const { booking } = await readTerms(req, application)
    if (!booking) throw denied(req, 'noBooking')
    await req.payload.update({ collection: 'interviews', id: booking.interview, data: { state: 'cancelled' }, depth: 0, overrideAccess: false, user: req.user, req })
  })
