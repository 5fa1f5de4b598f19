import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { participant, taughtProgram } from './cohort'
import { place } from './desk'
import { useSchool } from './school'

const school = useSchool()

test('whoever was said to have completed a programme can still graduate, as an exception with the day', async () => {
  const { migrations } = await import('@/migrations')
  const step = migrations.find(({ name }) => name === '20261126_135400_completion')
  const { drizzle } = school.payload.db as unknown as PostgresAdapter
  const given = { db: drizzle, payload: school.payload, req: await school.req() } as never
  const program = await taughtProgram(school)
  const [said, unsaid, graduated] = [await participant(school, program), await participant(school, program), await place(school, program, 'graduated')]
  await step?.down(given)
  await readRows(school.payload, sql`update applications set completed_on = '2026-05-29T20:00:00Z' where id in (${said.id}, ${graduated.id})`)
  await step?.up(given)
  const rows = await readRows<{ id: string; exception: string | null }>(school.payload, sql`select id, completion_exception as exception from applications`)
  expect(new Map(rows.map(({ exception, id }) => [id, exception]))).toEqual(
    new Map([
      [said.id, 'Proqramı tamamladığı gün: 30.05.2026'],
      [unsaid.id, null],
      [graduated.id, null],
    ]),
  )
})
