import { beforeEach, expect, test } from 'vitest'
import { readRows, sql } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { TimetableWish } from '@/plugins/interviews/operations/propose-timetable'
import { lettersAbout, openDesk, place } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member
let panels: { id: string; member: Member }[]
let applications: string[]

const day = '2031-06-02'
/** The moment at which the clocks of Baku show an hour of the day. */
const at = (hour: string) => new Date(`${day}T${hour}:00+04:00`)

/** Two panels that sit in the same hours, one of which understands Russian too, and five people to be heard. */
beforeEach(async () => {
  ;({ coordinator, program } = await openDesk(school))
  panels = []
  for (const languages of [['az'], ['az', 'ru']] as const) {
    const member = await school.staff('panelist')
    const sittings = [{ day: `${day}T08:00:00.000Z`, from: '10:00', to: '13:00', link: 'https://example.az/video' }]
    const data = { name: `Komissiya ${languages}`, program: program.id, chair: member.id, members: [member.id], languages: [...languages], sittings }
    panels.push({ id: (await school.payload.create({ collection: 'panels', data, overrideAccess: true })).id, member })
  }
  applications = []
  for (let number = 0; number < 5; number += 1) applications.push((await place(school, program, 'shortlisted')).id)
})

const operations = async () => ({
  ...(await import('@/plugins/interviews/operations/propose-timetable')),
  ...(await import('@/plugins/interviews/operations/read-proposal')),
})

const one = (place: number) => String(applications[place])
const panel = (place: number) => panels[place] as { id: string; member: Member }
const prefer = (application: string, data: object) =>
  school.payload.create({ collection: 'interview-preferences', data: { application, language: 'az', ...data } as never, overrideAccess: true })

/** Asks for a timetable, lets the worker find it, and reads it. */
async function propose(wish: Partial<TimetableWish> = {}) {
  const { proposeTimetable, readProposal } = await operations()
  const { planTimetableLater } = await import('@/plugins/interviews/operations/plan-timetable')
  await proposeTimetable(await school.req(coordinator), { program: program.id, seed: 1, prefer: 'best', ...wish })
  const [job] = await readRows<{ askedAt: string }>(school.payload, sql`select to_json(asked_at) as "askedAt" from timetables where program_id = ${program.id}`)
  await planTimetableLater(school.payload, { program: program.id, askedAt: job?.askedAt })
  const proposed = (await readProposal(await school.req(coordinator), { program: program.id }))?.proposed
  if (!proposed) throw new Error('There is no timetable.')
  return proposed
}

const apply = async (fingerprint: string, as = coordinator) => (await operations()).applyTimetable(await school.req(as), { program: program.id, fingerprint })

const given = () =>
  readRows<{ application: string; panel: string; startsAt: string; slot: string | null }>(
    school.payload,
    sql`select i.application_id as application, i.panel_id as panel, i.starts_at as "startsAt", i.slot_id as slot from interviews i join applications a on a.id = i.application_id
        where a.program_id = ${program.id} and i.state = 'scheduled' order by i.application_id`,
  )

test('everybody who was told is heard, in their language, by nobody in conflict, at a time they can come at, by the clocks of Baku', async () => {
  await prefer(one(0), { language: 'ru' })
  await prefer(one(1), { impossible: [{ from: at('09:00'), to: at('12:00') }] })
  await school.payload.create({
    collection: 'conflicts',
    data: { application: one(2), reviewer: panel(0).member.id, kind: 'manual', reason: 'x' } as never,
    overrideAccess: true,
  })
  await readRows(school.payload, sql`update staff set institution = 'Xəzər Universiteti' where id = ${panel(1).member.id}`)
  await readRows(school.payload, sql`update applications set education_institution = 'khazar' where id = ${one(3)}`)
  await place(school, program, 'shortlisted', { announced: 'submitted' })

  const proposed = await propose()
  expect(proposed).toMatchObject({ gap: 0, writes: 5, hindrances: [], stale: false, counts: { new: 5, left: 0, moved: 0 } })
  expect(await given()).toEqual([])
  await apply(proposed.fingerprint)
  const found = new Map((await given()).map((interview) => [interview.application, interview]))
  expect(found.size).toBe(5)
  expect(found.get(one(0))?.panel).toBe(panel(1).id)
  expect(new Date(String(found.get(one(1))?.startsAt)).toISOString()).toBe(at('12:00').toISOString())
  expect(found.get(one(2))?.panel).toBe(panel(1).id)
  expect(found.get(one(3))?.panel).toBe(panel(0).id)
  for (const application of applications) expect((await lettersAbout(school, application)).map(({ template }) => template)).toEqual(['interview-invitation'])
  const [entry] = await readRows<{ details: object }>(school.payload, sql`select details from ledger where subject = ${program.id} and action = 'timetable'`)
  expect(entry?.details).toMatchObject({ seed: 1, prefer: 'best', new: 5, fingerprint: proposed.fingerprint })
})

