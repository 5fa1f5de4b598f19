import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { useSchool } from './school'

const school = useSchool()
const names = ['20261124_151616_subscriptions', '20261124_151620_subscriptions_guards', '20261124_151634_reminders_end']

test('reminders of before become subscriptions to a call, and the way back keeps them', async () => {
  const { migrations } = await import('@/migrations')
  const steps = names.map((name) => migrations.find((migration) => migration.name === name))
  const { drizzle } = school.payload.db as unknown as PostgresAdapter
  const given = { db: drizzle, payload: school.payload, req: await school.req() }
  const program = await school.program()
  for (const step of steps.toReversed()) await step?.down(given as never)
  await readRows(
    school.payload,
    sql`insert into reminders (email, program_id, locale, token_hash, confirmed_at, sent_at)
        values ('waits@example.az', ${program.id}::uuid, 'ru', 'a', now(), null), ('told@example.az', ${program.id}::uuid, 'en', 'b', now(), now()), ('asked@example.az', ${program.id}::uuid, 'az', 'c', null, null)`,
  )
  for (const step of steps) await step?.up(given as never)
  const rows = await readRows(
    school.payload,
    sql`select email, topic, program_id as program, locale, token_hash as hash, confirmed_at is not null as confirmed, last_written_at is not null as told from subscriptions order by token_hash`,
  )
  const carried = { topic: 'call', program: program.id }
  expect(rows).toEqual([
    { ...carried, email: 'waits@example.az', locale: 'ru', hash: 'a', confirmed: true, told: false },
    { ...carried, email: 'told@example.az', locale: 'en', hash: 'b', confirmed: true, told: true },
    { ...carried, email: 'asked@example.az', locale: 'az', hash: 'c', confirmed: false, told: false },
  ])
  for (const step of steps.toReversed()) await step?.down(given as never)
  const [kept] = await readRows<{ many: string }>(school.payload, sql`select count(*) as many from reminders`)
  expect(kept?.many).toBe('3')
})
