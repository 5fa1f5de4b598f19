import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Status } from '@/plugins/selection/rules/steps'
import { place } from './desk'
import { useSchool } from './school'

const school = useSchool()

type Entry = { action: 'step' | 'announce'; details: Record<string, string> }

const step = (from: Status, to: Status, announced: Status, at: string): Entry => ({ action: 'step', details: { from, to, announced, at: `2026-03-${at}T09:00:00.000Z` } })
const announce = (status: Status, at: string): Entry => ({ action: 'announce', details: { status, at: `2026-03-${at}T09:00:00.000Z` } })

/** What the ledger says of an application, and the day in March on which it was told what it was told last; null where the ledger does not know. */
const told: { announced: Status; entries: Entry[]; on: string | null }[] = [
  { announced: 'submitted', entries: [step('draft', 'submitted', 'submitted', '01')], on: '01' },
  { announced: 'submitted', entries: [step('draft', 'submitted', 'submitted', '01'), step('submitted', 'rejected', 'submitted', '02')], on: '01' },
  { announced: 'rejected', entries: [step('draft', 'submitted', 'submitted', '01'), step('submitted', 'rejected', 'submitted', '02'), announce('rejected', '03')], on: '03' },
  {
    announced: 'shortlisted',
    entries: [step('submitted', 'shortlisted', 'submitted', '02'), announce('shortlisted', '03'), step('shortlisted', 'offered', 'shortlisted', '05')],
    on: '03',
  },
  {
    announced: 'submitted',
    entries: [step('draft', 'submitted', 'submitted', '01'), announce('rejected', '03'), step('rejected', 'submitted', 'submitted', '06')],
    on: '06',
  },
  { announced: 'withdrawn', entries: [step('draft', 'submitted', 'submitted', '01'), step('submitted', 'withdrawn', 'withdrawn', '04')], on: '04' },
  { announced: 'shortlisted', entries: [step('submitted', 'shortlisted', 'submitted', '02'), step('shortlisted', 'offered', 'shortlisted', '05')], on: null },
  { announced: 'rejected', entries: [], on: null },
]

test('when something was told is filled in from the ledger, where it knows, and nowhere else; the way back keeps it', async () => {
  const program = await school.program()
  const ids: string[] = []
  for (const { announced, entries } of told) {
    const { id } = await place(school, program, announced)
    await readRows(school.payload, sql`update applications set announced_at = null where id = ${id}`)
    for (const { action, details } of entries) {
      await readRows(
        school.payload,
        sql`insert into ledger (action, subject_type, subject, actor_type, details) values (${action}, 'applications', ${id}, 'clock', ${JSON.stringify(details)}::jsonb)`,
      )
    }
    ids.push(id)
  }
  const { id: known } = await place(school, program, 'submitted')
  await readRows(school.payload, sql`update applications set announced_at = '2026-02-01T00:00:00Z' where id = ${known}`)
  await readRows(
    school.payload,
    sql`insert into ledger (action, subject_type, subject, actor_type, details) values ('step', 'applications', ${known}, 'clock', '{"from": "draft", "to": "submitted", "announced": "submitted"}')`,
  )

  const { migrations } = await import('@/migrations')
  const migration = migrations.find(({ name }) => name === '20261126_112300_told_when')
  const given = { db: (school.payload.db as unknown as PostgresAdapter).drizzle, payload: school.payload, req: await school.req() } as never
  const days = async () => {
    const rows = await readRows<{ id: string; at: string | null }>(school.payload, sql`select id, to_char(announced_at at time zone 'UTC', 'MM-DD') as at from applications`)
    return [...ids, known].map((id) => rows.find((row) => row.id === id)?.at)
  }
  const expected = [...told.map(({ on }) => on && `03-${on}`), '02-01']
  await migration?.up(given)
  expect(await days()).toEqual(expected)
  await migration?.down(given)
  await migration?.up(given)
  expect(await days()).toEqual(expected)
})
