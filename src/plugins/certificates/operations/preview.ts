import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { translator } from '@/i18n/translator'
import { demand, printable } from '../hooks/refusals'
import { lettersOfPrint } from './letters-of-print'
import { issueOf, readPress } from './press'

/** Never the number of a certificate: it has signs that none has. */
const serial = '0000-0000-0000-0000'

/**
 * A certificate of a programme as it would be printed, for nobody and without a credential.
 * @throws APIError 403 for anybody but coordinators and auditors, 409 when nobody has said what is printed, 422 when it can't be printed
 */
export async function previewCertificate(req: PayloadRequest, { program }: { program: string }): Promise<Uint8Array<ArrayBuffer>> {
  demand(req, 'coordinator', 'auditor')
  const press = await inTransaction(req, () => readPress(req, program))
  const [{ drawCertificate }, letters] = [await import('../rules/pdf/certificate'), await lettersOfPrint()]
  const holder = translator('az', 'certificates')('sheet.sampleHolder')
  const now = new Date()
  const { addresses, words } = issueOf(press, { serial, edition: 1, holder, issuedAt: now, signedAt: now, statusIndex: 0 })
  return printable(req, async () => new Uint8Array(await drawCertificate({ ...words, serial, holder, page: addresses.page, issued: now }, letters, 1)))
}
