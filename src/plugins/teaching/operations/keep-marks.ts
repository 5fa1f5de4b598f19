import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type Mark, reconcile } from '../rules/attendance'

/** A mark about one participant, with why and by whom. */
export type MarkAbout = Mark & { application: string; reason: string | null; by: string | null }

type Kept = Omit<Mark, 'at'> & { at: string; application: string }

/** Adds marks to those of a session, whose row is locked, and writes down how each participant attended as it follows from all of them. A mark that is there already changes nothing. */
export async function keepMarks(req: PayloadRequest, session: string, marks: readonly MarkAbout[]): Promise<void> {
  await query(
    req,
    sql`insert into attendance_marks (id, session_id, application_id, source, state, at, reason, by_id)
        select m.id, ${session}::uuid, m.application, m.source, m.state, m.at, m.reason, m.by
        from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m(id uuid, application uuid, source enum_attendance_marks_source, state enum_attendance_marks_state, at timestamptz, reason text, by uuid)
        on conflict (id) do nothing`,
  )
  const people = [...new Set(marks.map(({ application }) => application))]
  const kept = await query<Kept>(
    req,
    sql`select id, application_id as application, source, state, at from attendance_marks
        where session_id = ${session}::uuid and application_id::text in (select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`,
  )
  const standings = people.flatMap((application) => {
    const standing = reconcile(kept.filter((mark) => mark.application === application).map((mark) => ({ ...mark, at: new Date(mark.at) })))
    return standing ? [{ application, state: standing.state, mark: standing.mark.id }] : []
  })
  await query(
    req,
    sql`insert into attendance (session_id, application_id, state, mark_id)
        select ${session}::uuid, s.application, s.state, s.mark
        from jsonb_to_recordset(${JSON.stringify(standings)}::jsonb) as s(application uuid, state enum_attendance_state, mark uuid)
        on conflict (session_id, application_id) do update set state = excluded.state, mark_id = excluded.mark_id, updated_at = now()`,
  )
}
