import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { record } from '@/plugins/ledger'
import { demand, denied, printable } from '../hooks/refusals'
import { lockGraduate, makeCertificate } from './issue'
import { writeToHolder } from './letter'
import type { Past } from './past'
import { type Press, readPress } from './press'
import { lockCertificate, type Standing } from './standing'

/**
 * Issues another certificate in the place of a revoked one, under a serial number of its own and as of now, with its letter, unless it lies in the past. The revoked one stays as it is.
 * @returns its id
 * @throws APIError 409 when the holder is no graduate any more, or there is one in its place already; Unprintable when the name can't be printed
 */
export async function replace(
  req: PayloadRequest,
  press: Press,
  { application, id: certificate, serial: former }: Standing,
  { holder, reason }: { holder: string; reason: string },
  past?: Past,
): Promise<string> {
  if ((await lockGraduate(req, press.program, application)) === null) throw denied(req, 'noGraduate')
  const made = await makeCertificate(req, press, { application, holder, replaces: { certificate, reason } }, past)
  if (!made) throw denied(req, 'replaced')
  const { id, pdf, serial } = made
  await record(req, { action: 'certificate-replaced', subjectType: 'certificates', subject: id, reason, details: { serial, former, application } })
  if (!past) await writeToHolder(req, 'certificate-replaced', id, { serial, edition: 1, pdf, reason, former })
  return id
}

/**
 * Gives a graduate whose certificate was revoked another, such as when it was revoked by mistake. Nothing but this does: whoever had one is never due again.
 * @param asked.certificate the revoked one
 * @returns the new one
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such certificate, 409 when it is in force, has been replaced or its holder is no graduate any more, 422 when the name can't be printed
 */
export async function replaceCertificate(
  req: PayloadRequest,
  { certificate, holder, reason }: { certificate: string; holder: string; reason: string },
): Promise<{ certificate: string }> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => {
    const standing = await lockCertificate(req, certificate)
    if (!standing) throw denied(req, 'notFound', 404)
    if (!standing.revoked) throw denied(req, 'inForce')
    const name = holder.replace(/\s+/g, ' ').trim()
    return { certificate: await printable(req, async () => replace(req, await readPress(req, standing.program), standing, { holder: name, reason })) }
  })
}
