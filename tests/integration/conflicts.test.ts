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

const receiptOf = async (application: string) =>
  String((await readRows<{ receipt: string }>(school.payload, sql`select receipt from applications where id = ${application}`))[0]?.receipt)

const conflictsOf = (reviewer: Member) =>
  readRows<{ id: string; kind: string; reason: string; by: string; application: string }>(
    school.payload,
    sql`select id, kind, reason, said_by_id as by, application_id as application from conflicts where reviewer_id = ${reviewer.id} order by created_at, kind`,
  )

const reviewRow = async (id: string) =>
  (
    await readRows<{ state: string; reviews: number }>(
      school.payload,
      sql`select r.state, s.reviews::int from reviews r join standings s on s.application_id = r.application_id and s.stage::text = r.stage::text where r.id = ${id}`,
    )
  )[0]

const note = async (application: string, reviewer: Member, as: Member = coordinator, kind = 'manual') =>
  school.rest('POST', '/desk/conflicts', { as, body: { receipt: await receiptOf(application), reviewer: reviewer.id, kind, reason: 'Dayısıdır.' } })

test('whoever steps aside has declared a conflict with the applicant, in every call', async () => {
  const { assignReviewer, declareConflict } = await selection()
  const me = await school.staff('reviewer')
  const { applicant, id } = await place(school, program, 'submitted')
  await declareConflict(await school.req(me), { review: await addReview(school, program, id, me), reason: 'Bacım oğludur.' })
  expect(await conflictsOf(me)).toEqual([expect.objectContaining({ kind: 'declared', reason: 'Bacım oğludur.', by: me.id, application: id })])

  const later = await place(school, await school.program(), 'submitted')
  await readRows(school.payload, sql`update applications set applicant_id = ${applicant.id} where id = ${later.id}`)
  const [outcome] = await assignReviewer(await school.req(coordinator), { applications: [later.id], reviewer: me.id })
  expect(outcome).toMatchObject({ ok: false, refusal: expect.stringMatching(/maraqlar/) })
  // What a reviewer said of themselves is taken back by nobody.
  const [known] = await conflictsOf(me)
  expect((await school.rest('POST', '/desk/conflicts/remove', { as: coordinator, body: { conflict: known?.id } })).status).toBe(409)
  expect((await school.rest('DELETE', `/conflicts/${known?.id}`, { as: coordinator })).status).toBe(409)
})

test('a conflict that a coordinator notes takes the review away, and taking it back gives it back as it was', async () => {
  const me = await school.staff('reviewer')
  const { id } = await place(school, program, 'submitted')
  const review = await addReview(school, program, id, me)
  await school.rest('PATCH', `/reviews/${review}`, { as: me, body: { scores: { thinking: 4 }, state: 'submitted', version: 1 } })
  expect(await reviewRow(review)).toEqual({ state: 'submitted', reviews: 1 })

  expect((await note(id, me)).status).toBe(200)
  expect(await reviewRow(review)).toEqual({ state: 'conflict', reviews: 0 })
  expect((await note(id, me)).status).toBe(409)
  // One conflict stands, whatever it is called: only when the last is gone may they review again.
  expect((await note(id, me, coordinator, 'formerStudent')).status).toBe(200)
  const [first, second] = await conflictsOf(me)
  expect([first?.kind, second?.kind].sort()).toEqual(['formerStudent', 'manual'])
  await school.rest('POST', '/desk/conflicts/remove', { as: coordinator, body: { conflict: first?.id } })
  expect(await reviewRow(review)).toEqual({ state: 'conflict', reviews: 0 })
  await school.rest('POST', '/desk/conflicts/remove', { as: coordinator, body: { conflict: second?.id } })
  expect(await reviewRow(review)).toEqual({ state: 'submitted', reviews: 1 })
  const said = await readRows(school.payload, sql`select action, reason, details from ledger where subject = ${id} and action like 'conflict%' order by number`)
  expect(said.map(({ action }) => action)).toEqual(['conflict', 'conflict', 'conflict-removed', 'conflict-removed'])
  expect(JSON.stringify(said)).not.toContain('Dayısı')
})

