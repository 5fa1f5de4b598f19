import { beforeEach, expect, test } from 'vitest'
import { readRows, sql } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { openDesk, place } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeEach(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

const operations = async () => ({ ...(await import('@/plugins/interviews/operations/read-setup')), ...(await import('@/plugins/interviews/operations/sittings')) })
const link = 'https://example.az/video'

async function panelOf(...members: Member[]): Promise<string> {
  const data = { name: `Komissiya ${members[0]?.name}`, program: program.id, members: members.map(({ id }) => id), chair: String(members[0]?.id) }
  return (await school.payload.create({ collection: 'panels', data, overrideAccess: true })).id
}

const add = (panels: object[], more: object = {}, as = coordinator) =>
  school.rest('POST', '/timetable/sittings', { as, body: { program: program.id, days: ['2031-06-02', '2031-06-03'], from: '10:00', to: '11:20', panels, ...more } })

const setup = async () => (await operations()).readSetup(await school.req(coordinator), { program: program.id })
const hours = async () => (await setup()).sittings.map(({ day, slots }) => [day, ...slots.map(({ from }) => from)])
const ledger = (action: string) => readRows<{ subject: string }>(school.payload, sql`select subject from ledger where action = ${action} and actor = ${coordinator.id}`)

test('several panels sit on several days by one act, with their slots, and the ledger knows', async () => {
  const panels = [await panelOf(await school.staff('panelist')), await panelOf(await school.staff('panelist'))]
  const answer = await add(panels.map((panel) => ({ panel, link })))
  expect([answer.status, answer.body]).toEqual([200, { added: 4 }])
  expect(await hours()).toEqual(['2031-06-02', '2031-06-02', '2031-06-03', '2031-06-03'].map((day) => [day, '10:00', '10:40']))
  expect((await ledger('sitting-add')).map(({ subject }) => subject).sort()).toEqual([...panels].sort())

  const [sitting] = (await setup()).sittings
  expect((await school.rest('POST', '/timetable/sittings/remove', { as: coordinator, body: { program: program.id, panel: sitting?.panel, sitting: sitting?.id } })).status).toBe(
    200,
  )
  expect((await setup()).sittings).toHaveLength(3)
})

test('all of it is added or nothing, and nobody sits twice at a time', async () => {
  const [one, other] = [await panelOf(await school.staff('panelist')), await panelOf(await school.staff('panelist'))]
  expect((await add([{ panel: one, link }])).status).toBe(200)
  const again = await add([
    { panel: other, link },
    { panel: one, link },
  ])
  expect([again.status, again.text.includes('2031-06-02')]).toEqual([409, true])
  expect((await setup()).sittings).toHaveLength(2)
  expect((await add([{ panel: other }])).status).toBe(422)
  expect((await add([{ panel: other, link }], { from: '12:00', to: '11:00' })).status).toBe(422)
  expect((await add([{ panel: other, link }], { program: (await school.program()).id })).status).toBe(404)
  const both = await Promise.all([add([{ panel: other, link }]), add([{ panel: other, link }])])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a slot that is kept free stays so when slots are made anew, and one in which somebody is heard is not closed', async () => {
  const panel = await panelOf(await school.staff('panelist'))
  await add([{ panel, link }], { days: ['2031-06-02'] })
  const [first, second] = (await setup()).sittings[0]?.slots ?? []
  const close = (slot: string | undefined, closed: boolean) => school.rest('POST', '/timetable/slots/close', { as: coordinator, body: { slot, closed } })
  expect((await close(first?.id, true)).status).toBe(200)
  await add([{ panel, link }], { days: ['2031-06-04'] })
  const states = async () => (await setup()).sittings[0]?.slots.map(({ state }) => state)
  expect(await states()).toEqual(['closed', 'free'])
  expect((await close(first?.id, false)).status).toBe(200)

  const { id } = await place(school, program, 'shortlisted')
  const body = { application: id, panel, startsAt: '2031-06-02T06:40:00Z', endsAt: '2031-06-02T07:10:00Z', link }
  expect((await school.rest('POST', '/interviews?locale=az', { as: coordinator, body })).status).toBe(201)
  expect(await states()).toEqual(['free', 'taken'])
  expect((await close(second?.id, true)).status).toBe(409)
  expect((await ledger('slot-close')).length).toBe(1)
})

test('what sittings lose to each other is said by name, and who is away stands in the calendar', async () => {
  const shared = await school.staff('panelist')
  const [one, other] = [await panelOf(shared), await panelOf(await school.staff('panelist'), shared)]
  await add([{ panel: one, link }], { days: ['2031-06-02'] })
  await add([{ panel: other, link }], { days: ['2031-06-02'] })
  await school.payload.create({ collection: 'absences', data: { panelist: shared.id, day: '2031-06-03T08:00:00.000Z' }, overrideAccess: true })
  const { absences, lost, shortlisted } = await setup()
  expect(lost).toContainEqual(expect.objectContaining({ code: 'busy', use: { kind: 'member', id: shared.name } }))
  expect(absences.map(({ day, name }) => [day, name])).toEqual([
    ['2031-06-03', shared.name],
    ['2031-06-03', shared.name],
  ])
  expect(shortlisted).toBe(0)
})
