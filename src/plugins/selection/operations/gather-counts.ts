import type { Task } from '@/database/queue'
import { readRows, sql } from '@/database/transaction'

/** Adds up what the connections counted for the board and the queues. */
export const gatherCounts: Task = async (payload) => {
  await readRows(payload, sql`select standing_counts_gather(), review_counts_gather()`)
}
