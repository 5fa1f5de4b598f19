import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/**
 * Lets one transaction at a time write who and which room is busy when. Programmes may share panelists, trainers and rooms, so that two of them would wait for each other in a circle, each for what the
 * other has written. Taken after the programme and its applications.
 */
export async function lockBusy(req: PayloadRequest): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(hashtext('busy'))`)
}
