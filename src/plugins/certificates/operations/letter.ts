import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { type Attachment, queueLetter } from '@/plugins/correspondence'

type Told = { to: string; locale: Locale; givenName: string; program: string; application: string }

/** The kinds of letters about a certificate; each is the key of its template. */
export type CertificateLetter = 'certificate-issued' | 'certificate-corrected' | 'certificate-revoked' | 'certificate-replaced'

/** `former` is the serial number of the one whose place it takes. */
type Content = { serial: string; edition: number; pdf?: Uint8Array; reason?: string; former?: string }

const attached = (serial: string, pdf: Uint8Array): Attachment => ({
  name: `${serial}.pdf`,
  type: 'application/pdf',
  content: Buffer.from(pdf).toString('base64'),
  encoding: 'base64',
})

/** Writes to the holder of a certificate, in the transaction of the request; each edition has one letter of a kind. */
export async function writeToHolder(
  req: PayloadRequest,
  template: CertificateLetter,
  certificate: string,
  { edition, former = '', pdf, reason = '', serial }: Content,
): Promise<void> {
  const [told] = await query<Told>(
    req,
    sql`select p.email as "to", a.locale, coalesce(a.person_given_name, '') as "givenName", coalesce(l.title, d.title) as program, a.id as application
        from certificates c join applications a on a.id = c.application_id join applicants p on p.id = a.applicant_id
        left join programs_locales l on l._parent_id = a.program_id and l._locale::text = a.locale::text
        join programs_locales d on d._parent_id = a.program_id and d._locale = 'az' where c.id = ${certificate}::uuid`,
  )
  if (!told) return
  const { application, givenName, locale, program, to } = told
  const link = `${env.SITE_URL}${addressOf('/certificates/[serial]', locale, { serial })}`
  const statusLink = `${env.SITE_URL}${addressOf('/my/[application]', locale, { application })}`
  await queueLetter(req, {
    template,
    to,
    locale,
    application,
    attachment: pdf && attached(serial, pdf),
    occasion: `${template} ${certificate} ${edition}`,
    values: { givenName, program, serial, former, reason, link, statusLink },
  })
}
