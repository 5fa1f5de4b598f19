import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { localised } from '../hooks/localised'
import { readParticipation } from '../hooks/participants'
import { denied } from '../hooks/words'
import { closesAt, standingOf, type SubmissionState, type TaskStanding, whyNotHandIn } from '../rules/handing-in'

/** A task as it stands for its participant. Moments are ISO 8601 in UTC; `closesAt`: until when it is taken, late. */
export type MyTask = { id: string; title: string; dueAt: string; closesAt: string; required: boolean; final: boolean; standing: TaskStanding; late: boolean }

export type MySubmission = {
  number: number
  at: string
  text: string | null
  file: { name: string; url: string } | null
  state: SubmissionState
  feedback: string | null
  judgedAt: string | null
}

/** With everything that was handed in, newest first, and whether something can be handed in now. */
export type MyTaskInFull = MyTask & { text: string; training: string | null; submissions: MySubmission[]; open: boolean }

type Row = {
  id: string
  title: string
  text: string
  training: string
  dueAt: string
  lateDays: string
  required: boolean
  final: boolean
  newest: SubmissionState | null
  late: boolean | null
}

const iso = (moment: Date | string): string => new Date(moment).toISOString()

const termsOf = ({ dueAt, lateDays }: Row) => ({ dueAt: new Date(dueAt), lateDays: Number(lateDays) })

function taskOf(row: Row, now: Date): MyTask {
  const { final, id, late, newest, required, title } = row
  const terms = termsOf(row)
  return { id, title, required, final, late: late ?? false, dueAt: terms.dueAt.toISOString(), closesAt: closesAt(terms).toISOString(), standing: standingOf(newest, terms, now) }
}

const readTasks = (req: PayloadRequest, application: string, program: string, now: Date): Promise<Row[]> =>
  query<Row>(
    req,
    sql`select t.id, ${localised(req, 'tasks', 'title', 't.id')} as title, ${localised(req, 'tasks', 'text', 't.id')} as text, ${localised(req, 'trainings', 'title', 't.training_id')} as training,
          t.due_at as "dueAt", t.late_days as "lateDays", coalesce(t.required, false) as required, coalesce(t.final, false) as final, s.state as newest, s.late
        from tasks t left join lateral (
          select state, late from task_submissions where task_id = t.id and application_id = ${application}::uuid order by number desc limit 1) s on true
        where t.program_id = ${program}::uuid and t.shown_from <= ${now.toISOString()}::timestamptz order by t.due_at, t.id`,
  )

/** The tasks of the programme in which the signed-in applicant takes part, by when they are due. @throws APIError 401, 404 */
export const myTasks = (req: PayloadRequest, application: string): Promise<MyTask[]> =>
  inTransaction(req, async () => {
    const { program } = await readParticipation(req, application)
    const now = new Date()
    return (await readTasks(req, application, program, now)).map((row) => taskOf(row, now))
  })

/** One of them in full. @throws APIError 401, 404 */
export const myTask = (req: PayloadRequest, application: string, task: string): Promise<MyTaskInFull> =>
  inTransaction(req, async () => {
    const { program } = await readParticipation(req, application)
    const now = new Date()
    const row = (await readTasks(req, application, program, now)).find(({ id }) => id === task)
    if (!row) throw denied(req, 'notFound', 404)
    const submissions = await query<Omit<MySubmission, 'file'> & { filename: string | null; title: string | null }>(
      req,
      sql`select number::int as number, created_at as at, text, filename, title, state, feedback, judged_at as "judgedAt" from task_submissions
          where task_id = ${task}::uuid and application_id = ${application}::uuid order by number desc`,
    )
    return {
      ...taskOf(row, now),
      text: row.text,
      training: row.training || null,
      open: whyNotHandIn(row.newest, termsOf(row), now) === null,
      submissions: submissions.map(({ at, filename, judgedAt, title, ...rest }) => ({
        ...rest,
        at: iso(at),
        judgedAt: judgedAt && iso(judgedAt),
        file: filename ? { name: title ?? filename, url: `/api/task-submissions/file/${filename}` } : null,
      })),
    }
  })
