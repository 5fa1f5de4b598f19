import { setTimeout as pause } from 'node:timers/promises'
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
    await migrateQueue(client, url)
  } finally {
    await client.end()
  }
}

/**
 * The job queue's own migrations. It says that it is done while its connection still closes; whoever stops the database then would break that connection,
 * which ends the process. So the connection bears a name, and is waited for.
 */
async function migrateQueue(client: pg.Client, url: string): Promise<void> {
  const named = new URL(url)
  named.searchParams.set('application_name', 'queue-migrations')
  await runMigrations({ connectionString: named.href })
  const isOpen = async () => (await client.query("select from pg_stat_activity where application_name = 'queue-migrations' and datname = current_database()")).rowCount !== 0
  for (let attempt = 0; attempt < 200 && (await isOpen()); attempt += 1) await pause(25)
}

/** The names of the migrations that this database has not seen. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, overrideAccess: true, select: { name: true } })
  const done = new Set(docs.map((migration) => migration.name))
  return migrations.map((migration) => migration.name).filter((name) => !done.has(name))
}
