import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Work } from '../rules/completion'
import { type SubmissionState, whyNotHandIn } from '../rules/handing-in'

type Row = { application: string; key: string; final: boolean; newest: SubmissionState | null; dueAt: string; lateDays: string }

/**
 * How the tasks that completion asks for stand, for each of these applications; also those that participants do not see yet, since they are still to come.
 * What was given back counts as not handed in.
 */
export const readWorks = (req: PayloadRequest, applications: readonly string[]): Promise<Map<string, Work[]>> =>
  inTransaction(req, async () => {
    const rows = await query<Row>(
      req,
      sql`select a.id as application, t.id as key, coalesce(t.final, false) as final, t.due_at as "dueAt", t.late_days as "lateDays", s.state as newest
          from applications a join tasks t on t.program_id = a.program_id and (t.required or t.final)
            left join lateral (select state from task_submissions where task_id = t.id and application_id = a.id order by number desc limit 1) s on true
          where a.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(applications)}::jsonb)) order by t.due_at, t.id`,
    )
    const now = new Date()
    const works = new Map<string, Work[]>(applications.map((application) => [application, []]))
    for (const { application, dueAt, final, key, lateDays, newest } of rows) {
      const open = whyNotHandIn(newest, { dueAt: new Date(dueAt), lateDays: Number(lateDays) }, now) === null
      works.get(application)?.push({ key, final, state: newest === 'returned' ? null : newest, open })
    }
    return works
  })
