import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { keepMarks, type MarkAbout } from '@/plugins/teaching/operations/keep-marks'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import { aspects, usualMinimum } from '@/plugins/teaching/rules/evaluations'
import { remarks } from '../content/cohort/remarks'
import { type Chance, chanceOf } from './chance'
import type { Dossier } from './dossier'
import type { Edition } from './edition'

/** How people attend, as often as it happens. */
const attending: readonly Attendance[] = [...Array<'present'>(16).fill('present'), 'late', 'late', 'excused', 'absent']

/** A rating around a mean, on the scale of the questions. */
const rating = (chance: Chance, mean: number): number => Math.min(5, Math.max(1, Math.round(chance.around(mean, 0.8))))

/** How the graduates of an edition attended its sessions, and what those who were there said of each, in the transaction of the request. At one session too few have answered. */
export async function seedEvaluations(req: PayloadRequest, { id: program, number }: Edition, dossiers: readonly Dossier[], coordinator: string): Promise<void> {
  const graduates = dossiers.filter(({ story }) => story.standpoint.announcedStatus === 'graduated').map(({ id }) => id)
  const sessions = await query<{ id: string; endsAt: string }>(
    req,
    sql`select id, ends_at as "endsAt" from sessions where program_id = ${program}::uuid and state = 'planned' and ends_at < now() order by starts_at`,
  )
  for (const [place, { endsAt, id }] of sessions.entries()) {
    const chance = chanceOf(number, place)
    const marks = graduates.map((application): MarkAbout => {
      const state = chance.pick(attending)
      return { id: chance.uuid(), application, source: 'tick', state, at: new Date(endsAt), reason: state === 'excused' ? 'Xəstəlik' : null, by: coordinator }
    })
    await keepMarks(req, id, marks)
    const there = marks.filter(({ state }) => state === 'present' || state === 'late')
    const evaluators = place === 4 ? there.slice(0, usualMinimum - 2) : there.filter(() => chance.happens(0.75))
    const mean = chance.around(4.1, 0.4)
    const said = evaluators.map(() => ({
      ...Object.fromEntries(aspects.map((aspect, at) => [aspect, rating(chance, mean - at * 0.1)])),
      remark: chance.happens(0.2) ? chance.pick(remarks) : null,
    }))
    await query(
      req,
      sql`insert into evaluations (session_id, useful, clear, lively, organised, remark, promised)
          select ${id}::uuid, e.useful, e.clear, e.lively, e.organised, e.remark, ${usualMinimum}
          from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as e(useful numeric, clear numeric, lively numeric, organised numeric, remark varchar)`,
    )
    await query(
      req,
      sql`insert into evaluators (session_id, application_id)
          select ${id}::uuid, v.application from jsonb_to_recordset(${JSON.stringify(evaluators)}::jsonb) as v(application uuid) order by random()`,
    )
  }
}
