import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { Status } from '@/plugins/selection/rules/steps'
import { place, selection } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program

/** Puts so many applications at a status, with who they are and what stood before. */
async function put(count: number, sex: 'female' | 'male' | null, field: string, status: Status, before: Status): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { id } = await place(school, program, status)
    await readRows(
      school.payload,
      sql`update applications set person_sex = ${sex}::enum_applications_person_sex, education_field = ${field}, status_before = ${before} where id = ${id}`,
    )
  }
}

beforeAll(async () => {
  program = await school.program({ capacity: 25 })
  await put(8, 'female', 'law', 'shortlisted', 'submitted')
  await put(6, 'female', 'law', 'rejected', 'submitted')
  await put(5, 'male', 'law', 'offered', 'shortlisted')
  await put(5, 'male', 'law', 'rejected', 'shortlisted')
  await put(10, 'male', 'law', 'rejected', 'submitted')
  // Not decided on, gone before a decision, and too few to be told of
  await put(3, 'female', 'law', 'submitted', 'draft')
  await put(2, 'male', 'law', 'withdrawn', 'submitted')
  await put(2, null, 'sociology', 'rejected', 'submitted')
})

const asked = (rest: object = {}) => ({ program: program.id, stage: 'screening' as const, by: 'sex' as const, within: 'all' as const, ...rest })

test('groups are compared by what was decided, and fewer than five people are never told of', async () => {
  const { readFairness } = await selection()
  const fairness = await readFairness(await school.req(await school.staff('auditor')), asked())
  const of = (group: string) => fairness.groups.find((one) => one.group === group)
  expect(of('')).toMatchObject({ selected: null, rejected: null, rate: null })
  // Two who said nothing would follow from the sum of all and the two others, so one of these is kept back with them.
  expect([of('female')?.selected, of('male')?.selected].filter((count) => count === null)).toHaveLength(1)
  expect(fairness.hidden.groups).toBe(2)
  expect(fairness.all).toEqual({ selected: 18, rejected: 18, rate: 0.5 })
})

test('the same is counted within fields, and within reviewers by review', async () => {
  const { readFairness } = await selection()
  const req = await school.req(await school.staff('coordinator'))
  const byLevel = await readFairness(req, asked({ by: 'level', within: 'field' }))
  expect(byLevel.strata.map(({ stratum }) => stratum)).toEqual(['law', 'sociology'])
  expect(byLevel.groups).toMatchObject([{ group: 'bachelor', selected: 18, rejected: 18 }])
  expect((await readFairness(req, asked({ within: 'reviewer' }))).groups).toEqual([])
  expect((await readFairness(req, asked({ stage: 'interview', within: 'panel' }))).all).toMatchObject({ selected: 5, rejected: 5 })
})

test('the counts are taken along as the command line reads them, by those who may, and the ledger keeps by whom', async () => {
  const auditor = await school.staff('auditor')
  const path = (as: object) => `/desk/fairness?${new URLSearchParams({ ...asked(), ...as })}`
  const { status, text } = await school.rest('GET', path({ by: 'level' }), { as: auditor })
  expect([status, text.replace('\uFEFF', '').trim().split('\n')]).toEqual([200, ['stratum,group,selected,rejected', '*,bachelor,18,18']])
  const entries = await readRows(school.payload, sql`select 1 from ledger where action = 'export' and subject = ${program.id}`)
  expect(entries).toHaveLength(1)
  for (const role of ['reviewer', 'panelist', 'editor'] as const) expect((await school.rest('GET', path({}), { as: await school.staff(role) })).status).toBe(403)
  expect((await school.rest('GET', path({}))).status).toBe(401)
  expect((await school.rest('GET', path({ by: 'surname' }), { as: auditor })).status).toBe(400)
})
