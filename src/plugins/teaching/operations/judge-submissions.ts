import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { recordAll } from '@/plugins/ledger'
import { writeToApplicants } from '@/plugins/selection'
import { linkToTask, taskTitle } from '../hooks/task-letters'
import { demand, denied } from '../hooks/words'
import type { SubmissionState } from '../rules/handing-in'

export const verdicts = ['accepted', 'returned'] as const satisfies readonly SubmissionState[]

type Judged = { submissions: string[]; verdict: (typeof verdicts)[number]; feedback: string }

type Row = { id: string; application: string; task: string; number: number; state: SubmissionState; newest: boolean }

/**
 * Accepts what was handed in, or gives it back with what is to be mended: all of them, with a letter each, or none.
 * @throws APIError 403 for anybody but coordinators, 404 for what is not there, 409 when one of them is judged already or handed in anew meanwhile, 422 when something is given back without a word
 */
export async function judgeSubmissions(req: PayloadRequest, { submissions, verdict, feedback: said }: Judged): Promise<{ judged: number }> {
  demand(req, 'coordinator')
  const feedback = said.trim()
  if (verdict === 'returned' && !feedback) throw denied(req, 'feedbackEmpty', 422)
  return inTransaction(req, async () => {
    const rows = await lockSubmissions(req, submissions)
    if (rows.length !== new Set(submissions).size) throw denied(req, 'notFound', 404)
    if (rows.some(({ newest, state }) => !newest || state !== 'handedIn')) throw denied(req, 'judged')
    const ids = JSON.stringify(rows.map(({ id }) => id))
    await query(
      req,
      sql`update task_submissions set state = ${verdict}, feedback = ${feedback || null}, judged_by_id = ${req.user?.id}::uuid, judged_at = now(), updated_at = now()
          where id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`,
    )
    for (const task of new Set(rows.map((row) => row.task))) {
      const title = await taskTitle(req, task)
      await writeToApplicants(
        req,
        rows
          .filter((row) => row.task === task)
          .map(({ application, id }) => ({
            application,
            template: verdict === 'accepted' && feedback ? 'task-accepted-feedback' : `task-${verdict}`,
            occasion: `task-judged:${id}`,
            values: (locale) => ({ task: title(locale), feedback, link: linkToTask(locale, application, task) }),
          })),
      )
    }
    await recordAll(
      req,
      rows.map(({ application, number, task }) => ({
        action: 'task-judge',
        subjectType: 'applications',
        subject: application,
        reason: feedback || null,
        details: { task, number, verdict },
      })),
    )
    return { judged: rows.length }
  })
}

/** Locks the applications of submissions, as handing in does: nothing newer comes while these are judged. */
async function lockSubmissions(req: PayloadRequest, submissions: readonly string[]): Promise<Row[]> {
  const ids = JSON.stringify(submissions)
  await query(
    req,
    sql`select id from applications where id in (select application_id from task_submissions where id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb)))
        order by id for no key update`,
  )
  return query<Row>(
    req,
    sql`select s.id, s.application_id as application, s.task_id as task, s.number::int as number, s.state,
          not exists (select from task_submissions n where n.task_id = s.task_id and n.application_id = s.application_id and n.number > s.number) as newest
        from task_submissions s where s.id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb)) order by s.id`,
  )
}
