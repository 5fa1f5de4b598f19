import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program, Staff } from '@/payload-types'
import { addReview, place, selection, withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
const day = 24 * 60 * 60 * 1000
const ago = (days: number) => new Date(Date.now() - days * day).toISOString()

beforeAll(() => withTemplates(school))

const remind = async () => (await import('@/plugins/selection/operations/remind-reviewers')).remindReviewers(school.payload, {})
const lettersTo = ({ email }: Staff) =>
  readRows<{ subject: string; body: string }>(school.payload, sql`select subject, body from letters where "to" = ${email} order by created_at`)
const due = (program: Program, at: string) => readRows(school.payload, sql`update programs set screening_reviews_due_at = ${at} where id = ${program.id}`)

async function arrange(dueAt: string) {
  const program = await school.program({
    screening: { reviewsNeeded: 2, reviewsDueAt: dueAt, remindEveryDays: 2, scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }] },
  } as Partial<Program>)
  const [late, done] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const review = await addReview(school, program, id, late)
  await addReview(school, program, id, done, { thinking: 3 })
  return { program, late, done, id, review }
}

test('nobody is reminded before the date; after it the late are, once in each interval, and nobody else', async () => {
  const { program, late, done } = await arrange(ago(-1))
  await remind()
  expect(await lettersTo(late)).toEqual([])
  await due(program, ago(0.5))
  for (const _again of [1, 2]) await remind()
  const [letter, ...more] = await lettersTo(late)
  expect(more).toEqual([])
  expect(letter?.subject).toContain(program.title)
  expect(letter?.body).toContain('/admin/desk')
  expect(letter?.body).not.toContain('{{')
  expect(await lettersTo(done)).toEqual([])
})

test('an interval later comes the next, at the same time from two workers only one', async () => {
  const { late, program } = await arrange(ago(0.5))
  await remind()
  await due(program, ago(4.5))
  await Promise.all([remind(), remind()])
  expect(await lettersTo(late)).toHaveLength(2)
})

test('what is decided on, or handed over, is nobody’s delay', async () => {
  const { id, late } = await arrange(ago(1))
  await readRows(school.payload, sql`update applications set status = 'rejected' where id = ${id}`)
  await remind()
  expect(await lettersTo(late)).toEqual([])
})

test('who is late stands in the progress, and the time is on the desk and in the queue', async () => {
  const { readForReview, readProgress, readQueue } = await selection()
  const { program, late, done, review } = await arrange(ago(1))
  const { reviewers, dueAt } = await readProgress(await school.req(await school.staff('coordinator')), { program: program.id, stage: 'screening' })
  const lateOf = (person: Staff) => reviewers.find(({ reviewer }) => reviewer === person.id)?.late
  expect([lateOf(late), lateOf(done)]).toEqual([1, 0])
  for (const seen of [dueAt, (await readQueue(await school.req(late))).toDo[0]?.dueAt, (await readForReview(await school.req(late), review)).dueAt])
    expect(new Date(String(seen)).toISOString()).toBe(program.screening?.reviewsDueAt)
})