test('what was told already is not moved by a conflict that becomes known later', async () => {
  const me = await school.staff('reviewer')
  const { id } = await place(school, program, 'rejected')
  const review = await addReview(school, program, id, me, { thinking: 3 })
  expect((await note(id, me)).status).toBe(200)
  expect((await reviewRow(review))?.state).toBe('submitted')
})

test('a table is taken in as a whole or not at all', async () => {
  const { importConflicts } = await selection()
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const [one, two] = [await place(school, program, 'submitted'), await place(school, program, 'submitted')]
  const header = 'receipt,email,kind,reason'
  const line = async (application: string, email: string) => `${await receiptOf(application)},${email},formerStudent,Dərs demişəm`
  const good = [await line(one.id, me.email.toUpperCase()), await line(two.id, me.email)]
  const bad = await importConflicts(await school.req(coordinator), { table: [header, ...good, await line(one.id, 'nobody@example.az'), `MM-0,${other.email},manual,x`].join('\n') })
  expect(bad).toEqual({
    added: 0,
    known: 0,
    problems: [
      { line: 4, code: 'reviewer' },
      { line: 5, code: 'receipt' },
    ],
  })
  expect(await conflictsOf(me)).toEqual([])
  const table = [header, ...good, good[0]].join('\n')
  expect(await importConflicts(await school.req(coordinator), { table })).toEqual({ added: 2, known: 1, problems: [] })
  expect(await importConflicts(await school.req(coordinator), { table })).toEqual({ added: 0, known: 3, problems: [] })
  expect((await conflictsOf(me)).map(({ by, kind }) => [kind, by])).toEqual([
    ['formerStudent', coordinator.id],
    ['formerStudent', coordinator.id],
  ])
})

test('nobody but a coordinator notes one, and no reviewer learns of any, by any door', async () => {
  const [me, colleague] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { applicant, id } = await place(school, program, 'submitted')
  await addReview(school, program, id, me)
  expect((await note(id, colleague)).status).toBe(200)
  for (const role of ['reviewer', 'panelist', 'editor', 'admin', 'auditor'] as const) {
    const person = await school.staff(role)
    expect([role, (await note(id, person, person)).status]).toEqual([role, 403])
    expect([role, (await school.rest('POST', '/desk/conflicts/import', { as: person, body: { table: 'x' } })).status]).toEqual([role, 403])
  }
  for (const path of [
    '/conflicts',
    '/conflicts/count',
    `/conflicts?where[applicant][equals]=${applicant.id}`,
    `/reviews?where[reviewer][equals]=${colleague.id}`,
    `/staff?where[id][equals]=${colleague.id}`,
    '/desk/queue',
  ]) {
    for (const who of [me, colleague]) {
      const { text } = await school.rest('GET', path, { as: who })
      expect([path, /Dayısı/.test(text), text.includes(applicant.id)]).toEqual([path, false, false])
    }
  }
})

test('a panelist with a conflict reads nothing of the applicant whom their panel interviews', async () => {
  const [chair, near] = [await school.staff('panelist'), await school.staff('panelist')]
  const { id } = await place(school, program, 'shortlisted')
  const panel = await school.payload.create({
    collection: 'panels',
    data: { name: 'Komissiya', program: program.id, chair: chair.id, members: [chair.id, near.id] },
    overrideAccess: true,
  })
  const from = Date.now() + 86_400_000
  await school.payload.db.create({
    collection: 'interviews',
    data: { application: id, panel: panel.id, startsAt: new Date(from).toISOString(), endsAt: new Date(from + 1_800_000).toISOString(), state: 'scheduled' },
  })
  const reads = async (person: Member) => (await school.rest('GET', `/applications/${id}?depth=0`, { as: person })).status
  expect([await reads(chair), await reads(near)]).toEqual([200, 200])
  expect((await note(id, near)).status).toBe(200)
  expect([await reads(chair), await reads(near)]).toEqual([200, 404])
})
