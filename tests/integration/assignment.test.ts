import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeEach, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { place, selection } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member
let reviewers: Member[]
let applications: string[]

/** Each test has the School to itself: reviewers of earlier ones review no more. */
beforeEach(async () => {
  coordinator = await school.staff('coordinator')
  program = await school.program()
  await readRows(school.payload, sql`delete from staff_roles where value = 'reviewer'`)
  reviewers = [await school.staff('reviewer'), await school.staff('reviewer'), await school.staff('reviewer'), await school.staff('reviewer')]
  applications = []
  for (let number = 0; number < 8; number += 1) applications.push((await place(school, program, 'submitted', { institution: `uni ${number}` })).id)
})

const req = () => school.req(coordinator)
const wish = (more: object = {}) => ({ program: program.id, seed: 5, each: 2, ...more })
const reviewer = (place: number) => reviewers[place] as Member

const pairs = () =>
  readRows<{ application: string; reviewer: string }>(
    school.payload,
    sql`select application_id as application, reviewer_id as reviewer from reviews where program_id = ${program.id} and state <> 'conflict' order by 1, 2`,
  )

const loads = async () => reviewers.map(({ id }) => id).map(async (id) => (await pairs()).filter((pair) => pair.reviewer === id).length)

const carryOut = async (more: object = {}) => (await selection()).carryOutAssignment(await req(), wish(more))
const propose = async (more: object = {}) => (await selection()).proposeAssignment(await req(), wish(more))

test('the same seed proposes the same, and a proposal changes nothing', async () => {
  const first = await propose()
  expect(await propose()).toEqual(first)
  expect(first).toMatchObject({ applications: 8, changes: { new: 16, kept: 0, begun: 0 }, parts: 1, short: 0, hindrances: [] })
  expect(first.objective.total).toBe(first.bound)
  expect((await propose({ seed: 6 })).fingerprint).not.toBe(first.fingerprint)
  expect(await pairs()).toEqual([])
  expect((await carryOut({ fingerprint: first.fingerprint })).fingerprint).toBe(first.fingerprint)
  expect(await Promise.all(await loads())).toEqual([4, 4, 4, 4])
  const [entry] = await readRows<{ details: object }>(school.payload, sql`select details from ledger where subject = ${program.id} and action = 'assignment'`)
  expect(entry?.details).toMatchObject({ seed: 5, each: 2, new: 16, fingerprint: first.fingerprint })
})

test('what was shown is carried out, or nothing is', async () => {
  const { fingerprint } = await propose()
  await place(school, program, 'submitted')
  await expect(carryOut({ fingerprint })).rejects.toMatchObject({ status: 409, data: { why: 'planChanged' } })
  expect(await pairs()).toEqual([])
})

test('who drops out gives back what is not begun, and as little else as can be is moved', async () => {
  await carryOut()
  const before = await pairs()
  const gone = reviewer(0)
  const [begun] = before.filter((pair) => pair.reviewer === gone.id)
  await readRows(school.payload, sql`update reviews set scores = '{"thinking": 3}' where application_id = ${begun?.application} and reviewer_id = ${gone.id}`)
  const answer = await school.rest('POST', '/desk/reviewers', { as: coordinator, body: { reviewer: gone.id, reads: [], most: 0 } })
  expect(answer.status).toBe(200)
  const repaired = await carryOut()
  expect(repaired.changes).toMatchObject({ new: 3, begun: 1, lost: { reviewerGone: 3, moved: 0 } })
  expect(repaired.loads.find((load) => load.reviewer === gone.id)).toMatchObject({ before: 4, after: 1, gone: true })
  const after = await pairs()
  expect(after.filter((pair) => pair.reviewer === gone.id)).toEqual([begun])
  const others = before.filter((pair) => pair.reviewer !== gone.id)
  expect(after).toEqual(expect.arrayContaining(others))
  const taken = await readRows(school.payload, sql`select 1 from ledger where action = 'unassign' and details ->> 'reviewer' = ${gone.id}`)
  expect(taken).toHaveLength(3)
})