test('it is carried out as it was shown or not at all, also by two at once', async () => {
  const first = await propose()
  await prefer(one(0), { language: 'az', travels: true })
  await expect(apply(first.fingerprint)).rejects.toMatchObject({ status: 409, data: { why: 'timetableStale' } })
  expect(await given()).toEqual([])

  const { fingerprint } = await propose()
  await expect(apply(first.fingerprint)).rejects.toMatchObject({ status: 409, data: { why: 'timetableGone' } })
  const other = await school.staff('coordinator')
  const both = await Promise.allSettled([apply(fingerprint), apply(fingerprint, other)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await given()).toHaveLength(5)
  for (const application of applications) expect(await lettersAbout(school, application)).toHaveLength(1)
})

test('when somebody is away, only those are moved who have to be; who keeps their time gets no letter', async () => {
  await apply((await propose()).fingerprint)
  const before = await given()
  const lost = before.filter((interview) => interview.panel === panel(0).id).map(({ application }) => application)
  expect(lost.length).toBeGreaterThan(0)
  await school.payload.create({ collection: 'absences', data: { panelist: panel(0).member.id, day: `${day}T08:00:00.000Z` }, overrideAccess: true })

  const proposed = await propose({ prefer: 'stay' })
  const room = 4 - (5 - lost.length)
  expect(proposed.counts).toMatchObject({ kept: 5 - lost.length, moved: Math.min(room, lost.length), left: Math.max(0, lost.length - room) })
  expect(proposed.moves.map(({ application }) => application).sort()).toEqual([...lost].sort())
  expect(proposed.moves.every(({ because }) => because === 'slotGone')).toBe(true)
  expect(proposed.hindrances.map(({ code, relax }) => [code, relax.includes('slots')])).toEqual(proposed.counts.left > 0 ? [['tooFewSlots', true]] : [])
  await apply(proposed.fingerprint)
  const after = await given()
  expect(after.every((interview) => interview.panel === panel(1).id && interview.slot !== null)).toBe(true)
  for (const { application, panel: had } of before) {
    const letters = (await lettersAbout(school, application)).map(({ template }) => template)
    const kept = had === panel(1).id
    const found = after.some((interview) => interview.application === application)
    expect(letters.sort()).toEqual(kept ? ['interview-invitation'] : [found ? 'interview-changed' : 'interview-cancelled', 'interview-invitation'].sort())
  }
})

test('a slot that comes back has its interview again, and whose room or link has changed is told the new one', async () => {
  await apply((await propose()).fingerprint)
  const before = await given()
  const absence = await school.payload.create({ collection: 'absences', data: { panelist: panel(0).member.id, day: `${day}T08:00:00.000Z` }, overrideAccess: true })
  const { readTimetable } = await import('@/plugins/interviews/operations/read-timetable')
  const places = async () => [...(await readTimetable(await school.req(coordinator), { program: program.id })).placeOf.values()].toSorted()
  const astray = before.filter((interview) => interview.panel === panel(0).id).length
  expect((await places()).filter((place) => place === 'astray')).toHaveLength(astray)
  await school.payload.delete({ collection: 'absences', id: absence.id, overrideAccess: true })
  expect(await places()).toEqual(Array.from({ length: 5 }, () => 'placed'))
  expect((await given()).every(({ slot }) => slot !== null)).toBe(true)

  const { sittings } = await school.payload.findByID({ collection: 'panels', id: panel(0).id, depth: 0, overrideAccess: true })
  const moved = sittings?.map((sitting) => ({ ...sitting, link: 'https://example.az/other' }))
  await school.payload.update({ collection: 'panels', id: panel(0).id, data: { sittings: moved }, overrideAccess: true })
  expect((await places()).filter((place) => place === 'elsewhere')).toHaveLength(astray)
  const proposed = await propose({ prefer: 'stay' })
  expect(proposed).toMatchObject({ writes: astray, counts: { kept: 5, moved: 0 } })
  await apply(proposed.fingerprint)
  expect(await places()).toEqual(Array.from({ length: 5 }, () => 'placed'))
  const told = before.filter((interview) => interview.panel === panel(0).id)
  for (const { application } of told)
    expect((await lettersAbout(school, application)).map(({ template }) => template).toSorted()).toEqual(['interview-changed', 'interview-invitation'])
})

const slotAt = async (place: number, hour: string) => {
  const [slot] = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel(place).id} and starts_at = ${at(hour).toISOString()}`)
  return String(slot?.id)
}

const post = (path: string, body: object, as = coordinator) => school.rest('POST', `/timetable/${path}`, { as, body })

test('one is given, moved and swapped with the rules holding, and the refusal says which', async () => {
  await prefer(one(0), { language: 'ru' })
  const refused = await post('move', { application: one(0), slot: await slotAt(0, '10:00') })
  expect([refused.status, refused.text.includes('dilini bilmir')]).toEqual([409, true])
  expect((await post('move', { application: one(0), slot: await slotAt(1, '10:00') })).status).toBe(200)
  expect((await post('move', { application: one(1), slot: await slotAt(1, '10:00') })).text).toContain('başqası dinlənilir')
  expect((await post('move', { application: one(1), slot: await slotAt(1, '10:40') })).status).toBe(200)
  expect((await post('swap', { one: one(0), other: one(1) })).status).toBe(200)
  const times = new Map((await given()).map(({ application, startsAt }) => [application, new Date(startsAt).toISOString()]))
  expect([times.get(one(0)), times.get(one(1))]).toEqual([at('10:40').toISOString(), at('10:00').toISOString()])
  expect((await lettersAbout(school, one(0))).map(({ template }) => template).sort()).toEqual(['interview-changed', 'interview-invitation'])

  expect((await post('move', { application: one(1), slot: await slotAt(0, '12:00') })).status).toBe(200)
  expect((await post('swap', { one: one(0), other: one(1) })).status).toBe(409)
  const [interview] = await readRows<{ id: string }>(school.payload, sql`select id from interviews where application_id = ${one(1)}`)
  expect((await post('pin', { interview: interview?.id, pinned: true })).status).toBe(200)
  expect((await post('move', { application: one(1), slot: await slotAt(0, '10:40') })).status).toBe(409)
  const proposed = await propose()
  expect(proposed.counts).toMatchObject({ fixed: 1, left: 0 })
  expect(proposed.moves.some(({ application }) => application === one(1))).toBe(false)
})

test('two who move somebody into the same slot at once: one does', async () => {
  const slot = await slotAt(0, '10:00')
  const both = await Promise.all([post('move', { application: one(0), slot }), post('move', { application: one(1), slot }, await school.staff('coordinator'))])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await given()).toHaveLength(1)
})

test('it is weighed by what was asked, which stays with it, in its fingerprint and in the ledger', async () => {
  const usual = await propose()
  const { readProposal } = await operations()
  const kept = async () => (await readProposal(await school.req(coordinator), { program: program.id }))?.weights
  expect(await kept()).toMatchObject({ sittings: 6, uneven: 4 })
  const weighed = await propose({ weights: { uneven: 0, sittings: 100, gaps: 0 } })
  expect(await kept()).toMatchObject({ sittings: 100, uneven: 0, gaps: 0, moved: 5 })
  expect(weighed.points).toBeGreaterThan(usual.points)
  expect(weighed.fingerprint).not.toBe(usual.fingerprint)
  await readRows(school.payload, sql`update timetables set weights = jsonb_set(weights, '{gaps}', '7') where program_id = ${program.id}`)
  await expect(apply(weighed.fingerprint)).rejects.toMatchObject({ data: { why: 'timetableStale' } })
  await readRows(school.payload, sql`update timetables set weights = jsonb_set(weights, '{gaps}', '0') where program_id = ${program.id}`)
  await apply(weighed.fingerprint)
  const [entry] = await readRows<{ details: object }>(school.payload, sql`select details from ledger where subject = ${program.id} and action = 'timetable'`)
  expect(entry?.details).toMatchObject({ weights: { sittings: 100, uneven: 0 } })
  for (const wrong of [{ gaps: -1 }, { gaps: 1001 }, { gaps: 0.5 }, { other: 1 }])
    expect((await post('propose', { program: program.id, seed: 1, prefer: 'best', weights: wrong })).status).toBe(400)
})
