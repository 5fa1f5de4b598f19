import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { counted, draft, fill, hoursFromNow, moveCall, openProgram, setStatuses, wholeForm } from './applying'
import { selection, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
  program = await openProgram(school)
})

const extend = async (application: string, hours: number, reason = 'Xəstəxanada idi.', as = coordinator) =>
  (await selection()).extendCall(await school.req(as), { application, until: new Date(hoursFromNow(hours)), reason })

/** Two drafts of a call that is over. */
async function late() {
  const [one, other] = [await draft(school, program), await draft(school, program)]
  await moveCall(school, program.id, -9, -1)
  return [one, other] as const
}

test('who is given an extension hands in later, through every door, and nobody else does', async () => {
  await moveCall(school, program.id, -9, 9)
  const [one, other] = await late()
  const { myApplication, submitApplication } = await selection()
  await expect(submitApplication(await school.req(one.person), one.id)).rejects.toMatchObject({ status: 409 })
  await extend(one.id, 2)
  expect(await submitApplication(await school.req(one.person), one.id)).toMatchObject({ revision: 1 })
  await fill(school, one.id, { ...wholeForm, person: { ...wholeForm.person, city: 'Şəki' } })
  expect(await submitApplication(await school.req(one.person), one.id)).toMatchObject({ revision: 2 })
  await expect(submitApplication(await school.req(other.person), other.id)).rejects.toMatchObject({ status: 409 })
  expect((await school.rest('PATCH', `/applications/${other.id}`, { as: other.person, body: { status: 'submitted' } })).status).toBe(409)

  const mine = await myApplication(await school.req(one.person), one.id)
  expect(mine.extendedUntil).toBe(mine.call.closesAt)
  expect(mine.may).toContain('edit')
  expect(await myApplication(await school.req(other.person), other.id)).toMatchObject({ extendedUntil: null, call: { state: 'closed' } })
})

test('it is told by letter in the language of the application, and why is in the ledger alone', async () => {
  await moveCall(school, program.id, -9, 9)
  const [{ id }] = await late()
  await readRows(school.payload, sql`update applications set locale = 'en' where id = ${id}`)
  await extend(id, 3)
  const [letter] = await readRows<{ template: string; body: string }>(school.payload, sql`select template, body from letters where application_id = ${id}`)
  expect(letter).toMatchObject({ template: 'call-extended', body: expect.stringMatching(/until .*\(GMT\+4\)/) })
  expect(letter?.body).not.toContain('Xəstəxana')
  const [entry] = await readRows(school.payload, sql`select action, reason, actor from ledger where subject = ${id}`)
  expect(entry).toEqual({ action: 'extend', reason: 'Xəstəxanada idi.', actor: coordinator.id })
  // Again and later is possible, earlier is not: it was told.
  await extend(id, 4)
  await expect(extend(id, 3.5)).rejects.toMatchObject({ status: 409, data: { why: 'extendNotLater' } })
  expect(await counted(school, id)).toMatchObject({ letters: 2, entries: 2 })
})

test('once it is over, it is over', async () => {
  await moveCall(school, program.id, -9, 9)
  const [{ id, person }] = await late()
  const { submitApplication } = await selection()
  await extend(id, 1)
  await readRows(school.payload, sql`update applications set extended_until = ${hoursFromNow(-0.5)} where id = ${id}`)
  await expect(submitApplication(await school.req(person), id)).rejects.toMatchObject({ status: 409 })
})

test('what can’t be is refused in words: no reason, the past, a decision; and only a coordinator gives one', async () => {
  await moveCall(school, program.id, -9, 9)
  const [{ id, person }] = await late()
  await expect(extend(id, 2, ' ')).rejects.toMatchObject({ status: 422 })
  await expect(extend(id, -0.5)).rejects.toMatchObject({ status: 409, data: { why: 'extendNotLater' } })
  for (const role of ['reviewer', 'auditor', 'admin', 'editor'] as const) await expect(extend(id, 2, 'x', await school.staff(role))).rejects.toMatchObject({ status: 403 })
  expect((await school.rest('POST', '/desk/extend', { as: person, body: { application: id, until: hoursFromNow(2), reason: 'x' } })).status).toBe(401)
  // Nor does anybody write it into the application by another door.
  for (const as of [person, coordinator]) await school.rest('PATCH', `/applications/${id}`, { as, body: { extendedUntil: hoursFromNow(99) } })
  const [row] = await readRows(school.payload, sql`select extended_until as until from applications where id = ${id}`)
  expect(row?.until).toBeNull()
  await setStatuses(school, id, 'rejected', 'submitted')
  await expect(extend(id, 2)).rejects.toMatchObject({ status: 409, data: { why: 'extendOver' } })
})
