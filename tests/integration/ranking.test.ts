import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, place, selection, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member
let reviewers: Member[]

const criteria = [
  { key: 'thinking', label: 'Thinking', weight: 3 },
  { key: 'language', label: 'Language', weight: 2 },
]
const screening = { reviewsNeeded: 2, reviewersDecide: true, method: 'mean', places: 2, scale: { min: 1, max: 5 }, criteria }

beforeAll(async () => {
  await withTemplates(school)
  program = await school.program({ screening } as Partial<Program>)
  coordinator = await school.staff('coordinator')
  reviewers = await Promise.all(Array.from({ length: 3 }, () => school.staff('reviewer')))
})

const part = () => ({ program: program.id, stage: 'screening' as const })

const waiting = () =>
  readRows<{ identifier: string }>(school.payload, sql`select task_identifier as identifier from graphile_worker.jobs where key like ${`rank-stage ${program.id} screening`}`)

/** What the worker does with what waits. */
async function work(): Promise<void> {
  const { rankStage } = await import('@/plugins/selection/operations/rank-stage')
  await readRows(school.payload, sql`delete from graphile_worker._private_jobs where key like ${`rank-stage ${program.id}%`}`)
  for (const stage of ['screening', 'interview']) await rankStage(school.payload, { program: program.id, stage })
}

/** An application that these reviewers have judged, through the desk. */
async function judged(...scores: ({ thinking: number | null; language: number | null } | null)[]): Promise<{ id: string; reviews: string[] }> {
  const { submitReview } = await selection()
  const { id } = await place(school, program, 'submitted')
  const reviews: string[] = []
  for (const [number, given] of scores.entries()) {
    const reviewer = reviewers[number]
    if (!given || !reviewer) continue
    const review = await addReview(school, program, id, reviewer)
    await readRows(school.payload, sql`update reviews set scores = ${JSON.stringify(given)}::jsonb where id = ${review}`)
    await submitReview(await school.req(reviewer), { review })
    reviews.push(review)
  }
  return { id, reviews }
}

const read = async () => (await selection()).readRanking(await school.req(coordinator), part())

test('scores that change have the stage ranked anew, once for many changes, in the transaction of the review', async () => {
  expect(await read()).toMatchObject({ ranking: null, stale: false, people: [], inStage: 0 })
  const first = await judged({ thinking: 5, language: 4 }, { thinking: 4, language: 4 })
  const second = await judged({ thinking: 2, language: null }, { thinking: 1, language: 3 })
  await judged({ thinking: 3, language: 3 }, null, { thinking: 3, language: 4 })
  expect(await waiting()).toHaveLength(1)
  expect(await read()).toMatchObject({ ranking: null, stale: true })
  await work()
  const { ranking, people, reviewers: names, stale } = await read()
  expect(stale).toBe(false)
  expect(ranking?.rules).toEqual({ method: 'mean', places: 2, seed: program.edition, weights: { thinking: 3, language: 2 } })
  expect(ranking?.columns.additive.ranks).toBe(true)
  const placeOf = (id: string) => ranking?.columns.mean.rank[ranking.scores.applications.indexOf(id)]
  expect([placeOf(first.id), placeOf(second.id)]).toEqual([1, 3])
  expect(people.map(({ receipt, taken }) => [receipt.startsWith('MM-TEST-'), taken])).toEqual([1, 2, 3].map(() => [true, false]))
  expect([...names].sort()).toEqual(reviewers.map(({ name }) => name).sort())

  // A refused change leaves neither scores nor work behind.
  const { saveReview } = await selection()
  await expect(
    saveReview(await school.req(reviewers[0]), { review: String(first.reviews[0]), version: 99, scores: { thinking: 1 }, comment: '', privateNote: '' }),
  ).rejects.toThrow()
  expect(await waiting()).toHaveLength(0)
})

test('the weighted mean is what the board shows, in its order', async () => {
  const { readBoard } = await selection()
  const { ranking } = await read()
  const board = await readBoard(await school.req(coordinator), part())
  expect(board.rows.map(({ application, mean }) => [application, mean])).toEqual(
    board.rows.map(({ application }) => [application, ranking?.columns.mean.score[ranking.scores.applications.indexOf(application)]]),
  )
  expect(board.rows.map(({ place: rank }) => rank)).toEqual(board.rows.map(({ application }) => ranking?.columns.mean.rank[ranking.scores.applications.indexOf(application)]))
})

