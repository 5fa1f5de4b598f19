import { sql } from '@payloadcms/db-postgres/drizzle'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { Attendance } from '@/plugins/teaching/rules/attendance'
import { heldSession, noted } from './attendance'
import { type Placed, teaching } from './cohort'
import type { Member, School } from './school'

/** What a programme asks of whoever is to complete it, as a coordinator declares it. */
export const asks = (completion: Partial<NonNullable<Program['completion']>>): Partial<Program> =>
  ({ capacity: 30, completion: { shares: {}, lateCounts: 100, excused: 'leftOut', tasks: false, finalWork: false, ...completion } }) as Partial<Program>

/** A session that is over, with how somebody attended it; ticked by a coordinator. Sessions of one programme take their turns. */
export async function attend(school: School, coordinator: Member, program: Program, { id }: Placed, state: Attendance, turn = 0): Promise<string> {
  const held = await heldSession(school, program, { began: 100 - 20 * turn, lasts: 15 })
  const { markAttendance } = await teaching()
  const said = noted(held.id, id, state, new Date(), state === 'excused' ? 'Xəstə idi.' : null)
  const { refused } = await markAttendance(await school.req(coordinator), { marks: [said], sentAt: new Date().toISOString() })
  if (refused.length > 0) throw new Error(refused[0]?.why)
  return held.id
}

/** A work that is asked for, set under all hooks. */
export async function setWork(school: School, program: Program, { due, ...rest }: { required?: boolean; final?: boolean; due: Date }): Promise<string> {
  const work = {
    title: 'İş',
    text: 'Yazın.',
    program: program.id,
    shownFrom: new Date(0).toISOString(),
    dueAt: due.toISOString(),
    lateDays: 0,
    required: true,
    final: false,
    ...rest,
  }
  return (await school.payload.create({ collection: 'tasks', locale: 'az', data: work, overrideAccess: true })).id
}

/** Something handed in for a work, as it stands; put there under all hooks. */
export const submit = (school: School, task: string, { id }: Placed, state: 'handedIn' | 'accepted' | 'returned', number = 1) =>
  readRows(
    school.payload,
    sql`insert into task_submissions (task_id, application_id, number, text, state, late, digest) values (${task}, ${id}, ${number}, 'Esse.', ${state}, false, ${`${task}${id}${number}`})`,
  )
