import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { pdf } from './applying'
import { outsiders, participant, type Placed, taughtProgram, teaching } from './cohort'
import { lettersAbout, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
  program = await taughtProgram(school)
})

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

async function setTask(rest: Record<string, unknown> = {}): Promise<string> {
  const body = { title: 'Esse', text: 'Bir səhifə yazın.', program: program.id, shownFrom: inDays(-10), dueAt: inDays(5), lateDays: 3, required: true, ...rest }
  const answer = await school.rest('POST', '/tasks?locale=az&depth=0', { as: coordinator, body })
  expect(answer.status, answer.text).toBe(201)
  return (answer.body.doc as { id: string }).id
}

const moveDue = (task: string, days: number) => readRows(school.payload, sql`update tasks set due_at = ${inDays(days)} where id = ${task}`)

const file = (data = pdf(), name = 'Esse.pdf') => ({ name, mimetype: 'application/pdf', data, size: data.length })

const handIn = async ({ applicant, id }: Placed, task: string, text = 'Esse.', sent: ReturnType<typeof file> | null = null) =>
  (await teaching()).handIn(await school.req(applicant), { application: id, task, text, file: sent })

const seen = async ({ applicant, id }: Placed, task: string) => (await teaching()).myTask(await school.req(applicant), id, task)

const newest = async ({ id }: Placed, task: string): Promise<string> => {
  const [row] = await readRows<{ id: string }>(school.payload, sql`select id from task_submissions where task_id = ${task} and application_id = ${id} order by number desc limit 1`)
  return String(row?.id)
}

async function judge(submissions: string[], verdict: 'accepted' | 'returned', feedback = '', by = coordinator) {
  const { judgeSubmissions } = await import('@/plugins/teaching/operations/judge-submissions')
  return judgeSubmissions(await school.req(by), { submissions, verdict, feedback })
}

const templates = async ({ id }: Placed) => (await lettersAbout(school, id)).map(({ template }) => template)

test('is handed in with words and a file, anew until it is due; every version stays, and each has a letter', async () => {
  const [one, task] = [await participant(school, program), await setTask()]
  expect(await seen(one, task)).toMatchObject({ standing: 'toDo', open: true, submissions: [] })
  await expect(handIn(one, task, ' ')).rejects.toMatchObject({ status: 422 })
  await handIn(one, task, 'Birinci.')
  await handIn(one, task, 'İkinci.', file())
  const mine = await seen(one, task)
  expect(mine).toMatchObject({
    standing: 'handedIn',
    late: false,
    open: true,
    submissions: [
      { number: 2, text: 'İkinci.', file: { name: 'Esse.pdf' } },
      { number: 1, text: 'Birinci.', file: null },
    ],
  })
  expect(mine.submissions[0]?.file?.url).toMatch(/^\/api\/task-submissions\/file\/[0-9a-f-]{36}\.pdf$/)
  expect(await templates(one)).toEqual(['task-handed-in', 'task-handed-in'])
})

test('what is sent twice at once is one, and two different ones are two, in order', async () => {
  const [one, task] = [await participant(school, program), await setTask()]
  await Promise.all(Array.from({ length: 5 }, () => handIn(one, task, 'Eyni.', file())))
  expect((await seen(one, task)).submissions).toHaveLength(1)
  expect(await templates(one)).toEqual(['task-handed-in'])
  const outcomes = await Promise.allSettled([handIn(one, task, 'A'), handIn(one, task, 'B'), handIn(one, task, 'C')])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect((await seen(one, task)).submissions.map(({ number }) => number)).toEqual([4, 3, 2, 1])
})

test('late is taken for some days and told as late; then no more', async () => {
  const [one, other, task] = [await participant(school, program), await participant(school, program), await setTask()]
  await moveDue(task, -1)
  expect(await seen(one, task)).toMatchObject({ standing: 'overdue', open: true })
  await handIn(one, task)
  expect(await seen(one, task)).toMatchObject({ standing: 'handedIn', late: true, open: false })
  await expect(handIn(one, task, 'Yenə.')).rejects.toMatchObject({ status: 409, data: { why: 'handIn.beingRead' } })
  await moveDue(task, -4)
  expect(await seen(other, task)).toMatchObject({ standing: 'missed', open: false })
  await expect(handIn(other, task)).rejects.toMatchObject({ status: 409, data: { why: 'handIn.closed' } })
})

