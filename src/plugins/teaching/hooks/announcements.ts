import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { addressedIds } from '@/database/addressed'
import { query, sql } from '@/database/transaction'
import type { Announcement } from '@/payload-types'
import { denied } from './words'

/** Waits for an announcement that is being made, before Payload reads it: what it writes back is never older. */
export const lockAnnouncement: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const ids = operation === 'update' || operation === 'delete' ? await addressedIds(req, 'announcements', args) : []
  for (const id of ids.sort()) await query(req, sql`select id from announcements where id = ${id}::uuid for update`)
  return args
}

/** What was told stays as it was told. */
export const keepAnnounced: CollectionBeforeChangeHook<Announcement> = ({ data, originalDoc, req }) => {
  if (originalDoc?.announcedAt) throw denied(req, 'announced')
  return data
}

export const keepFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [announced] = await query(req, sql`select id from announcements where id = ${String(id)}::uuid and announced_at is not null`)
  if (announced) throw denied(req, 'announced')
}
