import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, denied, printable } from '../hooks/refusals'
import { isOutdated, makeEdition } from './edition'
import { writeToHolder } from './letter'
import type { Past } from './past'
import { type Press, readPress } from './press'
import { lockCertificate, lockInForce, type Standing } from './standing'

/**
 * The next edition of a certificate under the same serial number, as of the day on which it was first issued; the one before is in force no more. With its letter, unless it lies in the past.
 * @throws Unprintable when the name can't be printed
 */
export async function reissue(req: PayloadRequest, press: Press, standing: Standing, { holder, reason }: { holder: string; reason: string }, past?: Past): Promise<void> {
  const { edition, id, issuedAt, serial } = standing
  const next = edition + 1
  const pdf = await makeEdition(req, press, { certificate: id, serial, edition: next, holder, issuedAt: new Date(issuedAt), reason }, past?.at)
  await query(req, sql`update certificates set holder = ${holder}, edition = ${next}, updated_at = now() where id = ${id}::uuid`)
  await record(req, { action: 'certificate-corrected', subjectType: 'certificates', subject: id, reason, details: { serial, edition: next } })
  if (!past) await writeToHolder(req, 'certificate-corrected', id, { serial, edition: next, pdf, reason })
}

/**
 * Corrects a certificate, its name or what was misprinted and has been mended in the design: a new edition, with its letter.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such certificate, 409 when it was revoked or would stay as it is, 422 when it can't be printed
 */
export async function correctCertificate(req: PayloadRequest, { certificate, holder, reason }: { certificate: string; holder: string; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const standing = await lockInForce(req, certificate)
    const name = holder.replace(/\s+/g, ' ').trim()
    const press = await readPress(req, standing.program)
    await printable(req, async () => {
      if (name === standing.holder && !(await isOutdated(req, press, standing))) throw denied(req, 'unchanged')
      await reissue(req, press, standing, { holder: name, reason })
    })
  })
}

/**
 * Makes a certificate anew whose key is no longer trusted, in the transaction of the request.
 * @returns whether it was still to be done
 */
export async function signAnew(req: PayloadRequest, press: Press, certificate: string, reason: string): Promise<boolean> {
  const standing = await lockCertificate(req, certificate)
  if (!standing || standing.revoked) return false
  const [due] = await query(
    req,
    sql`select 1 from certificate_editions e join certificate_keys k on k.id = e.key_id where e.certificate_id = ${certificate}::uuid and e.number = ${standing.edition} and k.state = 'compromised'`,
  )
  if (due) await reissue(req, press, standing, { holder: standing.holder, reason })
  return Boolean(due)
}
