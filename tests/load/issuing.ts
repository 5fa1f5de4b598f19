/** 1,000 certificates of one programme as the worker makes them: each a transaction with its serial number, PDF, credential, ledger entry and letter. */
import { readRows, sql } from '@/database/transaction'
import { makeAll } from '@/plugins/certificates'
import { certificateDesign } from '../rules/certificate-design'
import { report, summary } from './measure'
import { ensureSchool, openSchool } from './school'

const count = 1000

const payload = await openSchool()
await ensureSchool(payload)

/** A programme from which so many have graduated, written below the hooks. */
async function graduated(): Promise<string> {
  const stage = { reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }] }
  const data = {
    title: 'Bench',
    slug: 'bench',
    edition: 9001,
    startsOn: '2025-01-10',
    endsOn: '2025-07-10',
    capacity: count,
    screening: stage,
    interview: stage,
    _status: 'published',
  }
  const { id } = await payload.create({ collection: 'programs', locale: 'az', overrideAccess: true, data: data as never })
  await payload.create({ collection: 'certificate-designs', data: { program: id, ...certificateDesign }, overrideAccess: true })
  await readRows(
    payload,
    sql`with people as (insert into applicants (email, locale) select 'graduate' || n || '@example.az', 'az' from generate_series(1, ${count}::int) n returning id, email)
        insert into applications (program_id, applicant_id, locale, status, announced_status, receipt, submitted_at, person_surname, person_given_name, person_patronymic)
          select ${id}::uuid, id, 'az', 'graduated', 'graduated', email, now(), 'İsmayılova', 'Şəhla', 'Ağasəf qızı' from people`,
  )
  return id
}

const program = await graduated()
const times: number[] = []
const start = performance.now()
let last = start
const { made } = await makeAll(payload, program, null, () => {
  const now = performance.now()
  times.push(now - last)
  last = now
})
if (made !== count) throw new Error(`${made} certificates were made.`)
report([summary('certificates: issue through the database', times, last - start)])
process.exit(0)
