import config from '@payload-config'
import { getPayload } from 'payload'
import { pendingMigrations } from '@/database/migrate'

export const dynamic = 'force-dynamic'

const answer = (status: number, body: Record<string, unknown>) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** 200 when the database answers and knows every migration; 503 with the reason otherwise. */
export async function GET(): Promise<Response> {
  try {
    const pending = await pendingMigrations(await getPayload({ config }))
    if (pending.length > 0) return answer(503, { status: 'unavailable', reason: 'migrations are pending', pending })
    return answer(200, { status: 'ok', database: 'answers', migrations: 'current' })
  } catch {
    return answer(503, { status: 'unavailable', reason: 'the database does not answer' })
  }
}
