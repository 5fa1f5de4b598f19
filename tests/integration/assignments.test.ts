import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, place, selection, openDesk } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

/** What the ledger says of who reviews an application: what was done, by whom, whom it concerns, in which stage. */
const entriesOf = async (application: string) =>
  (
    await readRows<{ entry: string }>(
      school.payload,
      sql`select concat_ws(' ', action, actor, details ->> 'reviewer', details ->> 'name', details ->> 'stage') as entry from ledger
          where subject_type = 'applications' and subject = ${application} and action in ('assign', 'unassign', 'conflict') order by number`,
    )
  ).map(({ entry }) => entry)

const entry = (action: string, by: Member, whom: Member, stage = 'screening') => `${action} ${by.id} ${whom.id} ${whom.name} ${stage}`

test('whoever is given an application or taken off it is in the ledger, whichever door it came through', async () => {
  const { assignReviewer, unassignReviewer } = await selection()
  const [one, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const byDesk = { applications: [id], reviewer: one.id }
  await assignReviewer(await school.req(coordinator), byDesk)
  // Assigning again what is assigned does nothing.
  await assignReviewer(await school.req(coordinator), byDesk)
  const made = await school.rest('POST', '/reviews', { as: coordinator, body: { application: id, reviewer: other.id, stage: 'screening', program: program.id } })
  expect(made.status).toBe(201)
  await unassignReviewer(await school.req(coordinator), { application: id, reviewer: one.id })
  expect((await school.rest('DELETE', `/reviews/${(made.body.doc as { id: string }).id}`, { as: coordinator })).status).toBe(200)
  expect(await entriesOf(id)).toEqual([
    entry('assign', coordinator, one),
    entry('assign', coordinator, other),
    entry('unassign', coordinator, one),
    entry('unassign', coordinator, other),
  ])
})

test('an even assignment writes an entry for every pair, a trial of it writes none', async () => {
  const { carryOutAssignment } = await selection()
  const small = await school.program()
  await readRows(school.payload, sql`delete from staff_roles where value = 'reviewer'`)
  const people = await Promise.all(Array.from({ length: 2 }, () => school.staff('reviewer')))
  const { id } = await place(school, small, 'submitted')
  const asked = { program: small.id, seed: 3, each: 2 }
  expect((await school.rest('POST', '/desk/assignments/propose', { as: coordinator, body: asked })).status).toBe(200)
  expect(await entriesOf(id)).toEqual([])
  await carryOutAssignment(await school.req(coordinator), asked)
  expect((await entriesOf(id)).sort()).toEqual(people.map((person) => entry('assign', coordinator, person)).sort())
})

test('a conflict is in the ledger once, without its reason, and not when it is refused', async () => {
  const { declareConflict } = await selection()
  const me = await school.staff('reviewer')
  const { id } = await place(school, program, 'submitted')
  const review = await addReview(school, program, id, me)
  await expect(declareConflict(await school.req(me), { review, reason: ' ' })).rejects.toMatchObject({ status: 422 })
  expect(await entriesOf(id)).toEqual([])
  await declareConflict(await school.req(me), { review, reason: 'Bacım oğludur.' })
  expect(await entriesOf(id)).toEqual([entry('conflict', me, me)])
  expect(JSON.stringify(await readRows(school.payload, sql`select reason, details from ledger where subject = ${id}`))).not.toContain('Bacım')
})

test('the panel of an interview is assigned with it, and follows its changes', async () => {
  const [chair, member, newcomer] = [await school.staff('panelist'), await school.staff('panelist'), await school.staff('panelist')]
  const members = (people: Member[]) => ({ members: people.map(({ id }) => id), chair: chair.id })
  const made = await school.rest('POST', '/panels', { as: coordinator, body: { name: 'Komissiya', program: program.id, ...members([chair, member]) } })
  const panel = String((made.body.doc as { id: string }).id)
  const { id } = await place(school, program, 'shortlisted')
  const booking = { panel, application: id, startsAt: '2031-06-02T06:00:00.000Z', endsAt: '2031-06-02T07:00:00.000Z', place: 'DMX binası' }
  expect((await school.rest('POST', '/interviews?locale=az', { as: coordinator, body: booking })).status).toBe(201)
  const given = [chair, member].map((person) => entry('assign', coordinator, person, 'interview'))
  expect((await entriesOf(id)).sort()).toEqual([...given].sort())
  expect((await school.rest('PATCH', `/panels/${panel}`, { as: coordinator, body: members([chair, newcomer]) })).status).toBe(200)
  expect((await entriesOf(id)).slice(2)).toEqual([entry('unassign', coordinator, member, 'interview'), entry('assign', coordinator, newcomer, 'interview')])
})