test('is accepted, or given back with what is to be mended, several at once or none; by coordinators alone', async () => {
  const [one, other, task] = [await participant(school, program), await participant(school, program), await setTask()]
  for (const each of [one, other]) await handIn(each, task)
  const both = [await newest(one, task), await newest(other, task)]
  for (const role of ['editor', 'auditor', 'admin', 'reviewer'] as const) await expect(judge(both, 'accepted', '', await school.staff(role))).rejects.toMatchObject({ status: 403 })
  await expect(judge(both, 'returned')).rejects.toMatchObject({ status: 422 })
  expect(await judge([both[0] ?? ''], 'returned', 'Mənbə göstərin.')).toEqual({ judged: 1 })
  await expect(judge(both, 'accepted')).rejects.toMatchObject({ status: 409 })
  expect((await seen(other, task)).standing).toBe('handedIn')
  await moveDue(task, -60)
  expect(await seen(one, task)).toMatchObject({ standing: 'returned', open: true, submissions: [{ feedback: 'Mənbə göstərin.' }] })
  await handIn(one, task, 'Düzəldilmiş.')
  await judge([await newest(one, task), both[1] ?? ''], 'accepted')
  for (const each of [one, other]) expect(await seen(each, task)).toMatchObject({ standing: 'accepted', late: false, open: false })
  expect(await templates(one)).toEqual(['task-handed-in', 'task-returned', 'task-handed-in', 'task-accepted'])
  await expect(handIn(one, task, 'Daha bir.')).rejects.toMatchObject({ status: 409 })
})

