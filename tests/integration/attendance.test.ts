import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { attended, heldSession, hostOf, minutesFromNow, noted, scan, shownAt, trainerOf } from './attendance'
import { outsiders, participant, type Placed, taughtProgram, teaching } from './cohort'
import { type Member, useSchool } from './school'

/** Attendance: one mark a person and session, whatever arrives, from whom, in which order and how often. */
const school = useSchool()

let program: Program
let session: string
let trainer: Member
let one: Placed
let other: Placed

const send = async (as: Member, marks: ReturnType<typeof noted>[], sentAt = new Date()) => {
  const { markAttendance } = await teaching()
  return markAttendance(await school.req(as), { marks, sentAt: sentAt.toISOString() })
}

/** A cohort of two of its own, in a session: a cohort has one at a time. */
async function inSession(when?: { began: number }) {
  const own = await taughtProgram(school)
  const held = await heldSession(school, own, when)
  return { own, held, id: held.id, one: await participant(school, own), other: await participant(school, own) }
}

beforeAll(async () => {
  const first = await inSession()
  ;[program, session, one, other] = [first.own, first.id, first.one, first.other]
  trainer = await trainerOf(school, first.held.trainer)
})

test('who scans the code that stands is there; scanning again, also ten times at once, says nothing new', async () => {
  const code = shownAt(school, session, new Date())
  expect(await scan(school, one.applicant, session, code)).toEqual({ state: 'present' })
  await Promise.all(Array.from({ length: 10 }, () => scan(school, one.applicant, session, code)))
  expect((await attended(school, session))[one.id]).toEqual(['present', 1])
  // A phone that has thrown the page out of its memory asks with the code of then.
  expect(await scan(school, one.applicant, session, shownAt(school, session, minutesFromNow(-60)))).toEqual({ state: 'present' })
  expect((await attended(school, session))[one.id]).toEqual(['present', 1])
})

test('a code that was sent on is refused, and one that is claimed to have been scanned earlier waits for the trainer', async () => {
  const old = minutesFromNow(-5)
  const code = shownAt(school, session, old)
  await expect(scan(school, other.applicant, session, code)).rejects.toMatchObject({ status: 422, data: { why: 'scan.expired' } })
  expect(await scan(school, other.applicant, session, code, old)).toEqual({ state: 'claimed' })
  expect((await attended(school, session))[other.id]).toEqual(['claimed', 1])
  await send(trainer, [noted(session, other.id, 'late')])
  expect((await attended(school, session))[other.id]).toEqual(['late', 2])
})

test('the code of one session is none of another, and none at all is taken from whoever is not of the cohort, or before people arrive', async () => {
  const elsewhere = await heldSession(school, program, { began: -600 })
  await expect(scan(school, other.applicant, session, shownAt(school, elsewhere.id, new Date()))).rejects.toMatchObject({ data: { why: 'scan.expired' } })
  await expect(scan(school, one.applicant, elsewhere.id, shownAt(school, elsewhere.id, new Date()))).rejects.toMatchObject({ data: { why: 'scan.notYet' } })
  const before = await attended(school, session)
  for (const { name, person } of await outsiders(school, program)) {
    const status = await scan(school, person, session, shownAt(school, session, new Date())).then(
      () => 200,
      (error: { status: number }) => error.status,
    )
    expect([name, status]).toEqual([name, person ? 404 : 401])
  }
  expect(await attended(school, session)).toEqual(before)
})

test('two phones that were offline come home in any order, and twice: one mark a person, and the later tick counts', async () => {
  const { id, one, other } = await inSession()
  const coordinator = await school.staff('coordinator')
  const first = [noted(id, one.id, 'present', minutesFromNow(-8)), noted(id, other.id, 'absent', minutesFromNow(-8))]
  const second = [noted(id, other.id, 'late', minutesFromNow(-3)), noted(id, one.id, 'excused', minutesFromNow(-9), 'Xəstədir')]
  await Promise.all([send(coordinator, second), send(coordinator, first), send(coordinator, second), send(coordinator, first)])
  await send(coordinator, [...first, ...second])
  expect(await attended(school, id)).toEqual({ [one.id]: ['present', 2], [other.id]: ['late', 2] })
})

test('a phone whose clock is a day wrong says the same', async () => {
  const { id, one } = await inSession()
  const coordinator = await school.staff('coordinator')
  const day = 24 * 60
  await send(coordinator, [noted(id, one.id, 'absent', minutesFromNow(-2))])
  await send(coordinator, [noted(id, one.id, 'present', minutesFromNow(day - 5))], minutesFromNow(day))
  expect((await attended(school, id))[one.id]).toEqual(['absent', 2])
})

test('an excuse and a correction need a reason; the correction is in the ledger, and what it corrects stays', async () => {
  const { id, one, other } = await inSession({ began: 600 })
  const coordinator = await school.staff('coordinator')
  const { refused } = await send(coordinator, [noted(id, one.id, 'excused'), noted(id, other.id, 'present')])
  expect(refused).toHaveLength(2)
  await send(coordinator, [noted(id, one.id, 'absent', minutesFromNow(-590))])
  const correction = noted(id, one.id, 'excused', new Date(), 'Arayış gətirib')
  await send(coordinator, [correction])
  await send(coordinator, [correction])
  expect((await attended(school, id))[one.id]).toEqual(['excused', 2])
  const entries = await readRows(school.payload, sql`select reason from ledger where action = 'attendance-corrected' and subject = ${one.id} and details->>'session' = ${id}`)
  expect(entries).toEqual([{ reason: 'Arayış gətirib' }])
})