test('whoever withdraws or is disqualified is ranked no more; the same inputs are not ranked twice', async () => {
  const { takeSteps } = await selection()
  const { id } = await judged({ thinking: 5, language: 5 }, { thinking: 5, language: 5 })
  await work()
  const before = await read()
  expect(before.ranking?.scores.applications).toContain(id)
  await work()
  const again = await read()
  expect(again.ranking?.milliseconds).toBe(before.ranking?.milliseconds)
  expect(again.ranking?.digest).toBe(before.ranking?.digest)
  expect(new Date(again.ranking?.readAt ?? 0).getTime()).toBeGreaterThan(new Date(before.ranking?.readAt ?? 0).getTime())
  await takeSteps(await school.req(coordinator), { applications: [id], to: 'disqualified', reason: 'Şərtlərə uyğun deyil' })
  expect((await read()).stale).toBe(true)
  await work()
  const after = await read()
  expect(after.ranking?.scores.applications).not.toContain(id)
  expect(after.inStage).toBe(before.inStage)
})

test('another method, other places and other weights of the programme are another ranking', async () => {
  const change = (over: object) =>
    school.payload.update({
      collection: 'programs',
      id: program.id,
      data: { screening: { ...screening, ...over }, _status: 'published' } as never,
      locale: 'az',
      overrideAccess: true,
    })
  await change({})
  expect(await waiting()).toHaveLength(0)
  await change({ method: 'additive', places: 1 })
  expect(await waiting()).toHaveLength(1)
  await work()
  const { ranking } = await read()
  expect(ranking?.rules).toMatchObject({ method: 'additive', places: 1 })
  expect(ranking?.chances.some((chance) => chance !== null)).toBe(true)
  await change({ criteria: criteria.map((one) => ({ ...one, weight: 1 })) })
  expect(await waiting()).toHaveLength(1)
  await work()
  expect((await read()).ranking?.rules.weights).toEqual({ thinking: 1, language: 1 })
})

test('what the worker read earlier never replaces what another read later', async () => {
  const { ranking } = await read()
  await readRows(school.payload, sql`update rankings set read_at = now() + interval '1 hour', digest = 'later' where program_id = ${program.id} and stage = 'screening'`)
  await work()
  expect((await read()).ranking?.digest).toBe('later')
  await readRows(school.payload, sql`update rankings set read_at = now() - interval '1 hour' where program_id = ${program.id} and stage = 'screening'`)
  await work()
  expect((await read()).ranking?.digest).toBe(ranking?.digest)
})

test('the export has everybody by every method, in the order of the one that counts, and stands in the ledger', async () => {
  const { exportRanking } = await selection()
  const { people, ranking } = await read()
  const table = await exportRanking(await school.req(coordinator), part())
  const rows = table.trim().split('\n').slice(1)
  expect(rows).toHaveLength(people.length)
  const { rank } = ranking?.columns.additive ?? { rank: [] }
  const order = [...people.keys()].sort((one, other) => (rank[one] ?? 99) - (rank[other] ?? 99))
  expect(rows.map((row) => row.split(',')[0])).toEqual(order.map((its) => people[its]?.receipt))
  const [entry] = await readRows<{ details: object }>(
    school.payload,
    sql`select details from ledger where action = 'export' and subject = ${program.id} order by number desc limit 1`,
  )
  expect(entry?.details).toMatchObject({ what: 'ranking', rows: rows.length, digest: ranking?.digest })
  for (const other of [reviewers[0], await school.staff('admin'), null]) await expect(exportRanking(await school.req(other), part())).rejects.toMatchObject({ status: 403 })
})

test('coordinators have it computed anew; auditors read it; nobody else, a reviewer least of all', async () => {
  const { rankAgain, readRanking } = await selection()
  const auditor = await school.staff('auditor')
  expect((await readRanking(await school.req(auditor), part())).ranking).not.toBeNull()
  await expect(rankAgain(await school.req(auditor), part())).rejects.toMatchObject({ status: 403 })
  for (const other of [reviewers[0], await school.staff('panelist'), await school.staff('editor'), await school.staff('admin'), await school.applicant(), null]) {
    await expect(readRanking(await school.req(other), part())).rejects.toMatchObject({ status: 403 })
    await expect(rankAgain(await school.req(other), part())).rejects.toMatchObject({ status: 403 })
  }
  await rankAgain(await school.req(coordinator), part())
  expect((await read()).stale).toBe(true)
})
