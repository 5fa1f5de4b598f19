import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '@/database/operation'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { TypedPreferences } from '@/plugins/interviews/rules/preferences'
import { lettersAbout, openDesk, place } from './desk'
import { type Member, type Person, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

/** The plugin, loaded once the School has set its database. */
const interviews = () => import('@/plugins/interviews')

beforeAll(async () => {
  ;({ coordinator } = await openDesk(school))
  program = await selfBooked()
})

const selfBooked = (rest: object = {}) =>
  school.program({
    interview: {
      reviewsNeeded: 1,
      scale: { min: 1, max: 5 },
      criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }],
      length: 30,
      pause: 0,
      selfBooking: true,
      moveDaysBefore: 1,
      moveHour: '18:00',
      ...rest,
    },
  } as never)

let day = 1

/** A panel that sits on a day of its own from nine, for so many interviews of half an hour. */
async function panelOf(interviewsOfDay: number, rest: object = {}, of = program) {
  const [member, sits] = [await school.staff('panelist'), day]
  day += 1
  const body = {
    name: 'Komissiya',
    program: of.id,
    members: [member.id],
    chair: member.id,
    sittings: [
      {
        day: `2031-03-${String(sits).padStart(2, '0')}T08:00:00.000Z`,
        from: '09:00',
        to: `${String(9 + Math.floor(interviewsOfDay / 2)).padStart(2, '0')}:${interviewsOfDay % 2 ? '30' : '00'}`,
        link: 'https://meet.example/a',
      },
    ],
    ...rest,
  }
  const answer = await school.rest('POST', '/panels', { as: coordinator, body })
  expect(answer.status, answer.text).toBe(201)
  const panel = String((answer.body.doc as { id: string }).id)
  const slots = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel} order by starts_at`)
  return { panel, member, slots: slots.map(({ id }) => id) }
}

/** Somebody who was told that they are shortlisted, and what they can do. */
async function candidate(of = program) {
  const { id: application, applicant } = await place(school, of, 'shortlisted')
  return { application, applicant, ...doing(application, applicant) }
}

function doing(application: string, as: Person) {
  const own = async () => {
    const req = await school.req(as)
    req.locale = 'az'
    return req
  }
  return {
    choose: async (slot: string) => (await interviews()).chooseSlot(await own(), { application, slot }),
    book: async (slot: string) => (await interviews()).bookSlot(await own(), { application, slot }),
    cancel: async () => (await interviews()).cancelBooking(await own(), application),
    look: async () => (await interviews()).myInterview(await own(), application),
    prefer: async (typed: TypedPreferences) => (await interviews()).savePreferences(await own(), { application, typed }),
  }
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing was refused',
    (error: { message: string; data?: { why?: string } }) => error.data?.why ?? error.message,
  )

const standing = (application: string) =>
  readRows<{ slot: string; state: string; sequence: number }>(
    school.payload,
    sql`select slot_id as slot, state, sequence::int from interviews where application_id = ${application} order by created_at`,
  )

test('a time is chosen, confirmed, moved and given up by its applicant, each told with its invitation', async () => {
  const { slots } = await panelOf(3)
  const [first = '', second = ''] = slots
  const one = await candidate()
  const { until } = await one.choose(first)
  expect(Date.parse(until) - Date.now()).toBeGreaterThan(9 * 60_000)
  expect((await one.look()).choice).toMatchObject({ slot: first, online: true, until })
  expect((await one.choose(first)).until).toBe(until)
  await one.book(first)
  expect(await standing(one.application)).toEqual([{ slot: first, state: 'scheduled', sequence: 0 }])
  expect((await one.look()).booking).toMatchObject({ startsAt: expect.stringContaining('T05:00'), movableUntil: expect.stringContaining('T14:00') })
  await one.choose(second)
  await one.book(second)
  await one.cancel()
  expect(await standing(one.application)).toEqual([{ slot: second, state: 'cancelled', sequence: 2 }])
  expect((await lettersAbout(school, one.application)).map(({ template }) => template)).toEqual(['interview-invitation', 'interview-changed', 'interview-cancelled'])
  const entries = await readRows<{ action: string; type: string }>(
    school.payload,
    sql`select action, actor_type as type from ledger where subject = ${one.application} and action like 'interview-%' order by number`,
  )
  expect(entries).toEqual(['scheduled', 'moved', 'cancelled'].map((what) => ({ action: `interview-${what}`, type: 'applicant' })))
  await one.choose(first)
  await one.book(first)
  expect((await standing(one.application)).map(({ state }) => state)).toEqual(['cancelled', 'scheduled'])
})

test('what is another’s, past, over or not for them is refused in words, and by a code', async () => {
  const { slots, member, panel } = await panelOf(4)
  const [first = '', second = '', third = '', fourth = ''] = slots
  const [one, other] = [await candidate(), await candidate()]
  await one.choose(first)
  expect(await refusal(other.choose(first))).toBe('chosen')
  await one.book(first)
  expect(await refusal(other.choose(first))).toBe('booked')
  expect(await refusal(other.book(second))).toBe('choiceOver')
  await other.choose(second)
  await readRows(school.payload, sql`update slots set chosen_until = now() - interval '1 second' where id = ${second}`)
  expect(await refusal(other.book(second))).toBe('choiceOver')
  await expect(other.book(second)).rejects.toThrow('on dəqiqəsi bitib')
  expect(await refusal(other.cancel())).toBe('noBooking')
  await readRows(school.payload, sql`update slots set closed = true where id = ${third}`)
  expect(await refusal(other.choose(third))).toBe('foreign')
  await readRows(school.payload, sql`update slots set starts_at = now() - interval '1 hour', ends_at = now() where id = ${fourth}`)
  expect(await refusal(other.choose(fourth))).toBe('past')
  expect(await refusal(other.choose('00000000-0000-4000-8000-000000000000'))).toBe('foreign')
  // Somebody of the panel is near to them: that, and why, is not said.
  await school.rest('POST', '/conflicts', { as: coordinator, body: { reviewer: member.id, application: other.application, kind: 'manual', reason: 'qohum' } })
  expect(await refusal(other.choose(second))).toBe('foreign')
  expect((await other.look()).free.map(({ slot }) => slot)).not.toContain(second)
  expect(panel).toBeTruthy()
})

test('when the last time is gone, it is full; another programme’s times are nobody else’s', async () => {
  const small = await selfBooked()
  const { slots } = await panelOf(1, {}, small)
  const [only = ''] = slots
  const [one, other, stranger] = [await candidate(small), await candidate(small), await candidate()]
  expect(await refusal(stranger.choose(only))).toBe('foreign')
  await one.choose(only)
  expect(await refusal(other.choose(only))).toBe('full')
  await one.book(only)
  await expect(other.choose(only)).rejects.toThrow('Boş vaxt qalmayıb')
})

test('only panels that speak their language are offered', async () => {
  const own = await selfBooked()
  const [spoken, foreign] = [await panelOf(1, { languages: ['az', 'en'] }, own), await panelOf(1, { languages: ['ru'] }, own)]
  const one = await candidate(own)
  expect((await one.look()).terms.languages).toEqual(['az', 'en', 'ru'])
  expect(await one.prefer({ language: 'en', zone: 'Europe/Berlin', impossible: [], travels: false, arrives: '', leaves: '', standby: [] })).toEqual([])
  expect((await one.look()).free.map(({ slot }) => slot)).toEqual(spoken.slots)
  expect(await refusal(one.choose(foreign.slots[0] ?? ''))).toBe('foreign')
})

test('a time at which somebody can’t come is not offered to them, and refused in words; the School may still give it', async () => {
  const own = await selfBooked()
  const { slots } = await panelOf(3, {}, own)
  const [first = '', second = '', third = ''] = slots
  const [starts] = await readRows<{ day: string }>(school.payload, sql`select to_char(starts_at at time zone 'Asia/Baku', 'YYYY-MM-DD') as day from slots where id = ${first}`)
  const one = await candidate(own)
  const typed = { language: 'az', zone: 'Asia/Baku', travels: false, arrives: '', leaves: '', standby: [] }
  const busy = (from: string, to: string) => one.prefer({ ...typed, impossible: [{ day: String(starts?.day), from, to }] })
  await one.choose(first)
  expect(await busy('09:00', '09:45')).toEqual([])
  const { free, impossible } = await one.look()
  expect([free.map(({ slot }) => slot), impossible]).toEqual([[third], 2])
  expect(await refusal(one.book(first))).toBe('impossible')
  expect(await refusal(one.choose(second))).toBe('impossible')
  // What ends as the interview begins is in nobody's way.
  expect(await busy('08:00', '09:00')).toEqual([])
  expect((await one.look()).impossible).toBe(0)
  expect(await busy('', '')).toEqual([])
  expect((await one.look()).free).toEqual([])
  const given = await school.rest('POST', '/interviews', { as: coordinator, body: { application: one.application, slot: second } })
  expect(given.status, given.text).toBe(201)
  expect(await refusal(one.book(third))).toBe('impossible')
})

test('after the hour that is set nothing is moved or given up', async () => {
  const own = await selfBooked({ moveDaysBefore: 30 })
  const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString()
  const { slots } = await panelOf(2, { sittings: [{ day: tomorrow, from: '09:00', to: '10:00', link: 'https://meet.example/a' }] }, own)
  const one = await candidate(own)
  await one.choose(slots[0] ?? '')
  await one.book(slots[0] ?? '')
  expect((await one.look()).open).toBe(false)
  const acts = [() => one.choose(slots[1] ?? ''), () => one.book(slots[1] ?? ''), () => one.cancel()]
  for (const act of acts) expect(await refusal(act())).toBe('tooLateToMove')
})

test('no door goes round the rules: an applicant writes a slot, or that they cancel, and nothing else', async () => {
  const { panel, slots } = await panelOf(3)
  const [first = '', second = ''] = slots
  const [one, other] = [await candidate(), await candidate()]
  const send = (method: string, path: string, as: Person, body: object) => school.rest(method, `/interviews${path}?locale=az`, { as, body })
  const times = { startsAt: '2031-08-01T05:00:00Z', endsAt: '2031-08-01T06:00:00Z' }
  expect((await send('POST', '', one.applicant, { application: one.application, panel, ...times })).status).toBe(409)
  expect((await send('POST', '', one.applicant, { application: one.application, slot: first })).status).toBe(409)
  expect((await send('POST', '', one.applicant, { application: other.application, slot: first })).status).toBe(404)
  await one.choose(first)
  const made = await send('POST', '', one.applicant, { application: one.application, slot: first, ...times, place: 'Evdə', state: 'held' })
  expect(made.status, made.text).toBe(201)
  const interview = String((made.body.doc as { id: string }).id)
  expect(made.body.doc).toMatchObject({ state: 'scheduled', startsAt: expect.stringContaining('T05:00'), place: null })
  expect((await send('PATCH', `/${interview}`, other.applicant, { state: 'cancelled' })).status).toBe(403)
  expect((await send('PATCH', `/${interview}`, one.applicant, { state: 'held' })).body.doc).toMatchObject({ state: 'scheduled' })
  expect((await send('PATCH', `/${interview}`, one.applicant, { ...times, slot: second, arrivedAt: times.startsAt })).status).toBe(200)
  const [row] = await readRows(school.payload, sql`select slot_id as slot, state, arrived_at as arrived from interviews where id = ${interview}`)
  expect(row).toEqual({ slot: second, state: 'scheduled', arrived: null })
  expect((await school.rest('GET', `/interviews/${interview}`, { as: one.applicant })).status).toBe(403)
  expect((await send('PATCH', `/${interview}`, one.applicant, { state: 'cancelled' })).status).toBe(200)
  expect((await send('PATCH', `/${interview}`, one.applicant, { slot: first })).status).toBe(409)
})

test('where the School sets the times, or somebody was heard, nothing is chosen', async () => {
  const given = await selfBooked({ selfBooking: false })
  const { slots } = await panelOf(2, {}, given)
  const one = await candidate(given)
  expect(await refusal(one.choose(slots[0] ?? ''))).toBe('notOpen')
  // Both ways may be mixed: what a coordinator gave, its applicant may move in a programme where they choose.
  const { slots: free } = await panelOf(3)
  const other = await candidate()
  const answer = await school.rest('POST', '/interviews', { as: coordinator, body: { application: other.application, slot: free[0] } })
  expect(answer.status, answer.text).toBe(201)
  await other.book(free[1] ?? '')
  expect(await standing(other.application)).toEqual([{ slot: free[1], state: 'scheduled', sequence: 1 }])
  await readRows(school.payload, sql`update interviews set state = 'held' where application_id = ${other.application}`)
  expect(await refusal(other.choose(free[2] ?? ''))).toBe('notOpen')
})

test('the time of who did not come is free for others; they have another only when they are given one', async () => {
  const own = await selfBooked()
  const { slots } = await panelOf(3, {}, own)
  const [first = '', second = '', third = ''] = slots
  const [absent, other] = [await candidate(own), await candidate(own)]
  await absent.choose(first)
  await absent.book(first)
  await readRows(school.payload, sql`update interviews set state = 'missed' where application_id = ${absent.application}`)
  expect(await refusal(absent.choose(second))).toBe('notOpen')
  const { readSlots } = await import('@/plugins/interviews/operations/open-slots')
  const req = await school.req(coordinator)
  const known = await inTransaction(req, () => readSlots(req, own.id, 'Asia/Baku'))
  expect(known.map(({ id, open }) => [id, open])).toEqual(slots.map((id) => [id, true]))
  await other.choose(first)
  await other.book(first)
  const given = await school.rest('POST', '/interviews', { as: coordinator, body: { application: absent.application, slot: second } })
  expect(given.status, given.text).toBe(201)
  await absent.choose(third)
  await absent.book(third)
  expect((await standing(absent.application)).map(({ slot, state }) => [slot, state])).toEqual([
    [first, 'missed'],
    [third, 'scheduled'],
  ])
})

test('nobody is heard twice at a time, in whatever programmes', async () => {
  const elsewhere = await selfBooked()
  const sittings = [{ day: '2031-04-01T08:00:00.000Z', from: '09:00', to: '09:30', link: 'https://meet.example/a' }]
  const [here, there] = [await panelOf(1, { sittings }), await panelOf(1, { sittings }, elsewhere)]
  const one = await candidate()
  const twin = await place(school, elsewhere, 'shortlisted')
  await readRows(school.payload, sql`update applications set applicant_id = ${one.applicant.id} where id = ${twin.id}`)
  await one.choose(here.slots[0] ?? '')
  await one.book(here.slots[0] ?? '')
  const second = doing(twin.id, one.applicant)
  expect((await second.look()).free).toEqual([])
  expect(await refusal(second.choose(there.slots[0] ?? ''))).toBe('foreign')
  const given = await school.rest('POST', '/interviews?locale=az', { as: coordinator, body: { application: twin.id, slot: there.slots[0] } })
  expect(given.status).toBe(409)
  expect(given.text).toContain('başqa proqramda')
})

test('what somebody says of the interview is kept until one is set, and what is wrong is said by its field', async () => {
  const own = await selfBooked()
  const { slots } = await panelOf(1, {}, own)
  const one = await candidate(own)
  const day = (await one.look()).terms.days[0] ?? ''
  const typed: TypedPreferences = {
    language: 'ru',
    zone: 'Asia/Tbilisi',
    impossible: [
      { day: '2031-03-05', from: '09:00', to: '11:30' },
      { day: '2031-03-06', from: '', to: '' },
    ],
    travels: true,
    arrives: '10:30',
    leaves: '17:00',
    standby: [day],
  }
  expect(await one.prefer({ ...typed, language: '', standby: ['2031-01-01'] })).toEqual([
    { field: 'language', code: 'language' },
    { field: 'standby', code: 'standby' },
  ])
  expect((await one.look()).preferences).toBeNull()
  expect(await one.prefer(typed)).toEqual([])
  expect((await one.look()).preferences).toEqual(typed)
  expect(await one.prefer({ ...typed, travels: false })).toEqual([])
  expect((await one.look()).preferences).toEqual({ ...typed, travels: false, arrives: '', leaves: '' })
  expect(await refusal(doing(one.application, (await candidate()).applicant).prefer(typed))).toBe('notFound')
  await one.choose(slots[0] ?? '')
  await one.book(slots[0] ?? '')
  expect(await refusal(one.prefer(typed))).toBe('preferencesOver')
  const early = await place(school, own, 'shortlisted', { announced: 'submitted' })
  expect(await refusal(doing(early.id, early.applicant).prefer(typed))).toBe('preferencesOver')
})

test('the invitation to choose leaves once: with the release, or when choosing is opened, and leads to the page', async () => {
  const own = await selfBooked({ selfBooking: false })
  const told = await place(school, own, 'shortlisted')
  const choosing = async () =>
    readRows<{ application: string; body: string }>(
      school.payload,
      sql`select application_id as application, body from letters where template = 'interview-choose' and application_id in (select id from applications where program_id = ${own.id})`,
    )
  expect(await choosing()).toEqual([])
  const open = (selfBooking: boolean) =>
    school.rest('PATCH', `/programs/${own.id}`, { as: coordinator, body: { interview: { ...own.interview, selfBooking }, _status: 'published' } })
  for (const selfBooking of [true, false, true]) expect((await open(selfBooking)).status).toBe(200)
  expect((await choosing()).map(({ application }) => application)).toEqual([told.id])
  const later = await place(school, own, 'shortlisted', { announced: 'submitted' })
  const { release } = await import('@/plugins/selection')
  await release(await school.req(coordinator), { program: own.id, stage: 'screening' })
  const letters = await choosing()
  expect(letters.map(({ application }) => application).sort()).toEqual([told.id, later.id].sort())
  for (const { application, body } of letters) expect(body).toContain(`/az/kabinet/${application}/interview`)
})

test('the letter says the time by the clocks of Baku, and by those of the applicant', async () => {
  const { slots } = await panelOf(1)
  const one = await candidate()
  await one.prefer({ language: 'az', zone: 'Europe/London', impossible: [], travels: false, arrives: '', leaves: '', standby: [] })
  await one.choose(slots[0] ?? '')
  await one.book(slots[0] ?? '')
  const [letter] = await lettersAbout(school, one.application)
  expect(letter?.body).toMatch(/, 09:00 \(GMT\+4\), Asia\/Baku; .*, 05:00 \(GMT\+0\), Europe\/London/)
})

test('where the School teaches nobody is offered a time, and where somebody is heard it does not teach', async () => {
  const { body } = await school.rest('POST', '/rooms?locale=az', { as: coordinator, body: { name: '401', place: '401-ci otaq' } })
  const room = String((body.doc as { id: string }).id)
  const of = await selfBooked()
  const { slots } = await panelOf(2, { sittings: [{ day: '2031-04-01T08:00:00.000Z', from: '09:00', to: '10:00', room }] }, of)
  const training = await school.payload.create({
    collection: 'trainings',
    data: { title: 'Giriş', slug: 'giris', program: of.id, part: 'introduction', order: 1, kind: 'training', language: 'az', _status: 'published' },
    overrideAccess: true,
  })
  const teach = (from: string, to: string, state = 'planned') =>
    school.rest('POST', '/sessions?locale=az', {
      as: coordinator,
      body: { training: training.id, room, startsAt: `2031-04-01T${from}:00Z`, endsAt: `2031-04-01T${to}:00Z`, state },
    })

  // From nine to half past in Baku
  const session = await teach('05:00', '05:30', 'draft')
  expect(session.status, session.text).toBe(201)
  const one = await candidate(of)
  expect((await one.look()).free.map(({ slot }) => slot)).toEqual([slots[1]])
  const given = await school.rest('POST', '/interviews', { as: coordinator, body: { application: one.application, slot: slots[0] } })
  expect([given.status, JSON.stringify(given.body)]).toEqual([409, expect.stringContaining('roomBusy')])
  await one.choose(slots[1] ?? '')
  await one.book(slots[1] ?? '')
  expect([(await teach('05:30', '06:30')).status, (await teach('06:00', '07:00')).status]).toEqual([409, 201])
  const other = await candidate(of)
  expect((await other.look()).free).toEqual([])
  const id = String((session.body.doc as { id: string }).id)
  expect((await school.rest('DELETE', `/sessions/${id}`, { as: coordinator })).status).toBe(200)
  expect((await other.look()).free.map(({ slot }) => slot)).toEqual([slots[0]])
})
