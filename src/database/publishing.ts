import type { Payload } from 'payload'
import pg from 'pg'

/** Any number: whoever runs Payload's own jobs in this database holds the lock with it. */
const lockKey = 790_114

/**
 * Publishes what editors have scheduled for now. Payload's own queue may give one job to two runners and never takes one back from a runner
 * that died: here one at a time runs it, under a lock, and begins with what a dead one left.
 * @param url the database that `payload` is connected to
 */
export async function publishScheduled(payload: Payload, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lockKey])
    if (!rows[0]?.mine) return
    await client.query('update payload_jobs set processing = false where processing')
    await payload.jobs.run({ limit: 100, overrideAccess: true, silent: { info: true } })
  } finally {
    await client.end()
  }
}
