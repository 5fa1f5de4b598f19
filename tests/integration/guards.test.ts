import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test } from 'vitest'
import { inTransaction } from '@/database/operation'
import { readRows } from '@/database/transaction'
import { record, recordAll } from '@/plugins/ledger'
import { useSchool } from './school'

const school = useSchool()

/** Rows put in under all hooks, as a faulty script would: what holds here holds for whatever code runs. */
async function rawApplication(program: string, status: string): Promise<string> {
  const applicant = await school.applicant()
  const [row] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into applications (program_id, applicant_id, locale, status, announced_status) values (${program}, ${applicant.id}, 'az', ${status}, ${status}) returning id`,
  )
  return String(row?.id)
}

test('the ledger numbers and chains its entries, and neither changes nor forgets one', async () => {
  const req = await school.req(await school.staff('coordinator'))
  await inTransaction(req, async () => {
    await record(req, { action: 'revise', subjectType: 'applications', subject: 'x', reason: 'because' })
    await record(req, { action: 'step', subjectType: 'applications', subject: 'x' })
  })
  const entries = await readRows<{ number: string; hash: string; previous_hash: string | null; actor_type: string }>(
    school.payload,
    sql`select number, hash, previous_hash, actor_type from ledger where subject = 'x' order by number`,
  )
  expect(entries.map((entry) => Number(entry.number))).toEqual([1, 2])
  expect(entries[1]?.previous_hash).toBe(entries[0]?.hash)
  expect(entries[0]?.actor_type).toBe('staff')
  const broken = await readRows(school.payload, sql`select id from ledger l where hash <> ledger_hash(l)`)
  expect(broken).toEqual([])
  for (const attempt of [sql`update ledger set reason = 'other' where subject = 'x'`, sql`delete from ledger`, sql`truncate ledger cascade`]) {
    await expect(readRows(school.payload, attempt)).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
  }
})

test('entries written at the same time still form one chain', async () => {
  await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const req = await school.req()
      await inTransaction(req, () => record(req, { action: 'step', subjectType: 'applications', subject: 'busy', details: { index } }))
    }),
  )
  const entries = await readRows<{ number: string; hash: string; previous_hash: string | null }>(
    school.payload,
    sql`select number, hash, previous_hash from ledger where subject = 'busy' order by number`,
  )
  expect(entries.map((entry) => Number(entry.number))).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  for (const [index, entry] of entries.entries()) expect(entry.previous_hash).toBe(index === 0 ? null : entries[index - 1]?.hash)
})

test('one act may concern more applications than PostgreSQL has room for locks', async () => {
  const [room] = await readRows<{ locks: number }>(school.payload, sql`select current_setting('max_locks_per_transaction')::int * current_setting('max_connections')::int as locks`)
  const count = Number(room?.locks) + 5000
  const req = await school.req()
  const subjects = Array.from({ length: count }, (_, index) => `one of many ${index}`)
  await inTransaction(req, () =>
    recordAll(
      req,
      subjects.map((subject) => ({ action: 'release', subjectType: 'applications', subject })),
    ),
  )
  const [written] = await readRows<{ count: number }>(school.payload, sql`select count(*)::int as count from ledger where subject like 'one of many %'`)
  expect(written?.count).toBe(count)
})

test('an entry that is not in a transaction is refused, so that it can never stand without what it speaks of', async () => {
  await expect(record(await school.req(), { action: 'step', subjectType: 'applications', subject: 'x' })).rejects.toThrow('transaction')
})

test('of 40 seats asked for at once, exactly as many are given as the programme has', async () => {
  const program = await school.program({ capacity: 3 })
  const applications = await Promise.all(Array.from({ length: 40 }, () => rawApplication(program.id, 'shortlisted')))
  const outcomes = await Promise.allSettled(applications.map((id) => readRows(school.payload, sql`update applications set status = 'offered' where id = ${id}`)))
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(3)
  const refusal = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refusal).toMatchObject({ reason: { cause: { constraint: 'program_seats_capacity' } } })
  await expect(readRows(school.payload, sql`update program_seats set capacity = 2 where program_id = ${program.id}`)).rejects.toMatchObject({ cause: { code: '23514' } })
})

test('a person has one application per programme, whatever writes it', async () => {
  const program = await school.program()
  const applicant = await school.applicant()
  const insert = () =>
    readRows(
      school.payload,
      sql`insert into applications (program_id, applicant_id, locale, status, announced_status) values (${program.id}, ${applicant.id}, 'az', 'draft', 'draft')`,
    )
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, insert))
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
})

test('no panel, panelist or application is in two interviews at a time', async () => {
  const program = await school.program()
  const [chair, shared, other] = [await school.staff('panelist'), await school.staff('panelist'), await school.staff('panelist')]
  const panel = (members: string[]) =>
    school.payload.create({ collection: 'panels', data: { name: 'P', program: program.id, members, chair: members[0] as string }, overrideAccess: true })
  const [first, second] = [await panel([chair.id, shared.id]), await panel([other.id, shared.id])]
  const interview = async (panelId: string, application: string, hour: number) =>
    readRows(
      school.payload,
      sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state)
          values (${application}, ${panelId}, ${`2030-01-01T${hour}:00:00Z`}, ${`2030-01-01T${hour}:30:00Z`}, 'scheduled')`,
    )
  const [a, b, c] = [await rawApplication(program.id, 'shortlisted'), await rawApplication(program.id, 'shortlisted'), await rawApplication(program.id, 'shortlisted')]
  await interview(first.id, a, 10)
  await expect(interview(first.id, b, 10)).rejects.toMatchObject({ cause: { constraint: 'interviews_panel_once' } })
  await expect(interview(second.id, b, 10)).rejects.toMatchObject({ cause: { constraint: 'interview_panelists_once' } })
  await expect(interview(second.id, a, 12)).rejects.toMatchObject({ cause: { constraint: 'interviews_one_live' } })
  await interview(second.id, c, 11)
})