test('a mark that can’t be taken holds up no other', async () => {
  const { id, one, other } = await inSession()
  const coordinator = await school.staff('coordinator')
  const stranger = await participant(school, await taughtProgram(school))
  const bad = [noted(id, stranger.id, 'present'), noted(id, one.id, 'excused', new Date(), 'x'.repeat(1001))]
  const good = [noted(id, one.id, 'present'), noted(id, other.id, 'excused', new Date(), 'x'.repeat(1000))]
  const answer = await school.rest('POST', '/teaching/attendance', { as: coordinator, body: { marks: [...bad, ...good], sentAt: new Date().toISOString() } })
  expect((answer.body.refused as { id: string }[]).map((mark) => mark.id)).toEqual(bad.map((mark) => mark.id))
  expect(await attended(school, id)).toEqual({ [one.id]: ['present', 1], [other.id]: ['excused', 1] })
})

test('a trainer reads and marks their own sessions and nobody else’s', async () => {
  const theirs = await inSession()
  expect((await school.rest('GET', `/teaching/sessions/${session}`, { as: trainer })).status).toBe(200)
  expect((await school.rest('GET', `/teaching/sessions/${theirs.id}`, { as: trainer })).status).toBe(404)
  const { refused } = await send(trainer, [noted(theirs.id, theirs.one.id, 'present')])
  expect(refused).toHaveLength(1)
  expect(await attended(school, theirs.id)).toEqual({})
  const { readSessions } = await teaching()
  await readRows(school.payload, sql`update sessions set link = 'https://zoom.example/1' where id = ${session}::uuid`)
  expect((await readSessions(await school.req(trainer), { teaching: true })).map((line) => [line.session, line.link])).toEqual([[session, 'https://zoom.example/1']])
  await readRows(school.payload, sql`update sessions set link = null where id = ${session}::uuid`)
  expect((await school.rest('GET', `/teaching/sessions/${session}`, { as: await school.staff('trainer') })).status).toBe(404)
})

test('a partner reads the rolls of what they host without anybody’s reasons, and takes one only where no trainer does', async () => {
  const theirs = await inSession()
  const partner = await hostOf(school, theirs.id)
  await send(await trainerOf(school, theirs.held.trainer), [noted(theirs.id, theirs.one.id, 'excused', new Date(), 'xəstədir')])
  const read = async (as: Member) => (await school.rest('GET', `/teaching/sessions/${theirs.id}`, { as })).body
  expect(await read(partner)).toMatchObject({ mayMark: false, key: null, people: expect.arrayContaining([expect.objectContaining({ application: theirs.one.id })]) })
  expect([JSON.stringify(await read(partner)).includes('xəstədir'), JSON.stringify(await read(await school.staff('auditor'))).includes('xəstədir')]).toEqual([false, true])
  expect((await send(partner, [noted(theirs.id, theirs.other.id, 'present')])).refused).toHaveLength(1)
  expect((await school.rest('GET', `/teaching/sessions/${session}`, { as: partner })).status).toBe(404)
  const { readSessions } = await teaching()
  expect((await readSessions(await school.req(partner), { teaching: true })).map((line) => line.session)).toEqual([theirs.id])

  await readRows(school.payload, sql`delete from sessions_rels where parent_id = ${theirs.id}::uuid`)
  expect((await read(partner)).mayMark).toBe(true)
  expect((await send(partner, [noted(theirs.id, theirs.other.id, 'present')])).refused).toEqual([])
  expect((await attended(school, theirs.id))[theirs.other.id]).toEqual(['present', 1])
  // Whoever is of the organisation, but no partner any more, sees nothing.
  await readRows(school.payload, sql`update staff_roles set value = 'trainer' where parent_id = ${partner.id}::uuid`)
  expect((await school.rest('GET', `/teaching/sessions/${theirs.id}`, { as: partner })).status).toBe(404)
})

test('an auditor reads the roll without the key, and marks nothing', async () => {
  const auditor = await school.staff('auditor')
  const { body } = await school.rest('GET', `/teaching/sessions/${session}`, { as: auditor })
  expect([body.key, body.mayMark]).toEqual([null, false])
  await expect(send(auditor, [noted(session, one.id, 'absent')])).rejects.toMatchObject({ status: 403 })
})

test('the database has one standing a person and session, which follows from a mark about both, and lets no mark be changed', async () => {
  const mark = sql`(select mark_id from attendance where session_id = ${session}::uuid and application_id = ${one.id}::uuid)`
  const attempts = [
    sql`insert into attendance (session_id, application_id, state, mark_id) select session_id, application_id, state, mark_id from attendance where mark_id = ${mark}`,
    sql`update attendance set mark_id = ${mark} where session_id = ${session}::uuid and application_id = ${other.id}::uuid`,
    sql`update attendance_marks set state = 'late' where id = ${mark}`,
    sql`delete from attendance_marks where id = ${mark}`,
    sql`truncate attendance_marks cascade`,
  ]
  for (const attempt of attempts) await expect(readRows(school.payload, attempt)).rejects.toThrow()
})
