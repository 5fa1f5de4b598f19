import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { serialBytes, serialFrom } from '../rules/serial'
import { makeEdition } from './edition'
import { writeToHolder } from './letter'
import type { Past } from './past'
import type { Press } from './press'

/**
 * Issues the certificate of a graduate in the transaction of the request, with its letter, unless it lies in the past; whoever has one gets no second.
 * @returns whether one was issued
 * @throws Unprintable when something is too long for its place, or there are no letters for it
 */
export async function issueTo(req: PayloadRequest, press: Press, application: string, past?: Past): Promise<boolean> {
  const [graduate] = await query<{ holder: string }>(
    req,
    sql`select concat_ws(' ', nullif(person_surname, ''), nullif(person_given_name, ''), nullif(person_patronymic, '')) as holder from applications
        where id = ${application}::uuid and program_id = ${press.program}::uuid and status = 'graduated' for share`,
  )
  if (!graduate) return false
  const [serial, issuedAt] = [serialFrom(randomBytes(serialBytes)), past?.at ?? new Date()]
  const { holder } = graduate
  // Of two that issue at once, one waits here for the other, and then has nothing to do.
  const [made] = await query<{ id: string }>(
    req,
    sql`insert into certificates (serial, program_id, application_id, holder, edition, issued_at) values (${serial}, ${press.program}::uuid, ${application}::uuid, ${holder}, 1, ${issuedAt.toISOString()})
        on conflict (application_id) do nothing returning id`,
  )
  if (!made) return false
  const pdf = await makeEdition(req, press, { certificate: made.id, serial, edition: 1, holder, issuedAt, reason: null }, past?.at)
  await record(req, { action: 'certificate-issued', subjectType: 'certificates', subject: made.id, details: { serial, application } })
  if (!past) await writeToHolder(req, 'certificate-issued', made.id, { serial, edition: 1, pdf })
  return true
}
