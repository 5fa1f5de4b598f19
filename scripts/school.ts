import { Refusal } from './refusal'
import { env } from '@/env'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { startEmbeddedPostgres } from '@/database/embedded'
import { reachDatabase } from '@/database/reach'

const poolOf = (payload: Payload) => (payload.db as unknown as PostgresAdapter).pool

/**
 * Opens the School for a script, and ends the process with the script: with the database of DATABASE_URL, or with the embedded one, which is started and
 * stopped if nobody else runs it.
 * @param work gets Payload and the address of the database
 * @param options.mustBeCurrent refuses a database that has not seen every migration
 */
export async function withSchool(work: (payload: Payload, url: string) => Promise<void>, options: { mustBeCurrent?: boolean } = {}): Promise<never> {
  const { mustBeCurrent = true } = options
  const embedded = env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ directory: env.DATA_DIR })
  env.DATABASE_URL ??= embedded?.url('school')
  const url = String(env.DATABASE_URL)
  let opened: Payload | undefined
  let ending = false
  try {
    await reachDatabase(url)
    // Only now, since the config reads the settings when it is loaded.
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    const { pendingMigrations } = await import('@/database/migrate')
    const payload = await getPayload({ config, disableOnInit: true })
    opened = payload
    // The pool replaces a connection that breaks while it rests; if nobody listened, it would end the process.
    poolOf(payload).on('error', (error) => ending || payload.logger.warn(`The database closed a connection: ${error.message}`))
    const pending = mustBeCurrent ? await pendingMigrations(payload).catch(() => ['all of them']) : []
    if (pending.length > 0) throw new Refusal(`The database has not seen these migrations: ${pending.join(', ')}. Run: npm run migrate`)
    await work(payload, url)
  } finally {
    ending = true
    await opened?.destroy()
    // Resting connections are closed. Payload keeps one for as long as it lives, so there is no end to wait for.
    if (opened) void poolOf(opened).end()
    if (embedded && !embedded.wasRunning) await embedded.stop()
  }
  process.exit(0)
}
