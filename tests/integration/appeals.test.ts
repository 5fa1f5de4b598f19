import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, lettersAbout, place, selection, standing, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let decider: Member
let other: Member
let third: Member
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  decider = await school.staff('coordinator')
  other = await school.staff('coordinator')
  third = await school.staff('coordinator')
  program = await school.program({ offers: { answerDays: 5, appealDays: 5, appealAnswerDays: 3 } } as Partial<Program>)
})

type Placed = Awaited<ReturnType<typeof place>>

/** Somebody who was rejected in the screening by the decider, and told so. */
async function rejected(of: Program = program): Promise<Placed> {
  const { release, takeSteps } = await selection()
  const placed = await place(school, of, 'submitted')
  await readRows(school.payload, sql`update applications set answered_form_id = (select id from form_versions where program_id = ${of.id} limit 1) where id = ${placed.id}`)
  await addReview(school, of, placed.id, await school.staff('reviewer'), { thinking: 2 })
  expect(await takeSteps(await school.req(decider), { applications: [placed.id], to: 'rejected' })).toMatchObject([{ ok: true }])
  await release(await school.req(decider), { program: of.id, stage: 'screening' })
  return placed
}

const ask = async ({ applicant, id }: Placed, reason = 'Bir rəy səhvdir.') => (await selection()).appeal(await school.req(applicant), { application: id, reason })
const page = async ({ applicant, id }: Placed) => (await selection()).myApplication(await school.req(applicant), id)
const appealOf = async ({ id }: Placed): Promise<string> => (await readRows<{ id: string }>(school.payload, sql`select id from appeals where application_id = ${id}`))[0]?.id ?? ''
const answer = async (placed: Placed, by: Member, outcome: 'upheld' | 'reopened', text = 'Ballar yoxlanıldı.') =>
  (await selection()).answerAppeal(await school.req(by), { appeal: await appealOf(placed), outcome, answer: text })
const templates = async ({ id }: Placed) => (await lettersAbout(school, id)).map(({ template }) => template)

test('whoever was told a rejection asks for a review once, in time; nobody else, and nothing before it is told', async () => {
  const { appeal } = await selection()
  const one = await rejected()
  const untold = await place(school, program, 'rejected', { announced: 'submitted' })
  await readRows(school.payload, sql`update applications set answered_form_id = (select id from form_versions where program_id = ${program.id} limit 1) where id = ${untold.id}`)
  expect((await page(untold)).appeals).toEqual({ mayAskUntil: null, asked: [] })
  await expect(ask(untold)).rejects.toMatchObject({ status: 409 })
  expect((await page(one)).appeals.mayAskUntil).toMatch(/T19:59:59.999Z$/)
  await expect(ask(one, '  ')).rejects.toMatchObject({ status: 422 })
  for (const person of [await school.applicant(), other, null])
    await expect(appeal(await school.req(person), { application: one.id, reason: 'x' })).rejects.toMatchObject({
      status: expect.toSatisfy((status) => status === 401 || status === 404),
    })
  const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => ask(one)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { appeals } = await page(one)
  expect(appeals).toMatchObject({ mayAskUntil: null, asked: [{ reason: 'Bir rəy səhvdir.', answer: null }] })
  const [, letter] = await lettersAbout(school, one.id)
  expect(letter).toMatchObject({ template: 'appeal-received', body: expect.stringContaining('23:59 (GMT+4)') })

  const late = await rejected()
  await readRows(school.payload, sql`update applications set announced_at = now() - interval '7 days' where id = ${late.id}`)
  expect((await page(late)).appeals.mayAskUntil).toBeNull()
  await expect(ask(late)).rejects.toMatchObject({ status: 409 })
  const without = await rejected(await school.program())
  await expect(ask(without)).rejects.toMatchObject({ status: 409 })
  for (const person of [one.applicant, other]) expect((await school.rest('POST', '/appeals', { as: person, body: { application: late.id, reason: 'x' } })).status).toBe(403)
  expect((await school.rest('GET', '/appeals', { as: one.applicant })).status).toBe(403)
})

