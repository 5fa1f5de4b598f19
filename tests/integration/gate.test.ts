import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Application, Program } from '@/payload-types'
import { type Status, statuses } from '@/plugins/selection/rules/steps'
import { withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  program = await school.program({ capacity: 2 })
})

/** An application at some status, put there under all hooks. */
async function applicationAt(status: Status, announced: Status = status, into: Program = program) {
  const applicant = await school.applicant()
  const [row] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into applications (program_id, applicant_id, locale, status, announced_status, reserve_place)
        values (${into.id}, ${applicant.id}, 'az', ${status}, ${announced}, ${status === 'reserve' ? 1 : null}) returning id`,
  )
  return { id: String(row?.id), applicant }
}

const statusOf = async (id: string) =>
  (await readRows<{ status: Status; announced_status: Status }>(school.payload, sql`select status, announced_status from applications where id = ${id}`))[0]

/** A submitted review, put there under all hooks. */
const addReview = async (application: string, reviewer: string, stage: 'screening' | 'interview') =>
  readRows(
    school.payload,
    sql`insert into reviews (application_id, program_id, reviewer_id, stage, state) values (${application}, ${program.id}, ${reviewer}, ${stage}, 'submitted')`,
  )

test('no role moves a draft to anywhere by REST, nor does nobody', async () => {
  const { id } = await applicationAt('draft')
  const people = [null, ...(await Promise.all((['admin', 'editor', 'coordinator', 'reviewer', 'panelist', 'auditor'] as const).map((role) => school.staff(role))))]
  for (const as of people) {
    for (const status of statuses.filter((target) => target !== 'draft')) {
      await school.rest('PATCH', `/applications/${id}`, { as, body: { status } })
      expect((await statusOf(id))?.status).toBe('draft')
    }
  }
})

test('a refusal says in words which step was asked for and what is missing', async () => {
  const { id } = await applicationAt('submitted')
  const answer = await school.rest('PATCH', `/applications/${id}?locale=en`, { as: await school.staff('coordinator'), body: { status: 'shortlisted' } })
  expect(answer.status).toBe(409)
  const words = JSON.stringify(answer.body)
  expect(words).toMatch(/Shortlist|Qısa siyahıya almaq/)
  expect(words).toMatch(/enough reviews|kifayət qədər rəy/)
})

test('a coordinator shortlists once there are enough reviews; the applicant is told nothing yet; the ledger knows', async () => {
  const { id } = await applicationAt('submitted')
  const [coordinator, reviewer] = [await school.staff('coordinator'), await school.staff('reviewer')]
  await addReview(id, reviewer.id, 'screening')
  const answer = await school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'shortlisted', announcedStatus: 'shortlisted' } })
  expect(answer.status).toBe(200)
  expect(await statusOf(id)).toEqual({ status: 'shortlisted', announced_status: 'submitted' })
  const entries = await readRows<{ actor: string; details: object }>(school.payload, sql`select actor, details from ledger where subject = ${id}`)
  expect(entries).toEqual([{ actor: coordinator.id, details: { from: 'submitted', to: 'shortlisted', announced: 'submitted' } }])
})

test('a reviewer decides about an assigned application where the programme lets reviewers decide, and about no other', async () => {
  const reviewer = await school.staff('reviewer')
  const [assigned, other] = [await applicationAt('submitted'), await applicationAt('submitted')]
  await addReview(assigned.id, reviewer.id, 'screening')
  expect((await school.rest('PATCH', `/applications/${assigned.id}`, { as: reviewer, body: { status: 'rejected' } })).status).toBe(200)
  expect((await statusOf(assigned.id))?.status).toBe('rejected')
  await school.rest('PATCH', `/applications/${other.id}`, { as: reviewer, body: { status: 'rejected' } })
  expect((await statusOf(other.id))?.status).toBe('submitted')
})

test('disqualifying needs a reason, and the reason of an earlier step does not serve again', async () => {
  const coordinator = await school.staff('coordinator')
  const { id } = await applicationAt('submitted')
  expect((await school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'disqualified' } })).status).toBe(409)
  expect((await school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'disqualified', reason: 'A false diploma.' } })).status).toBe(200)
  expect(await statusOf(id)).toEqual({ status: 'disqualified', announced_status: 'disqualified' })
})

test('reopening needs a second person', async () => {
  const [first, second] = [await school.staff('coordinator'), await school.staff('coordinator')]
  const { id } = await applicationAt('submitted')
  await school.rest('PATCH', `/applications/${id}`, { as: first, body: { status: 'disqualified', reason: 'A mistake.' } })
  await school.rest('PATCH', `/applications/${id}`, { as: first, body: { reason: 'The diploma is real after all.' } })
  expect((await school.rest('PATCH', `/applications/${id}`, { as: first, body: { status: 'submitted', reason: 'I say so.' } })).status).toBe(409)
  expect((await school.rest('PATCH', `/applications/${id}`, { as: second, body: { status: 'submitted', reason: 'Agreed.' } })).status).toBe(200)
  expect(await statusOf(id)).toEqual({ status: 'submitted', announced_status: 'submitted' })
})

test('the Local API meets the same gate: code that acts for nobody takes only the steps of the clock', async () => {
  const { id } = await applicationAt('submitted')
  const change = (data: Partial<Application>) => school.payload.update({ collection: 'applications', id, data, overrideAccess: true })
  await expect(change({ status: 'enrolled' })).rejects.toThrow()
  await expect(change({ status: 'shortlisted' })).rejects.toThrow()
  await change({ announcedStatus: 'rejected' })
  expect(await statusOf(id)).toEqual({ status: 'submitted', announced_status: 'submitted' })
})

test('thirty offers at once for two places: two are made, the others are refused in words, nothing is half done', async () => {
  const small = await school.program({ capacity: 2 })
  const coordinator = await school.staff('coordinator')
  const panelist = await school.staff('panelist')
  const applications = await Promise.all(Array.from({ length: 30 }, () => applicationAt('shortlisted', 'shortlisted', small)))
  for (const { id } of applications) await addReview(id, panelist.id, 'interview')
  const answers = await Promise.all(applications.map(({ id }) => school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'offered' } })))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(2)
  expect(answers.filter((answer) => answer.status === 409)).toHaveLength(28)
  const [count] = await readRows<{ entries: string }>(
    school.payload,
    sql`select count(*) as entries from ledger l join applications a on a.id::text = l.subject where a.program_id = ${small.id}`,
  )
  expect(Number(count?.entries)).toBe(2)
})

test('of two contrary steps at the same time one is taken', async () => {
  const coordinator = await school.staff('coordinator')
  const reviewer = await school.staff('reviewer')
  const { id } = await applicationAt('submitted')
  await addReview(id, reviewer.id, 'screening')
  const answers = await Promise.all(['shortlisted', 'rejected'].map((status) => school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status } })))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  const [count] = await readRows<{ entries: string }>(school.payload, sql`select count(*) as entries from ledger where subject = ${id}`)
  expect(Number(count?.entries)).toBe(1)
})
