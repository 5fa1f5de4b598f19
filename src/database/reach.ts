import pg from 'pg'
import { SettingError } from '@/env'

/** PostgreSQL's word for a database that does not exist; migrating creates it. */
const noSuchDatabase = '3D000'

/**
 * Looks whether the database of a setting can be used.
 * @throws SettingError that says where we knocked and what was answered, without the password
 */
export async function reachDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    // A client that never connected has no end to wait for: its end() may never come back.
    const { code, message } = error as { code?: string; message: string }
    if (code === noSuchDatabase) return
    throw new SettingError('DATABASE_URL', `no answer from ${client.user}@${client.host}:${client.port}/${client.database} (${message || code})`)
  }
  await client.end()
}