test('it is answered by a coordinator who neither decided nor reviewed nor sat on the panel, and told at once when the decision stands', async () => {
  const one = await rejected()
  await ask(one)
  const [reviewed, sat, wrote, near] = await Promise.all(Array.from({ length: 4 }, () => school.staff('coordinator', 'reviewer', 'panelist')))
  if (!reviewed || !sat || !wrote || !near) throw new Error('There are four.')
  await addReview(school, program, one.id, reviewed)
  const panel = await school.payload.create({ collection: 'panels', data: { name: 'Münsiflər', program: program.id, members: [sat.id], chair: sat.id }, overrideAccess: true })
  await readRows(
    school.payload,
    sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state) values (${one.id}, ${panel.id}, now() - interval '2 hours', now() - interval '1 hour', 'held')`,
  )
  await readRows(school.payload, sql`insert into feedback (application_id, stage, text, written_by_id) values (${one.id}, 'interview', 'x', ${wrote.id})`)
  await readRows(school.payload, sql`insert into conflicts (reviewer_id, applicant_id, kind, reason) values (${near.id}, ${one.applicant.id}, 'manual', 'kin')`)
  for (const tied of [decider, reviewed, sat, wrote, near]) await expect(answer(one, tied, 'upheld')).rejects.toMatchObject({ status: 403, data: { why: 'appealTied' } })
  for (const person of [await school.staff('auditor'), await school.staff('admin'), await school.staff('reviewer')])
    await expect(answer(one, person, 'upheld')).rejects.toMatchObject({ status: 403, data: { why: 'notForYou' } })
  await expect(answer(one, other, 'upheld', ' ')).rejects.toMatchObject({ status: 422 })
  expect((await page(one)).appeals.asked[0]?.answer).toBeNull()

  const outcomes = await Promise.allSettled([answer(one, other, 'upheld'), answer(one, third, 'upheld')])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await page(one)).appeals).toMatchObject({ mayAskUntil: null, asked: [{ answer: { outcome: 'upheld', text: 'Ballar yoxlanıldı.' } }] })
  expect(await standing(school, one.id)).toMatchObject({ status: 'rejected', announced: 'rejected' })
  expect(await templates(one)).toEqual(['rejected-screening', 'appeal-received', 'appeal-upheld'])
  await expect(answer(one, third, 'reopened')).rejects.toMatchObject({ data: { why: 'appealAnswered' } })
  const entries = await readRows(school.payload, sql`select action, actor_type as actor from ledger where subject = ${one.id} and action like 'appeal%' order by number`)
  expect(entries).toEqual([
    { action: 'appeal', actor: 'applicant' },
    { action: 'appeal-answer', actor: 'staff' },
  ])
})

test('to open it again takes a second person by the step there is; the answer leaves with it, and a later rejection may be asked about anew', async () => {
  const { release, takeSteps } = await selection()
  const one = await rejected()
  await ask(one)
  await answer(one, other, 'reopened', 'Bir rəy həqiqətən səhv idi.')
  expect((await page(one)).appeals.asked[0]?.answer).toBeNull()
  expect(await templates(one)).toEqual(['rejected-screening', 'appeal-received'])
  const reopen = async (by: Member) => takeSteps(await school.req(by), { applications: [one.id], to: 'submitted', reason: 'Razıyam.' })
  expect(await reopen(other)).toMatchObject([{ ok: false }])
  expect(await reopen(third)).toMatchObject([{ ok: true }])
  expect(await standing(school, one.id)).toMatchObject({ status: 'submitted', announced: 'submitted' })
  expect((await page(one)).appeals).toMatchObject({ mayAskUntil: null, asked: [{ answer: { outcome: 'reopened', text: 'Bir rəy həqiqətən səhv idi.' } }] })
  const letters = await lettersAbout(school, one.id)
  expect(letters.map(({ template }) => template)).toEqual(['rejected-screening', 'appeal-received', 'appeal-reopened'])
  expect(letters[2]?.body).toContain('Bir rəy həqiqətən səhv idi.')

  await takeSteps(await school.req(decider), { applications: [one.id], to: 'rejected' })
  await release(await school.req(decider), { program: program.id, stage: 'screening' })
  expect((await page(one)).appeals.mayAskUntil).not.toBeNull()
  await ask(one, 'Yenə səhvdir.')
  expect((await page(one)).appeals.asked.map(({ reason }) => reason)).toEqual(['Yenə səhvdir.', 'Bir rəy səhvdir.'])
})

test('a disqualification may be asked about; opened again without an answer, the request is over', async () => {
  const { askToReopen, takeSteps } = await selection()
  const one = await place(school, program, 'submitted')
  await readRows(school.payload, sql`update applications set answered_form_id = (select id from form_versions where program_id = ${program.id} limit 1) where id = ${one.id}`)
  await takeSteps(await school.req(decider), { applications: [one.id], to: 'disqualified', reason: 'Saxta sənəd.' })
  await ask(one)
  await askToReopen(await school.req(decider), { application: one.id, reason: 'Sənəd əslidir.' })
  expect(await takeSteps(await school.req(other), { applications: [one.id], to: 'submitted', reason: 'Razıyam.' })).toMatchObject([{ ok: true }])
  expect((await page(one)).appeals.asked).toMatchObject([{ answer: { outcome: 'reopened', text: '' } }])
  expect(await templates(one)).toEqual(['disqualified', 'appeal-received', 'reopened'])
  await expect(answer(one, third, 'upheld')).rejects.toMatchObject({ data: { why: 'appealAnswered' } })
})

test('coordinators and auditors see what waits, the overdue first', async () => {
  const { readAppeals } = await selection()
  const of = await school.program({ offers: { answerDays: 5, appealDays: 5, appealAnswerDays: 3 } } as Partial<Program>)
  const [one, late] = [await rejected(of), await rejected(of)]
  await ask(one)
  await ask(late)
  await readRows(school.payload, sql`update appeals set due_at = now() - interval '1 hour' where application_id = ${late.id}`)
  const list = async (over: object = {}) => (await readAppeals(await school.req(other), { search: '', show: undefined, page: 1, ...over })).appeals
  expect((await list())[0]).toMatchObject({ application: late.id, overdue: true, state: 'open' })
  expect((await list({ show: 'overdue' })).map(({ application }) => application)).toEqual([late.id])
  expect((await list({ show: 'open' })).map(({ application }) => application)).toContain(one.id)
  expect((await list({ show: 'answered' })).map(({ application }) => application)).not.toContain(one.id)
  expect((await list({ search: (await list()).find(({ application }) => application === one.id)?.receipt })).map(({ application }) => application)).toContain(one.id)
  for (const person of [await school.staff('reviewer'), await school.staff('panelist'), await school.staff('admin'), one.applicant, null])
    await expect(readAppeals(await school.req(person), { search: '', show: undefined, page: 1 })).rejects.toMatchObject({ status: 403 })
})

test('the list is taken along as it is narrowed, in the reader’s language and safe for a spreadsheet; the ledger keeps by whom', async () => {
  const of = await school.program({ offers: { answerDays: 5, appealDays: 5, appealAnswerDays: 3 } } as Partial<Program>)
  const [late, answered, waits] = [await rejected(of), await rejected(of), await rejected(of)]
  await ask(late, '=1+1')
  await ask(answered)
  await ask(waits, 'Başqa səbəb.')
  await readRows(school.payload, sql`update appeals set due_at = now() - interval '1 hour' where application_id = ${late.id}`)
  await answer(answered, other, 'upheld', 'Ballar yoxlanıldı, qərar qalır.')
  const auditor = await school.staff('auditor')
  const file = async (query: string, as: Member | null = auditor) => school.rest('GET', `/desk/appeals/export?${query}`, { as })
  const [head, ...lines] = (await file('show=overdue')).text.trim().split('\n')
  expect(head).toMatch(/^\uFEFF?(Receipt|Qeydiyyat nömrəsi),/)
  expect(lines.filter((line) => line.includes("'=1+1"))).toHaveLength(1)
  expect(lines.join()).not.toContain('Başqa səbəb.')
  expect((await file('show=answered')).text).toContain(`"Ballar yoxlanıldı, qərar qalır.",${other.name}`)
  const all = (await file('page=9')).text
  expect(["'=1+1", 'Başqa səbəb.', 'qərar qalır'].map((said) => all.includes(said))).toEqual([true, true, true])
  const taken = sql`select actor, (details->>'rows')::int as rows from ledger where action = 'export' and subject = 'appeals' order by number desc limit 1`
  expect(await readRows(school.payload, taken)).toEqual([{ actor: auditor.id, rows: all.trim().split('\n').length - 1 }])
  for (const person of [await school.staff('reviewer'), await school.staff('admin'), null]) expect([401, 403]).toContain((await file('', person)).status)
})
