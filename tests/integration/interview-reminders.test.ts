import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { openDesk, place } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

const hour = 3600_000
let day = 0

/** An interview at ten on a day of its own, by a panel of its own. */
async function given(rest: { panel?: string; startsAt?: string } = {}) {
  if (!rest.panel) day += 1
  const member = await school.staff('panelist')
  const panel = rest.panel ?? (await made('panels', { name: 'Komissiya', program: program.id, members: [member.id], chair: member.id }))
  const { id: application } = await place(school, program, 'shortlisted')
  const startsAt = rest.startsAt ?? `2031-09-${String(day).padStart(2, '0')}T06:00:00.000Z`
  const interview = await made('interviews', { panel, application, startsAt, endsAt: new Date(Date.parse(startsAt) + hour / 2).toISOString(), place: 'DMX binası' })
  const move = (to: string) =>
    school.rest('PATCH', `/interviews/${interview}`, { as: coordinator, body: { startsAt: to, endsAt: new Date(Date.parse(to) + hour / 2).toISOString() } })
  return { member, panel, application, interview, startsAt, move }
}

async function made(collection: string, body: object): Promise<string> {
  const answer = await school.rest('POST', `/${collection}?locale=az`, { as: coordinator, body })
  expect(answer.status, answer.text).toBe(201)
  return String((answer.body.doc as { id: string }).id)
}

/** The clock of the worker strikes, so many hours before a moment. */
async function strike(startsAt: string, hoursBefore: number) {
  const { remindAt } = await import('@/plugins/interviews/operations/remind')
  await remindAt(school.payload, new Date(Date.parse(startsAt) - hoursBefore * hour))
}

const remindersTo = (email: string) =>
  readRows<{ subject: string; body: string }>(
    school.payload,
    sql`select subject, body from letters where "to" = ${email} and template in ('interview-reminder', 'panel-reminder') order by created_at`,
  )

const remindersOf = (application: string) =>
  readRows<{ subject: string; body: string }>(
    school.payload,
    sql`select subject, body from letters where application_id = ${application} and template = 'interview-reminder' order by created_at`,
  )

test('applicant and panelist are reminded a day and an hour before, each once, however often and however many look', async () => {
  const { application, member, startsAt } = await given()
  await strike(startsAt, 24.1)
  expect(await remindersOf(application)).toEqual([])
  for (const hoursBefore of [24, 23, 1.01]) await Promise.all([strike(startsAt, hoursBefore), strike(startsAt, hoursBefore)])
  expect(await remindersOf(application)).toHaveLength(1)
  await strike(startsAt, 1)
  await strike(startsAt, 0.2)
  await strike(startsAt, 0)
  const [first, second, ...rest] = await remindersOf(application)
  expect(rest).toEqual([])
  for (const letter of [first, second]) {
    expect(letter?.body).toContain('10:00 (GMT+4), Asia/Baku')
    expect(letter?.body).toContain('DMX binası')
  }
  const toPanelist = await remindersTo(member.email)
  expect(toPanelist).toHaveLength(2)
  expect(toPanelist[0]?.subject).toContain('Asia/Baku')
  expect(toPanelist[0]?.body).toContain('10:00–10:30 · Komissiya')
  expect(toPanelist[0]?.body).not.toContain('MM-TEST')
})

test('another time has reminders of its own, and what is called off has none', async () => {
  const { application, startsAt, move } = await given()
  await strike(startsAt, 23)
  const later = new Date(Date.parse(startsAt) + 5 * 24 * hour).toISOString()
  day += 5
  expect((await move(later)).status).toBe(200)
  await strike(startsAt, 0.5)
  expect(await remindersOf(application)).toHaveLength(1)
  await strike(later, 23)
  expect(await remindersOf(application)).toHaveLength(2)
  await readRows(school.payload, sql`update interviews set state = 'cancelled' where application_id = ${application}`)
  await strike(later, 0.5)
  expect(await remindersOf(application)).toHaveLength(2)
})

test('a worker that was away writes the last reminder alone, and panelists have one letter for a day', async () => {
  const one = await given()
  const other = await given({ panel: one.panel, startsAt: new Date(Date.parse(one.startsAt) + hour).toISOString() })
  await strike(one.startsAt, 0.5)
  expect(await remindersOf(one.application)).toHaveLength(1)
  const [letter, ...rest] = await readRows<{ body: string }>(school.payload, sql`select body from letters where occasion like ${`panel-reminder:3600:${one.member.id}:%`}`)
  expect(rest).toEqual([])
  expect(letter?.body).toContain('10:00–10:30 · Komissiya\n11:00–11:30 · Komissiya')
  // Out of the selection, though their interview still stands: nobody writes to them.
  await readRows(school.payload, sql`update applications set announced_status = 'rejected' where id = ${other.application}`)
  await strike(other.startsAt, 0.5)
  expect(await remindersTo(one.member.email)).toHaveLength(1)
  expect(await remindersOf(other.application)).toHaveLength(1)
})

test('that somebody did not come makes no new first interview of the day', async () => {
  const one = await given()
  const other = await given({ panel: one.panel, startsAt: new Date(Date.parse(one.startsAt) + hour).toISOString() })
  await strike(one.startsAt, 0.9)
  expect(await remindersTo(one.member.email)).toHaveLength(1)
  await readRows(school.payload, sql`update interviews set state = 'missed' where application_id = ${one.application}`)
  await strike(other.startsAt, 0.9)
  expect(await remindersTo(one.member.email)).toHaveLength(1)
})
