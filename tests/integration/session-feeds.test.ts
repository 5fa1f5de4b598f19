import { sql } from '@payloadcms/db-postgres/drizzle'
import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { heldSession, hostOf, trainerOf } from './attendance'
import { outsiders, participant, type Placed, taughtProgram, teaching } from './cohort'
import { withTemplates } from './desk'
import { type Member, type Person, type Someone, useSchool } from './school'

/** The private calendars of participants and trainers. */
const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

/** A cohort with a session that has a link, one that is cancelled and a draft; a task that is shown and one that is not yet. */
async function cohort() {
  const program = await taughtProgram(school)
  const { id: planned, trainer } = await heldSession(school, program, { began: -1000 })
  const [{ id: cancelled }, { id: draft }] = [await heldSession(school, program, { began: -2000 }), await heldSession(school, program, { began: -3000 })]
  await readRows(school.payload, sql`update sessions set link = 'https://meet.example/a', sequence = 2 where id = ${planned}`)
  await readRows(school.payload, sql`update sessions set state = 'cancelled', sequence = 1 where id = ${cancelled}`)
  await readRows(school.payload, sql`update sessions set state = 'draft' where id = ${draft}`)
  const task = async (shownFrom: string) => {
    const body = { title: 'Esse', text: 'Bir səhifə yazın.', program: program.id, shownFrom, dueAt: '2031-05-05T08:00:00.000Z', lateDays: 3 }
    return ((await school.rest('POST', '/tasks?locale=az', { as: coordinator, body })).body.doc as { id: string }).id
  }
  const [shown] = [await task('2026-01-01T00:00:00.000Z'), await task('2031-01-01T00:00:00.000Z')]
  return { program, planned, cancelled, trainer, shown, staff: await trainerOf(school, trainer), one: await participant(school, program) }
}

const mine = async ({ applicant, id }: Placed) => (await (await teaching()).mySessionFeed(await school.req(applicant), id)).address

const ofTrainer = (as: Someone | null, renew = false) =>
  school.rest(renew ? 'POST' : 'GET', renew ? '/teaching/calendar/renew' : '/teaching/calendar', { as, body: renew ? {} : undefined })

/** What an address of the site answers. */
async function open(address: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const { GET } = await import('@/app/(site)/api/calendar/sessions/[kind]/[id]/[token]/route')
  const [kind, id, token] = new URL(String(address)).pathname.split('/').slice(-3)
  return GET(new Request(String(address), { headers }), { params: Promise.resolve({ kind, id, token }) })
}

async function eventsAt(address: unknown) {
  const answer = await open(address)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache'])
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid.split('@')[0],
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
      start: String(event.startDate),
    }
  })
}

test('a participant has the sessions of the cohort with their links, what is cancelled as cancelled, and when tasks are due; no draft, and nothing that is not shown yet', async () => {
  const { cancelled, one, planned, shown } = await cohort()
  const events = await eventsAt(await mine(one))
  expect(events).toMatchObject([
    { uid: `session-${planned}`, sequence: 2, status: 'CONFIRMED', url: 'https://meet.example/a' },
    { uid: `session-${cancelled}`, sequence: 1, status: 'CANCELLED' },
    { uid: `task-${shown}`, status: 'CONFIRMED', start: '2031-05-05T12:00:00' },
  ])
})

test('a trainer has their own sessions and no others', async () => {
  const { planned, staff } = await cohort()
  const { body } = await ofTrainer(staff)
  expect(await eventsAt(body.address)).toMatchObject([{ uid: `session-${planned}`, url: 'https://meet.example/a' }])
  for (const role of ['coordinator', 'auditor', 'editor', 'admin', 'reviewer', 'panelist'] as const)
    expect([role, (await ofTrainer(await school.staff(role))).status]).toEqual([role, 403])
})

test('a partner has the sessions of what they host and no others, as long as they are a partner', async () => {
  const { planned } = await cohort()
  await cohort()
  const partner = await hostOf(school, planned)
  const { body } = await ofTrainer(partner)
  expect((await eventsAt(body.address)).filter(({ uid }) => uid === `session-${planned}`)).toHaveLength(1)
  expect((await eventsAt(body.address)).every(({ uid }) => uid?.startsWith('session-'))).toBe(true)
  await readRows(school.payload, sql`delete from staff_roles where parent_id = ${partner.id}`)
  expect((await open(body.address)).status).toBe(404)
})

test('who has the calendar already is told so, as long as nothing has changed', async () => {
  const { one, planned } = await cohort()
  const address = await mine(one)
  const tag = String((await open(address)).headers.get('etag'))
  expect([(await open(address, { 'if-none-match': tag })).status, (await open(address, { 'if-none-match': '"x"' })).status]).toEqual([304, 200])
  await school.rest('PATCH', `/sessions/${planned}?locale=az`, { as: coordinator, body: { venue: 'Onlayn' } })
  expect((await open(address, { 'if-none-match': tag })).status).toBe(200)
})

test('the address is told to whose it is alone; made anew, the one before leads nowhere, and nobody else’s changes', async () => {
  const { one, program, staff } = await cohort()
  const { mySessionFeed, renewSessionFeed } = await teaching()
  const others: (Person | null)[] = [...(await outsiders(school, program)).map(({ person }) => person), (await participant(school, program)).applicant]
  for (const person of others) {
    const status = person ? 404 : 401
    await expect(mySessionFeed(await school.req(person), one.id)).rejects.toMatchObject({ status })
    await expect(renewSessionFeed(await school.req(person), one.id)).rejects.toMatchObject({ status })
  }
  const before = await mine(one)
  const { address: after } = await renewSessionFeed(await school.req(one.applicant), one.id)
  expect([(await open(before)).status, (await open(after)).status, await mine(one)]).toEqual([404, 200, after])
  // Neither a guess, nor the token of another kind or person.
  expect([(await open(`${after}x`)).status, (await open(after.replace('participant', 'trainer'))).status, (await open(after.replace(one.id, staff.id))).status]).toEqual([
    404, 404, 404,
  ])
  const own = (await ofTrainer(staff)).body.address
  const renewed = (await ofTrainer(staff, true)).body.address
  expect([(await open(own)).status, (await open(renewed)).status, (await open(after)).status]).toEqual([404, 200, 200])
})

test('who loses the place loses the calendar, and so does whoever no longer teaches', async () => {
  const { one, staff } = await cohort()
  const [mineBefore, theirs] = [await mine(one), (await ofTrainer(staff)).body.address]
  await readRows(school.payload, sql`update applications set status = 'withdrawn' where id = ${one.id}`)
  await readRows(school.payload, sql`delete from staff_roles where parent_id = ${staff.id}`)
  expect([(await open(mineBefore)).status, (await open(theirs)).status]).toEqual([404, 404])
})
