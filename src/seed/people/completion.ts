import { addDays } from 'date-fns'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { keepMarks } from '@/plugins/teaching/operations/keep-marks'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import { essays, exception, finalWork, tasks } from '../content/cohort/cohort'
import { writerFor } from '../content/write'
import { asStaff } from './as-staff'
import type { Chance } from './chance'
import type { Dossier } from './dossier'
import type { Edition } from './edition'

type Away = Partial<Record<Attendance, number>>

/** Which session of a part a graduate missed, came late to or was excused from, by the place of both, from 0; nobody so often that they would not complete the programme. */
const away: Record<string, (graduate: number) => Away> = {
  introduction: (graduate) => ({ absent: graduate % 7, excused: (3 * graduate + 2) % 10 }),
  theory: (graduate) => ({ absent: graduate % 9, late: (graduate + 3) % 11 }),
  practice: (graduate) => ({ late: graduate % 6 }),
}

/** The graduate who was ill for most of the theory, and for whom the School made an exception; and since which session. */
const [ill, since] = [4, 3]

function stateOf(graduate: number, part: string, session: number): Attendance {
  if (graduate === ill && part === 'theory' && session >= since) return 'absent'
  const { absent, excused, late } = away[part]?.(graduate) ?? {}
  if (session === absent) return 'absent'
  if (session === excused) return 'excused'
  return session === late ? 'late' : 'present'
}

/** How the graduates of an edition completed it: their attendance, their works, and an exception, in the transaction of the request. */
export async function seedCompletion(req: PayloadRequest, { calendar, id: program }: Edition, dossiers: readonly Dossier[], coordinator: string, chance: Chance): Promise<void> {
  const staff = await asStaff(req, coordinator)
  const graduates = dossiers.filter(({ story }) => story.standpoint.status === 'graduated').map(({ id }) => id)
  await seedAttendance(staff, program, graduates, chance)
  await seedWorks(staff, program, graduates, calendar.graduation)
  const application = graduates[ill]
  if (!application) return
  await query(staff, sql`update applications set completion_exception = ${exception} where id = ${application}::uuid`)
  await record(staff, { action: 'completion-exception', subjectType: 'applications', subject: application, reason: exception, details: { at: addDays(calendar.graduation, -3) } })
}

/** Ticks everybody at the end of each session. */
async function seedAttendance(req: PayloadRequest, program: string, graduates: readonly string[], chance: Chance): Promise<void> {
  const sessions = await query<{ id: string; part: string; place: number; endsAt: string }>(
    req,
    sql`select s.id, t.part, (row_number() over (partition by t.part order by s.starts_at))::int - 1 as place, s.ends_at as "endsAt"
        from sessions s join trainings t on t.id = s.training_id where s.program_id = ${program}::uuid and s.state = 'planned' order by s.starts_at`,
  )
  for (const { endsAt, id, part, place } of sessions) {
    const said = { source: 'tick', at: new Date(endsAt), by: String(req.user?.id) } as const
    const marks = graduates.map((application, graduate) => {
      const state = stateOf(graduate, part, place)
      return { ...said, id: chance.uuid(), application, state, reason: state === 'excused' ? 'Universitetdə imtahanı var idi.' : null }
    })
    await keepMarks(req, id, marks)
  }
}

/** An essay and the final work, handed in and accepted. */
async function seedWorks(req: PayloadRequest, program: string, graduates: readonly string[], end: Date): Promise<void> {
  const writer = await writerFor(req)
  const works = [
    { words: tasks[1], final: false, due: addDays(end, -60) },
    { words: finalWork, final: true, due: addDays(end, -10) },
  ]
  for (const { due, final, words } of works) {
    const task = await writer.create('tasks', { ...words, program, shownFrom: addDays(due, -30).toISOString(), dueAt: due.toISOString(), lateDays: 3, required: true, final })
    for (const [place, application] of graduates.entries()) {
      const handedIn = { text: essays[place % essays.length], state: 'accepted', late: false, digest: `${place}`, createdAt: addDays(due, -1).toISOString() }
      const judged = { judgedBy: req.user?.id, judgedAt: addDays(due, 2).toISOString() }
      await req.payload.db.create({ collection: 'task-submissions', data: { task, application, number: 1, ...handedIn, ...judged }, req })
    }
  }
}
