import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { heldSession, trainerOf } from './attendance'
import { participant, taughtProgram } from './cohort'
import { withTemplates } from './desk'
import { type Member, useSchool } from './school'

/** Sessions that a School had before it kept what people were told of each. */
const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

const tell = async () => (await import('@/plugins/teaching/operations/tell-sessions')).tellSessions(school.payload, new Date())

const lettersTo = async (email: string) =>
  (await readRows<{ template: string }>(school.payload, sql`select template from letters where "to" = ${email} order by created_at, id`)).map(({ template }) => template)

const change = async (session: string, body: object) => {
  const answer = await school.rest('PATCH', `/sessions/${session}?locale=az`, { as: coordinator, body })
  expect(answer.status, answer.text).toBe(200)
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600_000).toISOString()

test('what was announced before counts as told as it stands, what was a draft does not; everything that changes from then on is told', async () => {
  const { migrations } = await import('@/migrations')
  const step = migrations.find(({ name }) => name === '20261126_143800_session_tellings')
  const { drizzle } = school.payload.db as unknown as PostgresAdapter
  const given = { db: drizzle, payload: school.payload, req: await school.req() } as never
  const program = await taughtProgram(school)
  const person = await participant(school, program)
  const held = async (state: 'planned' | 'cancelled' | 'draft', day: number) => {
    const { id, trainer } = await heldSession(school, program, { began: -day * 24 * 60 })
    await readRows(school.payload, sql`update sessions set state = ${state}, link = ${`https://meet.example/${state}`} where id = ${id}`)
    return { id, staff: await trainerOf(school, trainer) }
  }

  await step?.down(given)
  const tables = await readRows(school.payload, sql`select to_regclass('session_tellings') as told, to_regproc('session_stands') as stands`)
  expect(tables).toEqual([{ told: null, stands: null }])
  const [planned, cancelled, draft] = [await held('planned', 7), await held('cancelled', 8), await held('draft', 9)]
  await readRows(
    school.payload,
    sql`insert into sessions_locales (_parent_id, _locale, venue) values (${planned.id}, 'az', 'Bakı, otaq 3'), (${planned.id}, 'ru', 'Баку, аудитория 3')`,
  )
  await step?.up(given)

  const told = await readRows<{ session: string; told: object; still: boolean }>(
    school.payload,
    sql`select t.session_id as session, t.told, t.told = session_stands(s) as still from session_tellings t join sessions s on s.id = t.session_id order by s.starts_at`,
  )
  expect(told).toEqual([
    { session: planned.id, told: expect.objectContaining({ state: 'planned', program: program.id, where: 'Bakı, otaq 3', link: 'https://meet.example/planned' }), still: true },
    { session: cancelled.id, told: expect.objectContaining({ state: 'cancelled', where: null }), still: true },
  ])
  expect(told[0]?.told).toMatchObject({ places: [{}, { az: 'Bakı, otaq 3', ru: 'Баку, аудитория 3' }], trainers: [expect.any(String)] })

  await tell()
  for (const email of [person.applicant.email, planned.staff.email, cancelled.staff.email, draft.staff.email]) expect([email, await lettersTo(email)]).toEqual([email, []])

  await change(planned.id, { startsAt: inDays(10), endsAt: inDays(10.1) })
  await tell()
  await change(cancelled.id, { state: 'planned' })
  await tell()
  await change(draft.id, { state: 'planned' })
  await tell()
  expect(await lettersTo(person.applicant.email)).toEqual(['sessions-changed', 'sessions-restored', 'sessions-announced'])
  for (const { staff } of [planned, cancelled, draft]) expect(await lettersTo(staff.email)).toEqual(['sessions-taught'])
})
