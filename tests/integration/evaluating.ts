import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import type { EvaluationStep } from '@/plugins/teaching/rules/evaluations'
import { heldSession } from './attendance'
import { participant, teaching } from './cohort'
import type { Person, School } from './school'

/** A programme that shows results from so many answers on. */
export const evaluatedProgram = (school: School, evaluationMinimum: number): Promise<Program> => school.program({ capacity: 30, evaluationMinimum })

/** How somebody attended a session, put there under all hooks. */
export async function wasThere(school: School, session: string, application: string, state: Attendance = 'present'): Promise<void> {
  const mark = randomUUID()
  await readRows(
    school.payload,
    sql`insert into attendance_marks (id, session_id, application_id, source, state, at, reason) values (${mark}, ${session}, ${application}, 'tick', ${state}, now(), 'x')`,
  )
  await readRows(school.payload, sql`insert into attendance (session_id, application_id, state, mark_id) values (${session}, ${application}, ${state}, ${mark})`)
}

/** A session that ended so many hours ago, and so many participants who were there. */
export async function attendedSession(school: School, program: Program, there: number, ended = 1) {
  const held = await heldSession(school, program, { began: ended * 60 + 90, lasts: 90 })
  const people = await Promise.all(Array.from({ length: there }, () => participant(school, program)))
  for (const { id } of people) await wasThere(school, held.id, id)
  return { ...held, people }
}

/** Lets the time go by until the results of a session may be shown. */
export const letItBeOver = (school: School, session: string) =>
  readRows(
    school.payload,
    sql`with still as (select set_config('session_replication_role', 'replica', true))
        update sessions set starts_at = starts_at - interval '15 days', ends_at = ends_at - interval '15 days' from still where id = ${session}`,
  )

export const ratedWith = (step: EvaluationStep) => ({ useful: step, clear: step, lively: step, organised: step })

/** Answers as whoever takes part by this application. */
export async function evaluate(
  school: School,
  { applicant, id }: { applicant: Person | null; id: string | null },
  session: string,
  { ratings = ratedWith(4), remark = '' }: { ratings?: Record<string, number>; remark?: string } = {},
): Promise<void> {
  const { evaluateSession } = await teaching()
  await evaluateSession(await school.req(applicant), { application: id ?? randomUUID(), session, ratings, remark })
}

/** Everything that the database holds of what was said of a session, as it lies there, with the transaction that wrote each row. */
export const saidOf = (school: School, session: string) =>
  readRows<{ id: string; useful: number; remark: string | null; promised: number; xmin: string }>(
    school.payload,
    sql`select id, useful::int, remark, promised::int, xmin::text from evaluations where session_id = ${session} order by ctid`,
  )

export const evaluatorsOf = (school: School, session: string) =>
  readRows<{ application: string; xmin: string }>(school.payload, sql`select application_id as application, xmin::text from evaluators where session_id = ${session} order by ctid`)
