import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { oneEssay } from './asking'
import { addReview, place, selection } from './desk'
import type { Member, Someone } from './school'
import { useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  program = await school.program({ form: { sections: oneEssay(0, 50) } } as Partial<Program>)
  coordinator = await school.staff('coordinator')
})

/** An application with two reviews that are handed in, and one that waits. */
async function arrange() {
  const [first, second, waiting] = [await school.staff('reviewer'), await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted', { surname: 'Müzakirəyeva' })
  const reviews = {
    first: await addReview(school, program, id, first, { thinking: 2 }),
    second: await addReview(school, program, id, second, { thinking: 5 }),
    waiting: await addReview(school, program, id, waiting),
  }
  const say = (as: Someone, text: string, stage = 'screening') => school.rest('POST', '/desk/discussion', { as, body: { application: id, stage, text } })
  return { id, first, second, waiting, reviews, say }
}

const newIn = async (as: Someone, review: string) => {
  const { body } = await school.rest('GET', '/desk/queue', { as })
  const { toDo, done } = body as unknown as Record<'toDo' | 'done', { review: string; newMessages: number }[]>
  return [...toDo, ...done].find((item) => item.review === review)?.newMessages
}

test('those who handed in talk with each other and the coordinator; what is new is marked until it is seen', async () => {
  const { first, second, reviews, say } = await arrange()
  expect((await say(first, 'Niyə beş?')).status).toBe(200)
  expect((await say(coordinator, 'Müzakirəyevanın esse planına baxın.')).status).toBe(200)
  expect(await newIn(second, reviews.second)).toBe(2)
  expect(await newIn(first, reviews.first)).toBe(1)

  const { readForReview } = await selection()
  const { discussion } = await readForReview(await school.req(second), reviews.second)
  expect(discussion).toMatchObject({
    open: true,
    messages: [
      { author: first.name, own: false, text: [{ text: 'Niyə beş?' }] },
      { author: coordinator.name, own: false, text: [{ hidden: 'name' }, { text: ' esse planına baxın.' }] },
    ],
  })
  await school.rest('POST', `/desk/reviews/${reviews.second}/discussion/seen`, { as: second, body: {} })
  expect(await newIn(second, reviews.second)).toBe(0)
})

test('through no door does anything said reach who has not handed in', async () => {
  const { id, first, waiting, reviews, say } = await arrange()
  await say(first, 'Sirrli cümlə')
  const [stranger, aside] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const conflicted = await addReview(school, program, id, aside, { thinking: 1 })
  await readRows(school.payload, sql`update reviews set state = 'conflict', conflict_reason = 'x' where id = ${conflicted}`)
  for (const outsider of [waiting, aside, stranger, await school.staff('panelist'), await school.staff('editor'), await school.staff('admin')]) {
    const doors = [
      '/review-messages',
      `/review-messages?where[application][equals]=${id}`,
      `/review-messages/count?where[application][equals]=${id}`,
      '/desk/queue',
      ...Object.values(reviews).map((review) => `/desk/reviews/${review}`),
      `/desk/reviews/${conflicted}`,
      ...Object.values(reviews).map((review) => `/reviews/${review}?depth=3`),
      '/reviews?depth=3&sort=discussionSeenAt',
      `/ledger?where[subject][equals]=${id}`,
    ]
    const answers = []
    for (const door of doors) answers.push(await school.rest('GET', door, { as: outsider }))
    answers.push(await say(outsider, 'Mən də'))
    answers.push(await school.rest('POST', '/review-messages', { as: outsider, body: { application: id, stage: 'screening', author: outsider.id, text: 'Mən də' } }))
    for (const review of Object.values(reviews)) answers.push(await school.rest('POST', `/desk/reviews/${review}/discussion/seen`, { as: outsider, body: {} }))
    expect(answers.map(({ text }) => text).join()).not.toContain('Sirrli')
    expect((await say(outsider, 'Mən də')).status).toBe(403)
  }
  expect(await newIn(waiting, reviews.waiting)).toBe(0)
  const rows = await readRows(school.payload, sql`select text from review_messages where application_id = ${id}`)
  expect(rows).toEqual([{ text: 'Sirrli cümlə' }])
  expect(await readRows(school.payload, sql`select id from reviews where application_id = ${id} and discussion_seen_at is not null`)).toEqual([])
})

test('a review of one stage opens no discussion of the other', async () => {
  const { first, say } = await arrange()
  expect((await say(first, 'Müsahibə necə idi?', 'interview')).status).toBe(403)
})

test('it ends with the decision, and what was said stays as it was said', async () => {
  const { id, first, reviews, say } = await arrange()
  await say(first, 'Razıyam')
  const { readForReview, takeSteps } = await selection()
  expect(await takeSteps(await school.req(coordinator), { applications: [id], to: 'shortlisted' })).toMatchObject([{ ok: true }])
  for (const late of [first, coordinator]) expect((await say(late, 'Gec')).status).toBe(409)
  expect((await readForReview(await school.req(first), reviews.first)).discussion).toMatchObject({ open: false, messages: [{ own: true }] })
  for (const statement of [sql`update review_messages set text = 'x' where application_id = ${id}`, sql`delete from review_messages where application_id = ${id}`])
    await expect(readRows(school.payload, statement)).rejects.toMatchObject({ cause: { code: '23000' } })
})

test('an empty message is refused', async () => {
  const { id, first } = await arrange()
  const { discuss } = await selection()
  await expect(discuss(await school.req(first), { application: id, stage: 'screening', text: '  ' })).rejects.toMatchObject({ status: 422 })
})
