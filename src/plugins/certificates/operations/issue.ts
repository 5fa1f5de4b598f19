import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { serialBytes, serialFrom } from '../rules/serial'
import { makeEdition } from './edition'
import { writeToHolder } from './letter'
import type { Past } from './past'
import type { Press } from './press'

/** The name of somebody who has graduated, as it is printed; they stay a graduate until the transaction ends. Null for anybody else. */
export async function lockGraduate(req: PayloadRequest, program: string, application: string): Promise<string | null> {
  const [graduate] = await query<{ holder: string }>(
    req,
    sql`select concat_ws(' ', nullif(person_surname, ''), nullif(person_given_name, ''), nullif(person_patronymic, '')) as holder from applications
        where id = ${application}::uuid and program_id = ${program}::uuid and status = 'graduated' for share`,
  )
  return graduate?.holder ?? null
}

/** @param replaces the revoked one whose place it takes, and why; null for the first of an application */
type NewCertificate = { application: string; holder: string; replaces: { certificate: string; reason: string } | null }

type Made = { id: string; serial: string; pdf: Uint8Array }

/**
 * Makes a certificate under a new serial number in the transaction of the request.
 * @returns null when there is one already: the first of an application, or the one that takes the same place
 * @throws Unprintable when something is too long for its place, or there are no letters for it
 */
export async function makeCertificate(req: PayloadRequest, press: Press, { application, holder, replaces }: NewCertificate, past?: Past): Promise<Made | null> {
  const [serial, issuedAt] = [serialFrom(randomBytes(serialBytes)), past?.at ?? new Date()]
  // Of two that issue at once, one waits here for the other, and then has nothing to do.
  const [made] = await query<{ id: string }>(
    req,
    sql`insert into certificates (serial, program_id, application_id, replaces_id, holder, edition, issued_at)
        values (${serial}, ${press.program}::uuid, ${application}::uuid, ${replaces?.certificate ?? null}::uuid, ${holder}, 1, ${issuedAt.toISOString()}) on conflict do nothing returning id`,
  )
  if (!made) return null
  const pdf = await makeEdition(req, press, { certificate: made.id, serial, edition: 1, holder, issuedAt, reason: replaces?.reason ?? null }, past?.at)
  return { id: made.id, serial, pdf }
}

/**
 * Issues the first certificate of a graduate in the transaction of the request, with its letter, unless it lies in the past. Whoever was ever given one gets no second by this, also not when it was revoked: see `replace`.
 * @returns whether one was issued
 * @throws Unprintable when something is too long for its place, or there are no letters for it
 */
export async function issueTo(req: PayloadRequest, press: Press, application: string, past?: Past): Promise<boolean> {
  const holder = await lockGraduate(req, press.program, application)
  const made = holder === null ? null : await makeCertificate(req, press, { application, holder, replaces: null }, past)
  if (!made) return false
  const { id, pdf, serial } = made
  await record(req, { action: 'certificate-issued', subjectType: 'certificates', subject: id, details: { serial, application } })
  if (!past) await writeToHolder(req, 'certificate-issued', id, { serial, edition: 1, pdf })
  return true
}
