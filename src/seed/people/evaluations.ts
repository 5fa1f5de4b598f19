import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { aspects, usualMinimum } from '@/plugins/teaching/rules/evaluations'
import { remarks } from '../content/cohort/remarks'
import { type Chance, chanceOf } from './chance'
import type { Edition } from './edition'

/** The session, by its place from 0, of which too few have said anything. */
const quiet = 4

/** A rating around a mean, on the scale of the questions. */
const rating = (chance: Chance, mean: number): number => Math.min(5, Math.max(1, Math.round(chance.around(mean, 0.8))))

/** What those who were at the sessions of an edition said of each, in the transaction of the request. */
export async function seedEvaluations(req: PayloadRequest, { id: program, number }: Edition): Promise<void> {
  const sessions = await query<{ id: string; there: string[] }>(
    req,
    sql`select s.id, json_agg(t.application_id order by t.application_id) as there from sessions s join attendance t on t.session_id = s.id
        where s.program_id = ${program}::uuid and s.state = 'planned' and s.ends_at < now() and t.state in ('present', 'late') group by s.id order by s.starts_at`,
  )
  for (const [place, { id, there }] of sessions.entries()) {
    const chance = chanceOf(number, place)
    const evaluators = place === quiet ? there.slice(0, usualMinimum - 2) : there.filter(() => chance.happens(0.75))
    const mean = chance.around(4.1, 0.4)
    const said = evaluators.map(() => ({
      ...Object.fromEntries(aspects.map((aspect, at) => [aspect, rating(chance, mean - at * 0.1)])),
      remark: chance.happens(0.2) ? chance.pick(remarks) : null,
    }))
    await query(
      req,
      sql`insert into evaluations (session_id, useful, clear, lively, organised, remark, promised)
          select ${id}::uuid, e.useful, e.clear, e.lively, e.organised, e.remark, ${usualMinimum}
          from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as e(useful numeric, clear numeric, lively numeric, organised numeric, remark varchar) order by random()`,
    )
    await query(
      req,
      sql`insert into evaluators (session_id, application_id)
          select ${id}::uuid, application::uuid from jsonb_array_elements_text(${JSON.stringify(evaluators)}::jsonb) as application order by random()`,
    )
  }
}
