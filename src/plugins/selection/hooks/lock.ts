import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isApplicant } from '@/access'
import { addressedIds } from '@/database/addressed'
import { query, sql } from '@/database/transaction'
import type { Application } from '@/payload-types'

/** Locks programmes, then applications, each in the order of their ids: whoever locks in this order can't wait for each other in a circle. */
export async function lockApplications(req: PayloadRequest, ids: string[], { withPrograms = true } = {}): Promise<void> {
  if (ids.length === 0) return
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  if (withPrograms) await query(req, sql`select id from programs where id in (select program_id from applications where id in (${list})) order by id for no key update`)
  await query(req, sql`select id from applications where id in (${list}) order by id for update`)
}

/** When a request arrived, by the clock of the server: before it waited for anything. */
export const arrivedAt = ({ context }: PayloadRequest): Date => (context.arrivedAt instanceof Date ? context.arrivedAt : new Date())

/**
 * Locks what is about to be changed before Payload reads it, so that the hooks after it judge, and Payload writes back, nothing stale.
 * Handing in touches no seat and nobody else's application, so it does not wait for the programme: all may hand in at once.
 * Notes when the request arrived and which status it asks for: later, Payload has filled in the present one where none was asked.
 */
export const lockBeforeReading: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  req.context.arrivedAt ??= new Date()
  const { status } = (args.data ?? {}) as Partial<Application>
  req.context.askedStatus = status
  await lockApplications(req, await addressedIds(req, 'applications', args), { withPrograms: status !== 'submitted' || !isApplicant(req.user) })
  return args
}
