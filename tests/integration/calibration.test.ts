import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program, Staff } from '@/payload-types'
import { agreementOf } from '@/plugins/selection/rules/agreement/agreement'
import { addReview, place, selection } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member
let reviewers: Member[]

beforeAll(async () => {
  program = await school.program()
  coordinator = await school.staff('coordinator')
  reviewers = [await school.staff('reviewer'), await school.staff('reviewer'), await school.staff('reviewer')]
})

const receiptOf = async (id: string) => String((await readRows<{ receipt: string }>(school.payload, sql`select receipt from applications where id = ${id}`))[0]?.receipt)
const sheetOf = async (review: unknown, as: Member) => (await selection()).readForReview(await school.req(as), String(review))
const name = async (...ids: string[]) =>
  school.rest('POST', '/desk/calibration', { as: coordinator, body: { program: program.id, receipts: await Promise.all(ids.map(receiptOf)) } })

test('what is named is assigned to all who may, comes first in every queue, and stays where it is when others are assigned', async () => {
  const [first, second, third] = reviewers
  if (!first || !second || !third) throw new Error('There are three reviewers.')
  const earlier = await place(school, program, 'submitted')
  const before = await addReview(school, program, earlier.id, first)
  const [one, other] = [await place(school, program, 'submitted'), await place(school, program, 'submitted')]
  await school.payload.create({ collection: 'conflicts', data: { reviewer: third.id, applicant: one.applicant.id, kind: 'manual', reason: 'x' } as never, overrideAccess: true })

  const named = await name(one.id, other.id)
  expect(named.body).toMatchObject({ applications: 2, reviewers: 3, refused: 1 })
  const { readQueue } = await selection()
  const queue = (await readQueue(await school.req(first))).toDo
  expect(queue.map(({ calibrates }) => calibrates)).toEqual([true, true, false])
  expect(queue[2]?.review).toBe(before)
  expect((await readQueue(await school.req(third))).toDo).toHaveLength(1)

  // The way from sheet to sheet is that of the queue, and after the last comes the first.
  const [a, b, c] = queue.map(({ review }) => review)
  expect(await sheetOf(a, first)).toMatchObject({ previous: null, next: b })
  expect(await sheetOf(b, first)).toMatchObject({ previous: a, next: c })
  expect(await sheetOf(c, first)).toMatchObject({ previous: b, next: a })

  // One reviewer each would be enough: what everybody scores stays with everybody.
  const { carryOutAssignment } = await selection()
  await carryOutAssignment(await school.req(coordinator), { program: program.id, seed: 1, each: 1 })
  expect((await readQueue(await school.req(first))).toDo.filter(({ calibrates }) => calibrates)).toHaveLength(2)

  await name(other.id)
  expect((await readQueue(await school.req(first))).toDo.filter(({ calibrates }) => calibrates)).toHaveLength(1)
  const entries = await readRows(school.payload, sql`select actor from ledger where subject = ${other.id} and action = 'calibrate'`)
  expect(entries).toEqual([{ actor: coordinator.id }, { actor: coordinator.id }])
})

test('an application that is not in the screening is refused by its receipt, and nothing is named', async () => {
  const gone = await place(school, program, 'rejected')
  const answer = await name(gone.id)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(await receiptOf(gone.id))
})

test('agreement is that of the rule, over the round or over all', async () => {
  const { readAgreement } = await selection()
  const other = await school.program()
  const scores = [
    [1, 2, 2],
    [3, 4, 3],
    [5, 5, 4],
  ]
  for (const [index, row] of scores.entries()) {
    const { id } = await place(school, other, 'submitted')
    for (const [who, score] of row.entries()) {
      const review = await addReview(school, other, id, reviewers[who] as Staff, { thinking: score })
      await readRows(school.payload, sql`update reviews set calibrates = ${index < 2} where id = ${review}`)
    }
  }
  const asked = async (scope: 'round' | 'all') => readAgreement(await school.req(coordinator), { program: other.id, stage: 'screening', scope })
  const ruled = (rows: number[][]) =>
    agreementOf(rows.flatMap((row, subject) => row.map((score, rater) => ({ subject: `s${subject}`, rater: String(reviewers[rater]?.id), score, day: null })))).icc.forms
  expect((await asked('all')).agreement?.icc.forms).toEqual(ruled(scores))
  const { agreement, round, names } = await asked('round')
  expect(agreement?.icc.forms).toEqual(ruled(scores.slice(0, 2)))
  expect(round.map(({ submitted, assigned }) => [submitted, assigned])).toEqual([
    [3, 3],
    [3, 3],
  ])
  expect(Object.values(names).sort()).toEqual(reviewers.map((reviewer) => reviewer.name).sort())
})

test('a round is named by coordinators alone; agreement is read by them and auditors', async () => {
  for (const role of ['admin', 'editor', 'reviewer', 'panelist', 'auditor', 'coordinator'] as const) {
    const as = await school.staff(role)
    const read = await school.rest('GET', `/desk/agreement?program=${program.id}&stage=screening&scope=all`, { as })
    expect([role, read.status < 400]).toEqual([role, role === 'auditor' || role === 'coordinator'])
    const named = await school.rest('POST', '/desk/calibration', { as, body: { program: program.id, receipts: [] } })
    expect([role, named.status < 400]).toEqual([role, role === 'coordinator'])
  }
})
