import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { query, sql } from '@/database/transaction'

/** Locks programmes, then applications, each in the order of their ids: whoever locks in this order can't wait for each other in a circle. */
export async function lockApplications(req: PayloadRequest, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await query(req, sql`select id from programs where id in (select program_id from applications where id in (${list})) order by id for no key update`)
  await query(req, sql`select id from applications where id in (${list}) order by id for update`)
}

async function idsOf(req: PayloadRequest, args: { id?: unknown; where?: Where }): Promise<string[]> {
  if (args.id) return [String(args.id)]
  if (!args.where) return []
  const { docs } = await req.payload.find({ collection: 'applications', where: args.where, select: {}, depth: 0, pagination: false, overrideAccess: true, req })
  return docs.map((application) => application.id)
}

/**
 * Locks what is about to be changed before Payload reads it, so that the hooks after it judge, and Payload writes back, nothing stale.
 */
export const lockBeforeReading: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update') await lockApplications(req, await idsOf(req, args))
  return args
}
