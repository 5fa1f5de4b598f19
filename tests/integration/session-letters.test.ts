import { sql } from '@payloadcms/db-postgres/drizzle'
import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { heldSession, hostOf, trainerOf } from './attendance'
import { outsiders, participant, taughtProgram } from './cohort'
import { withTemplates } from './desk'
import { type Member, useSchool } from './school'

/** Who is told of sessions, what, and how often. */
const school = useSchool()
let coordinator: Member
let day = 0

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

/** A cohort of two with its trainer, and how its sessions are written; what stood before is over. */
async function cohort() {
  day += 1
  const program = await taughtProgram(school)
  const { trainer } = await heldSession(school, program, { began: 10_000 })
  const [row] = await readRows<{ training: string }>(school.payload, sql`select training_id as training from sessions where program_id = ${program.id}`)
  const on = `2031-07-${String(day).padStart(2, '0')}`
  const write = async (from: string, to: string, rest: object = {}) => {
    const body = { training: row?.training, startsAt: `${on}T${from}:00Z`, endsAt: `${on}T${to}:00Z`, venue: 'Bakı, otaq 3', trainers: [trainer], state: 'planned', ...rest }
    const answer = await school.rest('POST', '/sessions?locale=az', { as: coordinator, body })
    expect(answer.status, answer.text).toBe(201)
    return (answer.body.doc as { id: string }).id
  }
  return { program, trainer, staff: await trainerOf(school, trainer), one: await participant(school, program), two: await participant(school, program), write, on }
}

async function change(session: string, body: object, locale = 'az') {
  const answer = await school.rest('PATCH', `/sessions/${session}?locale=${locale}`, { as: coordinator, body })
  expect(answer.status, answer.text).toBe(200)
}

const tell = async (now = new Date()) => (await import('@/plugins/teaching/operations/tell-sessions')).tellSessions(school.payload, now)

type Letter = { template: string; to: string; locale: string; subject: string; body: string; attachment: { name: string; type: string; content: string } }

/** The letters about sessions to an address, the oldest first. */
const lettersTo = (email: string) =>
  readRows<Letter>(
    school.payload,
    sql`select template, "to", locale, subject, body, attachment from letters where "to" = ${email} and template like 'sessions-%' order by created_at, id`,
  )

const toldTo = async (email: string) => (await lettersTo(email)).map(({ template }) => template)

function eventsIn({ attachment }: Letter) {
  const calendar = new ICAL.Component(ICAL.parse(attachment.content))
  expect([attachment.type, calendar.getFirstPropertyValue('method')]).toEqual(['text/calendar; charset=utf-8; method=PUBLISH', 'PUBLISH'])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid.split('@')[0],
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      summary: event.summary,
      place: event.location,
      start: String(event.startDate),
    }
  })
}

test('participants and trainers are told once that sessions are announced, of all of them in one letter, and of a draft nothing', async () => {
  const { on, one, program, staff, two, write } = await cohort()
  const [first, second] = [await write('05:00', '08:00', { link: 'https://meet.example/a' }), await write('09:00', '10:00'), await write('11:00', '12:00', { state: 'draft' })]
  await Promise.all([tell(), tell()])
  await tell()
  for (const { applicant } of [one, two]) {
    const letters = await lettersTo(applicant.email)
    expect(letters.map(({ template }) => template)).toEqual(['sessions-announced'])
    expect(letters[0]?.body).toContain('https://meet.example/a')
    expect(eventsIn(letters[0] as Letter)).toEqual([
      { uid: `session-${first}`, sequence: 0, status: 'CONFIRMED', summary: expect.stringContaining('Təlim'), place: 'Bakı, otaq 3', start: `${on}T09:00:00` },
      { uid: `session-${second}`, sequence: 0, status: 'CONFIRMED', summary: expect.stringContaining('Təlim'), place: 'Bakı, otaq 3', start: `${on}T13:00:00` },
    ])
  }
  expect(await toldTo(staff.email)).toEqual(['sessions-taught'])
  for (const { name, person } of await outsiders(school, program)) if (person) expect([name, await toldTo(person.email)]).toEqual([name, []])
})

test('moved, cancelled and held again have each a letter of their own, under one identity with a higher number', async () => {
  const { on, one, staff, write } = await cohort()
  const session = await write('05:00', '08:00')
  await tell()
  await change(session, { startsAt: `${on}T06:00:00Z`, venue: 'Sumqayıt' })
  await tell()
  await change(session, { state: 'cancelled' })
  await tell()
  await change(session, { state: 'planned' })
  await tell()
  const letters = await lettersTo(one.applicant.email)
  expect(letters.map(({ template }) => template)).toEqual(['sessions-announced', 'sessions-changed', 'sessions-cancelled', 'sessions-restored'])
  expect(letters.map((letter) => eventsIn(letter)[0])).toMatchObject([
    { sequence: 0, status: 'CONFIRMED', start: `${on}T09:00:00` },
    { sequence: 1, status: 'CONFIRMED', start: `${on}T10:00:00`, place: 'Sumqayıt' },
    { sequence: 2, status: 'CANCELLED' },
    { sequence: 3, status: 'CONFIRMED', uid: `session-${session}` },
  ])
  expect(letters[1]?.body).toMatch(/10:00–12:00.*Sumqayıt.*09:00–12:00.*Bakı, otaq 3/s)
  expect((await lettersTo(staff.email)).map((letter) => eventsIn(letter)[0]?.sequence)).toEqual([0, 1, 2, 3])
})