test('of a judgement and something newer at the same time, the newer is never accepted unread', async () => {
  const [one, task] = [await participant(school, program), await setTask()]
  await handIn(one, task, 'Köhnə.')
  const old = await newest(one, task)
  const [judged] = await Promise.allSettled([judge([old], 'accepted'), handIn(one, task, 'Yeni.')])
  const { standing, submissions } = await seen(one, task)
  if (judged.status === 'fulfilled') expect([standing, submissions.length]).toEqual(['accepted', 1])
  else expect([standing, submissions.length]).toEqual(['handedIn', 2])
  const twice = await participant(school, program)
  await handIn(twice, task)
  const id = await newest(twice, task)
  const verdicts = await Promise.allSettled([judge([id], 'accepted'), judge([id], 'returned', 'Yox.')])
  expect(verdicts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('nobody else reads it or hands it in, at any door', async () => {
  const [one, other, task] = [await participant(school, program), await participant(school, program), await setTask()]
  await handIn(one, task, 'Gizli.', file())
  const { submissions } = await seen(one, task)
  const url = String(submissions[0]?.file?.url).replace('/api', '')
  expect((await school.rest('GET', url, { as: one.applicant })).status).toBe(200)
  expect((await school.rest('GET', url, { as: coordinator })).status).toBe(200)
  const others = [{ name: 'another participant', person: other.applicant, application: other.id }, ...(await outsiders(school, program))]
  for (const { application, name, person } of others) {
    expect([name, [401, 403, 404].includes((await school.rest('GET', url, { as: person })).status)]).toEqual([name, true])
    const { body } = await school.rest('GET', '/task-submissions?depth=0', { as: person })
    expect([name, JSON.stringify(body).includes('Gizli')]).toEqual([name, false])
    const { handIn: hand, myTask } = await teaching()
    const req = await school.req(person)
    for (const asked of [one.id, ...(application && application !== other.id ? [application] : [])]) {
      await expect(hand(req, { application: asked, task, text: name, file: null })).rejects.toMatchObject({ status: person ? 404 : 401 })
      await expect(myTask(req, asked, task)).rejects.toMatchObject({ status: person ? 404 : 401 })
    }
    const posted = await school.rest('POST', '/task-submissions', { as: person, body: { task, application: one.id, number: 9, text: 'x', digest: 'x', state: 'accepted' } })
    expect([401, 403]).toContain(posted.status)
  }
  expect((await school.rest('PATCH', `/task-submissions/${await newest(one, task)}`, { as: one.applicant, body: { state: 'accepted' } })).status).toBe(403)
  expect((await seen(one, task)).submissions).toHaveLength(1)
})

test('what is no file of a kind that is taken, or too large, is refused and leaves nothing', async () => {
  const [one, task] = [await participant(school, program), await setTask()]
  await expect(handIn(one, task, '', file(Buffer.from('<html></html>')))).rejects.toMatchObject({ status: 422 })
  await expect(handIn(one, task, '', file(pdf(10 * 1024 * 1024 + 1)))).rejects.toMatchObject({ status: 413 })
  await expect(handIn(one, task, 'x'.repeat(20_001))).rejects.toMatchObject({ status: 422 })
  expect(await seen(one, task)).toMatchObject({ standing: 'toDo', submissions: [] })
})

test('a task that is not shown yet is there for nobody; one that was handed in is neither deleted nor moved', async () => {
  const [one, hidden] = [await participant(school, program), await setTask({ shownFrom: inDays(1) })]
  await expect(seen(one, hidden)).rejects.toMatchObject({ status: 404 })
  await expect(handIn(one, hidden)).rejects.toMatchObject({ status: 404 })
  const { myTasks } = await teaching()
  expect((await myTasks(await school.req(one.applicant), one.id)).map(({ id }) => id)).not.toContain(hidden)
  const task = await setTask()
  await handIn(one, task)
  const elsewhere = await taughtProgram(school)
  expect((await school.rest('PATCH', `/tasks/${task}`, { as: coordinator, body: { program: elsewhere.id } })).status).toBe(409)
  expect((await school.rest('DELETE', `/tasks/${task}`, { as: coordinator })).status).toBe(409)
  expect((await school.rest('DELETE', `/tasks/${hidden}`, { as: coordinator })).status).toBe(200)
})

test('participants are told of a task once, and reminded three days and a day before, unless they have handed it in', async () => {
  const { remindOfTasks } = await import('@/plugins/teaching/operations/remind-of-tasks')
  const its = await taughtProgram(school)
  const [one, diligent] = [await participant(school, its), await participant(school, its)]
  const [, ...others] = await outsiders(school, its)
  const task = await setTask({ program: its.id, dueAt: inDays(8) })
  const strike = async (daysBefore: number) => {
    const now = new Date(Date.now() + (8 - daysBefore) * day + 1000)
    await Promise.all([remindOfTasks(school.payload, now), remindOfTasks(school.payload, now)])
  }
  await strike(7)
  expect(await templates(one)).toEqual(['task-set'])
  await handIn(diligent, task)
  for (const days of [3, 2, 1, 0.5, -1]) await strike(days)
  expect(await templates(one)).toEqual(['task-set', 'task-reminder', 'task-reminder'])
  expect(await templates(diligent)).toEqual(['task-set', 'task-handed-in'])
  for (const { application, name } of others) if (application) expect([name, (await lettersAbout(school, application)).map(({ template }) => template)]).toEqual([name, []])
})

test('staff see who has handed in, who has not and who was late, and take it along; completion reads the same', async () => {
  const { exportHandIns, readHandIns } = await import('@/plugins/teaching/operations/read-hand-ins')
  const { readTasks } = await import('@/plugins/teaching/operations/read-tasks')
  const { readWorks } = await import('@/plugins/teaching/operations/read-works')
  const its = await taughtProgram(school)
  const [accepted, waiting, returned, none] = [await participant(school, its), await participant(school, its), await participant(school, its), await participant(school, its)]
  const [task, optional] = [await setTask({ program: its.id }), await setTask({ program: its.id, required: false, dueAt: inDays(6) })]
  for (const each of [accepted, returned]) await handIn(each, task)
  await moveDue(task, -1)
  await handIn(waiting, task, '=1+1')
  await judge([await newest(accepted, task)], 'accepted')
  await judge([await newest(returned, task)], 'returned', 'Yenidən.')
  const req = await school.req(coordinator)
  expect(await readTasks(req, its.id)).toMatchObject([
    { id: task, accepted: 1, handedIn: 1, returned: 1, missing: 1, late: 1, over: true },
    { id: optional, missing: 4, late: 0 },
  ])
  const { handIns } = await readHandIns(req, { task, search: '', show: undefined })
  expect(handIns.map(({ standing }) => standing).sort()).toEqual(['accepted', 'handedIn', 'overdue', 'returned'])
  expect(handIns[0]).toMatchObject({ application: waiting.id, standing: 'handedIn', late: true })
  expect((await readHandIns(req, { task, search: '', show: 'returned' })).handIns).toHaveLength(1)
  expect(await exportHandIns(req, { task, search: '', show: undefined })).toContain("'=1+1")
  const works = await readWorks(req, [accepted.id, waiting.id, returned.id, none.id])
  expect([accepted, waiting, returned, none].map(({ id }) => works.get(id))).toEqual([
    [{ key: task, state: 'accepted', open: false, final: false }],
    [{ key: task, state: 'handedIn', open: false, final: false }],
    [{ key: task, state: null, open: true, final: false }],
    [{ key: task, state: null, open: true, final: false }],
  ])
  for (const role of ['editor', 'reviewer', 'admin'] as const) await expect(readTasks(await school.req(await school.staff(role)), its.id)).rejects.toMatchObject({ status: 403 })
})
