import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { awaitsRelease } from '@/plugins/selection/rules/judge'
import { type Stage, stages, type Status, statuses } from '@/plugins/selection/rules/steps'
import { useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  program = await school.program({ capacity: 100 })
})

async function applicationAt(status: Status, announced: Status = status): Promise<string> {
  const applicant = await school.applicant()
  const [row] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into applications (program_id, applicant_id, locale, status, announced_status) values (${program.id}, ${applicant.id}, 'az', ${status}, ${announced}) returning id`,
  )
  return String(row?.id)
}

const counted = () =>
  readRows(
    school.payload,
    sql`select stage, status, awaits_release, quarter, sum(count)::int as count from standing_counts group by 1, 2, 3, 4 having sum(count) <> 0 order by 1, 2, 3, 4`,
  )
const actual = () =>
  readRows(
    school.payload,
    sql`select stage, status, awaits_release, standing_quarter(mean) as quarter, count(*)::int as count from standings group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  )

test('a standing knows whether its application awaits the release just as the rule does, for every pair of statuses', async () => {
  for (const status of statuses) {
    for (const announced of statuses) {
      const id = await applicationAt('submitted')
      await readRows(school.payload, sql`update applications set status = 'shortlisted', announced_status = 'shortlisted' where id = ${id}`)
      await readRows(school.payload, sql`update applications set status = ${status}, announced_status = ${announced} where id = ${id}`)
      const waiting = await readRows<{ stage: Stage }>(school.payload, sql`select stage from standings where application_id = ${id} and awaits_release`)
      const stage = awaitsRelease({ status, announcedStatus: announced })
      if (status !== 'draft') expect(waiting.map((row) => row.stage)).toEqual(stages.filter((one) => one === stage))
      // Leaves the seat for the next pair.
      await readRows(school.payload, sql`update applications set status = 'withdrawn' where id = ${id}`)
    }
  }
})

test('the counters say what there is, while many write at once and another adds them up', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => applicationAt('submitted')))
  await Promise.all([
    ...ids.map((id, index) => readRows(school.payload, sql`update standings set mean = ${index / 3}, reviews = 1 where application_id = ${id}`)),
    ...ids.slice(6).map((id) => readRows(school.payload, sql`update applications set status = 'shortlisted' where id = ${id}`)),
    ...Array.from({ length: 4 }, () => readRows(school.payload, sql`select standing_counts_gather(), review_counts_gather()`)),
  ])
  expect(await counted()).toEqual(await actual())
  await readRows(school.payload, sql`select standing_counts_gather()`)
  expect(await counted()).toEqual(await actual())
  const [row] = await readRows<{ rows: number }>(school.payload, sql`select count(*)::int as rows from standing_counts where backend <> 0`)
  expect(row?.rows).toBe(0)
  await readRows(school.payload, sql`delete from standings where application_id = ${ids[0]}`)
  expect(await counted()).toEqual(await actual())
})

test('names are folded, so that they are found with or without the letters that only Azerbaijani has', async () => {
  const [row] = await readRows(school.payload, sql`select search_fold('İLHAMƏ Çıraqova-Ağüşlü ISMAYIL') as words`)
  expect(row).toEqual({ words: 'ilhame ciraqova-aguslu ismayil' })
})