test('what changes several times before it is told is told as it stands; what comes back to what was told, and a translation, is no news', async () => {
  const { on, one, write } = await cohort()
  const [session, other] = [await write('05:00', '08:00'), await write('09:00', '10:00')]
  await tell()
  await change(session, { startsAt: `${on}T06:00:00Z` })
  await change(session, { startsAt: `${on}T05:00:00Z` })
  await change(session, { venue: 'Баку, аудитория 3' }, 'ru')
  await tell()
  expect(await toldTo(one.applicant.email)).toEqual(['sessions-announced'])
  await change(session, { startsAt: `${on}T06:00:00Z` })
  await change(session, { endsAt: `${on}T07:30:00Z` })
  await change(other, { state: 'cancelled' })
  await tell()
  const [, letter] = await lettersTo(one.applicant.email)
  expect(await toldTo(one.applicant.email)).toEqual(['sessions-announced', 'sessions-changed'])
  expect(eventsIn(letter as Letter)).toMatchObject([
    { sequence: 4, status: 'CONFIRMED' },
    { sequence: 1, status: 'CANCELLED' },
  ])
})

test('everybody is written to in their own language; whoever joins later is told of what changes from then on', async () => {
  const { one, program, write } = await cohort()
  await readRows(school.payload, sql`update applications set locale = 'ru' where id = ${one.id}`)
  const session = await write('05:00', '08:00')
  await change(session, { venue: 'Баку, аудитория 3' }, 'ru')
  await tell()
  const [letter] = await lettersTo(one.applicant.email)
  expect([letter?.locale, letter?.body]).toEqual(['ru', expect.stringContaining('Баку, аудитория 3')])
  const late = await participant(school, program)
  await tell()
  expect(await toldTo(late.applicant.email)).toEqual([])
  await change(session, { state: 'cancelled' })
  await tell()
  expect(await toldTo(late.applicant.email)).toEqual(['sessions-cancelled'])
})

test('who teaches instead of another learns of it, the other that it is no longer theirs, and not by which link it is held', async () => {
  const { one, staff, write, program } = await cohort()
  const session = await write('05:00', '08:00', { link: 'https://meet.example/before' })
  await tell()
  const { trainer } = await heldSession(school, program, { began: 5000 })
  const instead = await trainerOf(school, trainer)
  await change(session, { trainers: [trainer], link: 'https://meet.example/after' })
  await tell()
  expect([await toldTo(instead.email), await toldTo(staff.email), await toldTo(one.applicant.email)]).toEqual([
    ['sessions-taught'],
    ['sessions-taught', 'sessions-taught'],
    ['sessions-announced', 'sessions-changed'],
  ])
  const [, away] = await lettersTo(staff.email)
  expect(eventsIn(away as Letter)).toMatchObject([{ sequence: 1, status: 'CANCELLED' }])
  // Whoever no longer teaches it is not told how to come in.
  expect(JSON.stringify(away)).not.toContain('meet.example/after')
  expect(eventsIn((await lettersTo(instead.email))[0] as Letter)).toMatchObject([{ sequence: 1, status: 'CONFIRMED' }])
})

test('nobody hears of what is over, nor of what a School is said to have told', async () => {
  const { on, one, write } = await cohort()
  const session = await write('05:00', '08:00')
  await tell(new Date(`${on}T08:00:00Z`))
  expect(await toldTo(one.applicant.email)).toEqual([])
  const { markSessionsTold } = await import('@/plugins/teaching')
  await markSessionsTold(await school.req())
  await tell()
  expect(await toldTo(one.applicant.email)).toEqual([])
  await change(session, { state: 'cancelled' })
  await tell()
  expect(await toldTo(one.applicant.email)).toEqual(['sessions-cancelled'])
})

test('a change queues one telling for all that follow within minutes; a draft queues none', async () => {
  const { write, on } = await cohort()
  const waiting = async () =>
    (await readRows<{ run: string }>(school.payload, sql`select run_at::text as run from graphile_worker.jobs where key = 'tell-sessions'`)).map(({ run }) => run)
  await readRows(school.payload, sql`select graphile_worker.remove_job('tell-sessions')`)
  await write('05:00', '06:00', { state: 'draft' })
  expect(await waiting()).toEqual([])
  const session = await write('07:00', '08:00')
  const [first] = await waiting()
  await change(session, { startsAt: `${on}T07:30:00Z` })
  expect(await waiting()).toEqual([first])
})

test('the partner who hosts a training is told of its sessions, and of no others', async () => {
  const { program, write } = await cohort()
  const session = await write('06:00', '08:00')
  const partner = await hostOf(school, session)
  const elsewhere = await heldSession(school, program, { began: -100_000 })
  await tell()
  expect(await toldTo(partner.email)).toEqual(['sessions-taught'])
  const [letter] = await lettersTo(partner.email)
  expect(eventsIn(letter as Letter).map(({ uid }) => uid)).toEqual([`session-${session}`])
  await change(session, { state: 'cancelled' })
  await readRows(school.payload, sql`update sessions set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = ${elsewhere.id}`)
  await tell()
  expect(await toldTo(partner.email)).toEqual(['sessions-taught', 'sessions-taught'])
})
