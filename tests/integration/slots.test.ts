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

const day = '2031-06-02T12:00:00.000Z'

const made = async (collection: string, body: object, as = coordinator) => {
  const answer = await school.rest('POST', `/${collection}?locale=az`, { as, body })
  return { ...answer, id: String((answer.body.doc as { id: string } | undefined)?.id) }
}

const room = async () => (await made('rooms', { name: 'Zal', place: '2-ci mərtəbə' })).id

const panelWith = (members: Member[], sittings: object[]) =>
  made('panels', { name: 'Komissiya', program: program.id, members: members.map(({ id }) => id), chair: members[0]?.id, sittings })

/** The hours at which a panel's slots begin, by the clocks of Baku. */
const hoursOf = async (panel: string) =>
  (
    await readRows<{ hour: string }>(
      school.payload,
      sql`select to_char(starts_at at time zone 'Asia/Baku', 'HH24:MI') as hour from slots where panel_id = ${panel} order by starts_at`,
    )
  ).map(({ hour }) => hour)

test('slots follow sittings, absences and the rules of the programme, and stay the same rows', async () => {
  const member = await school.staff('panelist')
  const { id: panel } = await panelWith([member], [{ day, from: '10:00', to: '13:00', room: await room() }])
  expect(await hoursOf(panel)).toEqual(['10:00', '10:40', '11:20', '12:00'])
  const [first] = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel} order by starts_at`)

  const { id: absence } = await made('absences', { panelist: member.id, day, from: '11:00', to: '12:00' }, member)
  expect(await hoursOf(panel)).toEqual(['10:00', '12:00'])
  expect((await school.rest('DELETE', `/absences/${absence}`, { as: member })).status).toBe(200)
  expect(await hoursOf(panel)).toEqual(['10:00', '10:40', '11:20', '12:00'])

  const change = { interview: { ...program.interview, length: 60, pause: 0 }, _status: 'published' }
  expect((await school.rest('PATCH', `/programs/${program.id}`, { as: coordinator, body: change })).status).toBe(200)
  expect(await hoursOf(panel)).toEqual(['10:00', '11:00', '12:00'])
  const [still] = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel} order by starts_at`)
  expect(still?.id).toBe(first?.id)
})

test('what a sitting lacks is said next to the field, in the language of who asks', async () => {
  const member = await school.staff('panelist')
  const answer = await panelWith([member], [{ day, from: '13:00', to: '10:00', link: 'zoom' }])
  expect(answer.status).toBe(400)
  const problems = (answer.body.errors as { data: { errors: { path: string; message: string }[] } }[])[0]?.data.errors
  expect(problems?.map(({ path }) => path)).toEqual(['sittings.0.to', 'sittings.0.link'])
  expect(problems?.[0]?.message).toContain('Bitmə vaxtı')
  expect((await panelWith([member], [{ day, from: '25:00', to: '26:00', room: await room() }])).status).toBe(400)
  expect((await panelWith([member], [{ day, from: '10:00', to: '11:00' }])).status).toBe(400)
})

test('nobody writes down the absence of somebody else', async () => {
  const [one, other] = [await school.staff('panelist'), await school.staff('panelist')]
  expect((await made('absences', { panelist: other.id, day }, one)).status).toBe(400)
  const { id } = await made('absences', { panelist: one.id, day }, one)
  expect((await school.rest('PATCH', `/absences/${id}`, { as: other, body: { day } })).status).toBe(403)
  expect((await school.rest('PATCH', `/absences/${id}`, { as: one, body: { panelist: other.id } })).status).toBe(400)
  expect((await made('absences', { panelist: one.id, day, from: '10:00' }, one)).status).toBe(400)
})

test('nobody is heard in a room while somebody else is', async () => {
  const shared = await room()
  const [one, other] = [await panelWith([await school.staff('panelist')], []), await panelWith([await school.staff('panelist')], [])]
  const [first, second] = [await place(school, program, 'shortlisted'), await place(school, program, 'shortlisted')]
  const give = (panel: string, application: string) => made('interviews', { panel, application, startsAt: '2031-06-03T06:00:00Z', endsAt: '2031-06-03T07:00:00Z', room: shared })
  expect((await give(one.id, first.id)).status).toBe(201)
  const refused = await give(other.id, second.id)
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toContain('otaq tutulub')
})