test('late arrivals move nobody, unless even loads are preferred', async () => {
  await carryOut()
  const newcomer = await school.staff('reviewer')
  await place(school, program, 'submitted')
  expect((await propose()).changes).toMatchObject({ new: 2, kept: 16, lost: { moved: 0 } })
  const even = await propose({ prefer: 'even' })
  expect(even.changes.lost.moved).toBeGreaterThan(0)
  const after = even.loads.map((load) => load.after)
  expect(Math.max(...after) - Math.min(...after)).toBeLessThanOrEqual(1)
  expect(even.loads.find((load) => load.reviewer === newcomer.id)?.after).toBeGreaterThanOrEqual(3)
})

test('languages, conflicts and bounds hold, are counted, and are named where they are in the way', async () => {
  const { setReviewing } = await selection()
  await readRows(school.payload, sql`update applications set essay_language = 'ru' where id = ${applications[0]}`)
  for (const place of [0, 1]) await setReviewing(await req(), { reviewer: reviewer(place).id, reads: ['az'], most: 5 })
  const [{ receipt } = { receipt: '' }] = await readRows<{ receipt: string }>(school.payload, sql`select receipt from applications where id = ${applications[0]}`)
  const { addConflict } = await selection()
  await addConflict(await req(), { receipt, reviewer: reviewer(2).id, kind: 'formerStudent', reason: 'Dərs demişəm.' })
  const found = await propose()
  expect(found.avoided).toMatchObject({ language: 2, formerStudent: 1, declared: 0 })
  expect(found.short).toBe(1)
  expect(found.hindrances).toMatchObject([{ code: 'tooFewReviewers', applications: 1, examples: [receipt], relax: ['formerStudent', 'language', 'each'] }])
  expect(await propose({ relaxed: ['language'] })).toMatchObject({ short: 0, avoided: { language: 0 } })
  expect((await propose({ relaxed: ['language'], atMost: 3 })).hindrances).toMatchObject([{ code: 'tooLittleRoom', room: 12, missing: 4 }])
  expect(
    (await propose({ each: 4, relaxed: ['language', 'formerStudent'] })).loads
      .filter(({ after }) => after > 5)
      .map((load) => load.reviewer)
      .sort(),
  ).toEqual([reviewer(2).id, reviewer(3).id].sort())
})

test('what was taken away for a conflict is given again where its rule need not hold', async () => {
  const { addConflict } = await selection()
  await carryOut({ each: 4 })
  const [{ receipt } = { receipt: '' }] = await readRows<{ receipt: string }>(school.payload, sql`select receipt from applications where id = ${applications[0]}`)
  await addConflict(await req(), { receipt, reviewer: reviewer(0).id, kind: 'formerStudent', reason: 'Dərs demişəm.' })
  expect(await carryOut({ each: 4 })).toMatchObject({ changes: { new: 0, kept: 31 }, short: 1 })
  expect(await carryOut({ each: 4, relaxed: ['formerStudent'] })).toMatchObject({ changes: { new: 1, kept: 31 }, short: 0 })
  expect(await pairs()).toHaveLength(32)
})

test('every pair is in the file, with what becomes of it, and nobody but a coordinator gets it', async () => {
  await carryOut({ each: 1 })
  const { text } = await school.rest('POST', '/desk/assignments/pairs', { as: coordinator, body: wish() })
  const lines = text.trim().split('\n')
  expect(lines).toHaveLength(1 + 16)
  expect(lines.filter((line) => line.includes('qalır'))).toHaveLength(8)
  for (const role of ['reviewer', 'auditor', 'admin', 'editor'] as const)
    for (const path of ['propose', 'pairs', 'carry-out'])
      expect((await school.rest('POST', `/desk/assignments/${path}`, { as: await school.staff(role), body: wish() })).status).toBe(403)
  expect((await school.rest('POST', '/desk/reviewers', { as: reviewer(0), body: { reviewer: reviewer(0).id, reads: [], most: null } })).status).toBe(403)
})

test('what a reviewer declared is never set aside', async () => {
  const answer = await school.rest('POST', '/desk/assignments/propose', { as: coordinator, body: wish({ relaxed: ['declared'] }) })
  expect(answer.status).toBe(400)
})

test('the language of the essays is a coordinator’s to say, and the ledger keeps it', async () => {
  const [id] = applications
  await school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { essayLanguage: 'en' } })
  const [entry] = await readRows<{ details: object }>(school.payload, sql`select details from ledger where subject = ${id} and action = 'essay-language'`)
  expect(entry?.details).toEqual({ before: null, after: 'en' })
})
