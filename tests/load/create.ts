/**
 * What a submit is compared with: Payload's own REST create of one row as wide as an application, with no hook and no relation, in a
 * collection of its own; and the insert of the same row by the driver alone.
 */
import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, getPayload, handleEndpoints } from 'payload'
import pg from 'pg'
import { Applications } from '@/collections/applications'
import { calendarOf } from '@/seed/people/calendar'
import { chanceOf } from '@/seed/people/chance'
import { completeForm } from '@/seed/people/form'
import { somebody } from '@/seed/people/person'
import { asFastAsPossible, report } from './measure'
import { asking, question } from '../rules/asked'

const count = Number(process.env.BENCH_COUNT ?? 600)
const warmUp = 60
const url = String(process.env.DATABASE_URL).replace(/[^/]*$/, 'plain')
const open = () => true
const everyone = { read: open, create: open, update: open, delete: open }

const config = buildConfig({
  secret: 'bench',
  collections: [
    // The fields of an application without those that point to other rows.
    {
      slug: 'rows',
      access: everyone,
      fields: Applications.fields.filter((field) => field.type !== 'relationship').map((field) => ({ ...field, access: undefined }) as typeof field),
    },
    { slug: 'users', auth: true, access: everyone, fields: [] },
  ],
  db: postgresAdapter({ pool: { connectionString: url }, idType: 'uuid' }),
  telemetry: false,
  typescript: { autoGenerate: false },
})

const now = new Date()
const day = 86_400_000
const { submitting } = calendarOf({ opensAt: new Date(now.getTime() - 20 * day), closesAt: new Date(now.getTime() + 9 * day), endsOn: new Date(now.getTime() + 300 * day) }, now)
const rules = asking(...['motivation', 'issue', 'plan'].map((key) => question(key, 'longText', { least: 80, most: 250 })))

/** One row of the size of an application that was handed in. */
function row(number: number) {
  const chance = chanceOf(2, number)
  const form = completeForm(chance, somebody(chance, submitting.from), rules, now)
  const { level, field, institution, year, averageGrade } = form.education ?? {}
  const { passport: _passport, sex, ...person } = form.person ?? {}
  const education = { field, level, institution, year, averageGrade }
  return {
    locale: 'az',
    receipt: randomUUID(),
    submittedAt: now.toISOString(),
    person: { ...person, sex: sex || null },
    education,
    answers: { replies: form.replies },
    form,
    formVersion: 1,
  }
}

const bodies = Array.from({ length: count + warmUp }, (_, number) => JSON.stringify(row(number)))
await getPayload({ config, disableOnInit: true })

const create = (body: string) => async () => {
  const request = new Request('http://127.0.0.1/api/rows', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const response = await handleEndpoints({ config, request })
  if (response.status !== 201) throw new Error(`The plain create was refused: ${await response.text()}`)
  await response.text()
}
const creates = bodies.map(create)
await asFastAsPossible('warm-up', creates.slice(0, warmUp), 4)
const plain = await asFastAsPossible('create: plain REST create of a like row', creates.slice(warmUp), 4)

const pool = new pg.Pool({ connectionString: url, max: 4 })
const { rows } = await pool.query<{ column: string }>("select column_name as column from information_schema.columns where table_name = 'rows'")
const columns = rows.map(({ column }) => column).filter((column) => !['id', 'receipt'].includes(column))
const [sample] = (await pool.query(`select ${columns.map((column) => `"${column}"`).join(', ')} from rows limit 1`)).rows
const values = columns.map((column) =>
  typeof sample[column] === 'object' && sample[column] !== null && !(sample[column] instanceof Date) ? JSON.stringify(sample[column]) : sample[column],
)
const statement = `insert into rows (receipt, ${columns.map((column) => `"${column}"`).join(', ')}) values ($1, ${columns.map((_, place) => `$${place + 2}`).join(', ')})`
const inserts = Array.from({ length: count }, () => () => pool.query(statement, [randomUUID(), ...values]))
const raw = await asFastAsPossible('insert: the same row by the driver', inserts, 4)
report([plain, raw])
process.exit(0)
