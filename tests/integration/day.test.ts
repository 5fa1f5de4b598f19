import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, lettersAbout, openDesk, place } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

const day = '2099-06-01'
const noon = `${day}T08:00:00.000Z`

const made = async (collection: string, body: object) => {
  const { body: answer } = await school.rest('POST', `/${collection}?locale=az`, { as: coordinator, body })
  return String((answer.doc as { id: string } | undefined)?.id)
}

type Sitting = { panel: string; slots: string[]; chair: Member; member: Member }

/** A panel that sits on the day from 10 to 12 by the clocks of Baku: with half an hour each and pauses of ten minutes, three are heard. */
async function sitting(): Promise<Sitting> {
  const [chair, member] = [await school.staff('panelist'), await school.staff('panelist')]
  const panel = await made('panels', {
    name: `Komissiya ${chair.name}`,
    program: program.id,
    members: [chair.id, member.id],
    chair: chair.id,
    sittings: [{ day: noon, from: '10:00', to: '12:00', link: 'https://example.az/otaq' }],
  })
  const slots = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel} order by starts_at`)
  return { panel, chair, member, slots: slots.map(({ id }) => id) }
}

const invite = async (slot: string, application: string) => {
  const { giveSlot } = await import('@/plugins/interviews')
  return (await giveSlot(await school.req(coordinator), { application, slot, interview: null })).interview
}

const mark = (as: Member, interview: string, said: string) => school.rest('POST', '/timetable/day/mark', { as, body: { interview, mark: said } })
const give = (application: string, slot: string, interview: string | null) =>
  school.rest('POST', '/timetable/day/give', { as: coordinator, body: { application, slot, interview } })
const reserve = async (slot: string) =>
  ((await school.rest('GET', `/timetable/day/reserve?slot=${slot}`, { as: coordinator })).body as unknown as { people: { application: string }[] }).people.map(
    ({ application }) => application,
  )

const presence = async (interview: string) =>
  (await readRows(school.payload, sql`select state, arrived_at is not null as arrived, called_at is not null as called from interviews where id = ${interview}`))[0]
const deeds = async (application: string) =>
  (await readRows<{ action: string }>(school.payload, sql`select action from ledger where subject = ${application} and action like 'interview-%' order by number`)).map(
    ({ action }) => action,
  )

/** Says of an application that it would come at short notice on the day. */
const standsBy = (application: string, rest: object = {}) =>
  school.payload.create({ collection: 'interview-preferences', data: { application, language: 'az', standby: [{ day: noon }], ...rest } as never, overrideAccess: true })

test('a coordinator checks in and calls in with one press each, the first counts, and it can be taken back; the ledger keeps it', async () => {
  const { chair, member, slots } = await sitting()
  const { id } = await place(school, program, 'shortlisted')
  const interview = await invite(String(slots[0]), id)
  expect((await lettersAbout(school, id)).map(({ template }) => template)).toEqual(['interview-invitation'])
  expect((await Promise.all([1, 2, 3].map(() => mark(coordinator, interview, 'arrived')))).map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await presence(interview)).toEqual({ state: 'scheduled', arrived: true, called: false })
  expect((await mark(coordinator, interview, 'notArrived')).status).toBe(200)
  expect(await presence(interview)).toMatchObject({ arrived: false })
  expect((await mark(coordinator, interview, 'held')).status).toBe(409)
  for (const [who, said, status] of [
    [member, 'called', 403],
    [await school.staff('panelist'), 'called', 403],
    [await school.staff('auditor'), 'called', 403],
    [chair, 'called', 200],
    [chair, 'held', 200],
    [member, 'missed', 403],
  ] as const)
    expect([said, (await mark(who, interview, said)).status]).toEqual([said, status])
  expect(await presence(interview)).toEqual({ state: 'held', arrived: true, called: true })
  expect(await deeds(id)).toEqual(['interview-scheduled', 'interview-arrived', 'interview-arrived', 'interview-arrived', 'interview-called', 'interview-held'])
  // Being there or not is no news to the applicant.
  expect(await lettersAbout(school, id)).toHaveLength(1)
})

test('a panelist sees the day of their own panels without numbers or how others get on, never whom they stepped aside from', async () => {
  const [first, second] = [await sitting(), await sitting()]
  const [one, aside, other] = [
    await place(school, program, 'shortlisted', { surname: 'Birincizadə' }),
    await place(school, program, 'shortlisted'),
    await place(school, program, 'shortlisted'),
  ]
  await invite(String(first.slots[0]), one.id)
  await invite(String(first.slots[1]), aside.id)
  await invite(String(second.slots[0]), other.id)
  await readRows(school.payload, sql`update reviews set state = 'conflict', conflict_reason = 'x' where application_id = ${aside.id} and reviewer_id = ${first.member.id}`)
  const seen = await school.rest('GET', `/timetable/day?day=${day}`, { as: first.member })
  const interviews = (seen.body as unknown as { interviews: Record<string, unknown>[]; free: unknown[] }).interviews
  expect(interviews).toHaveLength(1)
  expect(interviews[0]).toMatchObject({ application: one.id, phone: null, sheets: null, mine: true, chairs: false, from: '10:00', to: '10:30', handedIn: false })
  expect(interviews[0]?.review).toEqual(expect.any(String))
  expect(seen.body.free).toEqual([])
  expect(seen.text).not.toContain('+994')
  const all = await school.rest('GET', `/timetable/day?day=${day}`, { as: coordinator })
  expect(
    (all.body as unknown as { interviews: { application: string; phone: string; sheets: object }[] }).interviews.find(({ application }) => application === one.id),
  ).toMatchObject({
    phone: '+994559998877',
    sheets: { handedIn: 0, all: 2 },
  })
  for (const role of ['reviewer', 'editor'] as const) expect((await school.rest('GET', `/timetable/day?day=${day}`, { as: await school.staff(role) })).status).toBe(403)
})

test('the time of whoever did not come is given to the next of the reserve, whose own interview moves, with a letter; who missed gets another', async () => {
  const { chair, slots } = await sitting()
  const [gone, best, late, never] = await Promise.all([1, 2, 3, 4].map(() => place(school, program, 'shortlisted')))
  if (!gone || !best || !late || !never) throw new Error('Four are needed.')
  const missed = await invite(String(slots[0]), gone.id)
  const laters = await invite(String(slots[1]), late.id)
  const reviewer = await school.staff('reviewer')
  await addReview(school, program, best.id, reviewer, { thinking: 5 })
  await readRows(school.payload, sql`update standings set mean = 5 where application_id = ${best.id} and stage = 'screening'`)
  await standsBy(best.id)
  await standsBy(late.id)
  await standsBy(never.id, { impossible: [{ from: `${day}T04:00:00Z`, to: `${day}T12:00:00Z` }] })
  // While it is theirs, nobody else gets it.
  expect((await give(best.id, String(slots[0]), null)).status).toBe(409)
  expect((await mark(chair, missed, 'missed')).status).toBe(200)
  expect(await reserve(String(slots[0]))).toEqual([best.id, late.id])

  expect((await give(late.id, String(slots[0]), null)).status).toBe(409)
  expect((await give(late.id, String(slots[0]), laters)).status).toBe(200)
  const [moved] = await readRows(school.payload, sql`select slot_id as slot, to_char(starts_at at time zone 'Asia/Baku', 'HH24:MI') as at from interviews where id = ${laters}`)
  expect(moved).toEqual({ slot: slots[0], at: '10:00' })
  expect((await lettersAbout(school, late.id)).map(({ template }) => template).sort()).toEqual(['interview-changed', 'interview-invitation'])
  // It is somebody's again: whoever came after all can't be heard at the same time.
  expect((await mark(chair, missed, 'held')).status).toBe(409)
  expect((await give(gone.id, String(slots[1]), null)).status).toBe(200)
  expect((await lettersAbout(school, gone.id)).map(({ template }) => template)).toEqual(['interview-invitation', 'interview-invitation'])
  expect(await reserve(String(slots[2]))).toEqual([best.id])
})

test('of two coordinators who call the reserve at once, one gets the slot and one the person, and the other is told', async () => {
  const { slots } = await sitting()
  const [one, other] = [await place(school, program, 'shortlisted'), await place(school, program, 'shortlisted')]
  await standsBy(one.id)
  await standsBy(other.id)
  // The same slot for two people
  const sameSlot = await Promise.all([give(one.id, String(slots[0]), null), give(other.id, String(slots[0]), null)])
  expect(sameSlot.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(sameSlot.find(({ status }) => status === 409)?.text).toMatch(/vaxt|müsahibə/)
  // The same person for two slots
  const third = await place(school, program, 'shortlisted')
  const samePerson = await Promise.all([give(third.id, String(slots[1]), null), give(third.id, String(slots[2]), null)])
  expect(samePerson.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(samePerson.find(({ status }) => status === 409)?.text).toContain('Bu arada')
  const live = await readRows(school.payload, sql`select id from interviews where application_id = ${third.id} and state = 'scheduled'`)
  expect(live).toHaveLength(1)
  expect(await lettersAbout(school, third.id)).toHaveLength(1)
})

test('a panelist finds their panels, sittings, days and absences, and nobody else’s', async () => {
  const { readMine } = await import('@/plugins/interviews')
  const [own, other] = [await sitting(), await sitting()]
  await invite(String(own.slots[0]), (await place(school, program, 'shortlisted')).id)
  await invite(String(other.slots[0]), (await place(school, program, 'shortlisted')).id)
  const away = (as: Member, panelist: string) => school.rest('POST', '/absences', { as, body: { panelist, day: noon, from: '11:00', to: '12:00' } })
  expect((await away(own.member, own.member.id)).status).toBe(201)
  expect((await away(other.member, other.member.id)).status).toBe(201)
  const mine = await readMine(await school.req(own.member))
  expect(mine).toMatchObject({
    panels: [{ id: own.panel, chair: own.chair.name, members: [own.member.name] }],
    days: [{ day, count: 1, from: '10:00', to: '10:30' }],
    sittings: [{ day, from: '10:00', to: '12:00' }],
    absences: [{ day, from: '11:00', to: '12:00' }],
  })
  await expect(readMine(await school.req(coordinator))).rejects.toMatchObject({ status: 403 })
})
