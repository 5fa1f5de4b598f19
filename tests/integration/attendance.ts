import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { codeAt } from '@/plugins/teaching/rules/rotating-code'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import { sessionKey } from '@/plugins/teaching/rules/session-key'
import { teaching } from './cohort'
import type { Member, Person, School } from './school'

export const minutesFromNow = (minutes: number): Date => new Date(Date.now() + minutes * 60_000)

type Held = { id: string; trainer: string }

let counter = 0

/** A session of a programme that began some minutes ago, put there under all hooks, with a training and a trainer of its own. */
export async function heldSession(
  school: School,
  program: Program,
  { began = 10, lasts = 120, part = 'theory' }: { began?: number; lasts?: number; part?: 'introduction' | 'theory' | 'practice' } = {},
): Promise<Held> {
  counter += 1
  const trainer = await school.payload.create({
    collection: 'trainers',
    data: { name: `Təlimçi ${counter}`, slug: `telimci-${counter}`, _status: 'published' },
    overrideAccess: true,
  })
  const training = await school.payload.create({
    collection: 'trainings',
    data: { title: `Təlim ${counter}`, slug: `telim-${counter}`, program: program.id, part, order: counter, kind: 'training', language: 'az', _status: 'published' },
    overrideAccess: true,
  })
  const [row] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into sessions (training_id, program_id, starts_at, ends_at, state)
        values (${training.id}, ${program.id}, ${minutesFromNow(-began).toISOString()}, ${minutesFromNow(lasts - began).toISOString()}, 'planned') returning id`,
  )
  await readRows(school.payload, sql`insert into sessions_rels (parent_id, path, trainers_id, "order") values (${row?.id}, 'trainers', ${trainer.id}, 1)`)
  return { id: String(row?.id), trainer: trainer.id }
}

/** The light sign-in of a trainer. */
export async function trainerOf(school: School, trainer: string): Promise<Member> {
  const person = await school.staff('trainer')
  await school.payload.update({ collection: 'staff', id: person.id, data: { trainer }, overrideAccess: true })
  return person
}

/** The light sign-in of a partner who hosts the training of a session. */
export async function hostOf(school: School, session: string): Promise<Member> {
  counter += 1
  const { payload } = school
  const partner = await payload.create({
    collection: 'partners',
    data: { name: `Tərəfdaş ${counter}`, slug: `terefdas-${counter}`, kind: 'international', _status: 'published' },
    overrideAccess: true,
  })
  await readRows(payload, sql`update trainings set partner_id = ${partner.id} where id = (select training_id from sessions where id = ${session}::uuid)`)
  const person = await school.staff('partner')
  await payload.update({ collection: 'staff', id: person.id, data: { partner: partner.id }, overrideAccess: true })
  return person
}

/** The code that the phone of the trainer shows at a moment. */
export const shownAt = (school: School, session: string, at: Date): string => codeAt(sessionKey(school.payload.secret, session), at)

/** Scans a code as a participant's phone does that noted it at one moment and sends it now. */
export async function scan(school: School, person: Person | null, session: string, code: string, scannedAt = new Date()) {
  const { scanCode } = await teaching()
  return scanCode(await school.req(person), { id: randomUUID(), session, code, scannedAt: scannedAt.toISOString(), sentAt: new Date().toISOString() })
}

/** A mark as a device notes it. */
export const noted = (session: string, application: string, state: Attendance, at = new Date(), reason: string | null = null) => ({
  id: randomUUID(),
  session,
  application,
  state,
  reason,
  at: at.toISOString(),
})

/** How people attended a session, by application, and how many marks there are about each. */
export async function attended(school: School, session: string) {
  const rows = await readRows<{ application: string; state: string; marks: number }>(
    school.payload,
    sql`select t.application_id as application, t.state, (select count(*)::int from attendance_marks m where m.session_id = t.session_id and m.application_id = t.application_id) as marks
        from attendance t where t.session_id = ${session}::uuid`,
  )
  return Object.fromEntries(rows.map(({ application, marks, state }) => [application, [state, marks]]))
}
