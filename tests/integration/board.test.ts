import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { ranked, standingOf } from '@/plugins/selection/rules/standing'
import { addReview, place, selection } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

const criteria = [
  { key: 'thinking', label: 'Thinking', weight: 3 },
  { key: 'language', label: 'Language', weight: 2 },
]

beforeAll(async () => {
  program = await school.program({ screening: { reviewsNeeded: 2, reviewersDecide: true, scale: { min: 1, max: 5 }, criteria } } as Partial<Program>)
  coordinator = await school.staff('coordinator')
})

/** The same numbers at every run. */
function* numbers(seed: number): Generator<number, number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647
    yield state
  }
}

test('the board has the order of the rule on any data, in every page, whatever status is asked for', async () => {
  const { readBoard, submitReview } = await selection()
  const people = await Promise.all(Array.from({ length: 3 }, () => school.staff('reviewer')))
  const random = numbers(20)
  const score = () => {
    const drawn = random.next().value % 6
    return drawn === 0 ? null : drawn
  }
  const expected: { application: string; mean: number | null; status: string }[] = []
  for (let index = 0; index < 60; index += 1) {
    const { id } = await place(school, program, 'submitted')
    const scores = people.slice(0, random.next().value % 4).map(() => ({ thinking: score(), language: score() }))
    for (const [reviewer, given] of scores.entries()) {
      const person = people[reviewer]
      if (!person) continue
      const review = await addReview(school, program, id, person)
      await readRows(school.payload, sql`update reviews set scores = ${JSON.stringify(given)}::jsonb where id = ${review}`)
      await submitReview(await school.req(person), { review })
    }
    const status = index % 5 === 0 ? 'rejected' : 'submitted'
    if (status === 'rejected') await readRows(school.payload, sql`update applications set status = 'rejected' where id = ${id}`)
    expected.push({ application: id, mean: standingOf(scores, criteria).mean, status })
  }
  const order = ranked(expected)
  const req = await school.req(coordinator)
  const pages = await Promise.all([1, 2].map((page) => readBoard(req, { program: program.id, stage: 'screening', page })))
  expect(pages.flatMap(({ rows }) => rows.map(({ application, mean, place }) => ({ application, mean, place })))).toEqual(
    order.map(({ application, mean }, index) => ({ application, mean, place: index + 1 })),
  )
  const rejected = await readBoard(req, { program: program.id, stage: 'screening', status: ['rejected', 'offered'] })
  expect(rejected.rows.map(({ application }) => application)).toEqual(order.filter(({ status }) => status === 'rejected').map(({ application }) => application))
  expect(rejected).toMatchObject({ total: 12, pages: 1, counts: { submitted: 48, rejected: 12 }, awaitingRelease: 12 })
  expect(rejected.distribution.reduce((total, { count }) => total + count, 0)).toBe(expected.filter(({ mean }) => mean !== null).length)
})

test('a person is found by a piece of the name or the receipt, typed with or without the letters of Azerbaijani', async () => {
  const { readBoard } = await selection()
  const { id } = await place(school, program, 'submitted', { surname: 'Şıxəliyeva-Çörəkçi' })
  const req = await school.req(coordinator)
  for (const search of ['şıxəliyeva', 'SIXELIYEVA', 'corekci', 'Çörək']) {
    const { rows, total } = await readBoard(req, { program: program.id, stage: 'screening', search })
    expect(rows.map(({ application }) => application)).toEqual([id])
    expect(total).toBe(1)
  }
  expect((await readBoard(req, { program: program.id, stage: 'screening', search: '%_%' })).rows).toEqual([])
  // Corrected afterwards: found by the new name only.
  await readRows(school.payload, sql`update applications set person_surname = 'Göyçaylı' where id = ${id}`)
  const found = async (search: string) => (await readBoard(req, { program: program.id, stage: 'screening', search })).rows.map(({ application }) => application)
  expect(await found('goycayli')).toEqual([id])
  expect(await found('corekci')).toEqual([])
})

test('every order of the board can be asked for', async () => {
  const { boardSorts, readBoard } = await selection()
  const req = await school.req(coordinator)
  for (const sort of boardSorts) {
    const { rows } = await readBoard(req, { program: program.id, stage: 'screening', sort })
    expect(rows.length).toBe(50)
    if (sort === 'fewest-reviews') expect(rows.map(({ reviews }) => reviews)).toEqual(rows.map(({ reviews }) => reviews).sort((a, b) => a - b))
  }
})

test('other weights make other means', async () => {
  const { recomputeStandings } = await import('@/plugins/selection/hooks/standings')
  const other = await school.program({ screening: { reviewsNeeded: 1, reviewersDecide: true, scale: { min: 1, max: 5 }, criteria } } as Partial<Program>)
  const { id } = await place(school, other, 'submitted')
  const reviewer = await school.staff('reviewer')
  await addReview(school, other, id, reviewer, { thinking: 5, language: 1 })
  const kept = await school.payload.findByID({ collection: 'programs', id: other.id, overrideAccess: true })
  const weighed = (kept.screening.criteria ?? []).map((criterion) => ({ ...criterion, weight: 1 }))
  const answer = await school.rest('PATCH', `/programs/${other.id}`, { as: coordinator, body: { screening: { ...kept.screening, criteria: weighed } } })
  expect(answer.status).toBe(200)
  const jobs = await readRows(school.payload, sql`select key from graphile_worker.jobs where task_identifier = 'recompute-standings'`)
  expect(jobs).toEqual([{ key: `recompute-standings ${other.id}` }])
  await recomputeStandings(school.payload, { program: other.id })
  const [row] = await readRows(school.payload, sql`select mean::float from standings where application_id = ${id}`)
  expect(row).toEqual({ mean: 3 })
})

test('the export is in the ledger, and no cell of it is a formula', async () => {
  const { exportBoard } = await selection()
  await place(school, program, 'submitted', { surname: '=HYPERLINK("http://x")' })
  const csv = await exportBoard(await school.req(coordinator), { program: program.id, stage: 'screening' })
  expect(csv.split('\n').length).toBeGreaterThan(60)
  expect(csv).not.toMatch(/(^|,)"?=/m)
  const entries = await readRows(school.payload, sql`select actor from ledger where action = 'export'`)
  expect(entries).toEqual([{ actor: coordinator.id }])
  await expect(exportBoard(await school.req(await school.staff('reviewer')), { program: program.id, stage: 'screening' })).rejects.toMatchObject({ status: 403 })
})
