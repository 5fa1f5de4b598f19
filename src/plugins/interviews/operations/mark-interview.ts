import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Interview } from '@/payload-types'
import { lockApplications } from '@/plugins/selection'
import { demand, denied, inWords } from '../hooks/refusals'
import { changeOf, type Mark } from '../rules/day'

type Row = { application: string; state: Interview['state']; startsAt: string; arrivedAt: string | null; calledAt: string | null }

const moment = (value: string | null): Date | null => (value ? new Date(value) : null)

async function read(req: PayloadRequest, interview: string): Promise<Row> {
  const [row] = await query<Row>(
    req,
    sql`select application_id as application, state, starts_at as "startsAt", arrived_at as "arrivedAt", called_at as "calledAt" from interviews where id = ${interview}::uuid`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return row
}

/**
 * Says on the day that somebody has come, is called in, was heard or was not there, or takes it back. What is so already stays as it is: of two who say it, the first counts.
 * @throws APIError 403 for anybody but coordinators and the chair of the panel, 404, 409 when it can't be said any more, or when somebody else is heard in that time by now
 */
export async function markInterview(req: PayloadRequest, asked: { interview: string; mark: Mark }): Promise<void> {
  demand(req, 'coordinator', 'panelist')
  const work = async () => {
    await lockApplications(req, [(await read(req, asked.interview)).application])
    const { arrivedAt, calledAt, startsAt, state } = await read(req, asked.interview)
    const change = changeOf(asked.mark, { state, startsAt: new Date(startsAt), arrivedAt: moment(arrivedAt), calledAt: moment(calledAt) }, new Date())
    if (change === undefined) throw denied(req, 'over')
    // What is so already is asked for all the same, so that whoever may not say it is refused.
    const data = Object.fromEntries(Object.entries(change ?? {}).map(([field, value]) => [field, value instanceof Date ? value.toISOString() : value]))
    await req.payload.update({ collection: 'interviews', id: asked.interview, data, depth: 0, overrideAccess: false, user: req.user, req })
  }
  await inTransaction(req, work).catch((error: unknown) => {
    throw inWords(req, error)
  })
}
