import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

type Row = Record<string, unknown>

/**
 * Runs SQL inside the transaction of a request.
 * @throws Error when the request has no transaction: what should commit together must never run beside it
 */
export async function query<T extends Row = Row>(req: PayloadRequest, statement: SQL): Promise<T[]> {
  const database = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : database.sessions[id]
  if (!session) throw new Error('This statement needs the transaction of its request.')
  const result = await session.db.execute(statement)
  return result.rows as T[]
}

/** Reads outside any transaction, for lists and plots. */
export async function readRows<T extends Row = Row>(payload: PayloadRequest['payload'], statement: SQL): Promise<T[]> {
  const database = payload.db as unknown as PostgresAdapter
  const result = await database.drizzle.execute(statement)
  return result.rows as T[]
}

export { type SQL, sql }
