import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { localised } from '../hooks/localised'
import { takesPart } from '../hooks/participants'
import { demand } from '../hooks/words'

/** How many participants a task stands for in which way. `missing`: nothing was handed in. `dueAt` is ISO 8601. */
export type TaskRow = {
  id: string
  title: string
  dueAt: string
  over: boolean
  shown: boolean
  required: boolean
  final: boolean
  accepted: number
  handedIn: number
  returned: number
  missing: number
  late: number
}

/**
 * The tasks of a programme by when they are due, with how many participants have handed each in.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readTasks(req: PayloadRequest, program: string): Promise<TaskRow[]> {
  demand(req, 'coordinator', 'auditor')
  const rows = await inTransaction(req, () =>
    query<TaskRow>(
      req,
      sql`select t.id, ${localised(req, 'tasks', 'title', 't.id')} as title, t.due_at as "dueAt", t.due_at < now() as over, t.shown_from <= now() as shown, coalesce(t.required, false) as required,
            coalesce(t.final, false) as final, count(*) filter (where s.state = 'accepted')::int as accepted, count(*) filter (where s.state = 'handedIn')::int as "handedIn",
            count(*) filter (where s.state = 'returned')::int as returned, count(a.id) filter (where s.state is null)::int as missing, count(*) filter (where s.late)::int as late
          from tasks t left join applications a on a.program_id = t.program_id and ${takesPart}
            left join lateral (select state, late from task_submissions where task_id = t.id and application_id = a.id order by number desc limit 1) s on true
          where t.program_id = ${program}::uuid group by t.id order by t.due_at, t.id`,
    ),
  )
  return rows.map((row) => ({ ...row, dueAt: new Date(row.dueAt).toISOString() }))
}
