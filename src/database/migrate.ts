import { runMigrations } from 'graphile-worker'
import type { Migration, Payload } from 'payload'
import pg from 'pg'
import { migrations } from '@/migrations'

/** Any number: whoever migrates this database holds the lock with it. */
const lockKey = 790_113

/**
 * Brings the database up to date: our tables, then the job queue's. Several instances may start at once; one migrates, the others wait.
 * @param url the same database that `payload` is connected to
 */
export async function migrate(payload: Payload, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await payload.db.migrate({ migrations: migrations as Migration[] })
    await runMigrations({ connectionString: url })
  } finally {
    await client.end()
  }
}

/** The names of the migrations that this database has not seen. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, overrideAccess: true, select: { name: true } })
  const done = new Set(docs.map((migration) => migration.name))
  return migrations.map((migration) => migration.name).filter((name) => !done.has(name))
}
