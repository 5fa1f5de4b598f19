import type { Payload } from 'payload'
import { readRows, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { readSerial } from '../rules/serial'

/** What anybody may know of a certificate whose serial number they have: nothing else is read for them. */
export type PublicCertificate = { serial: string; holder: string; programme: string; issuedAt: Date; revokedAt: Date | null; edition: number }

/** Stands in for what can't be a serial number, so that the database is asked the same, and answers as fast. */
const nobodys = ''

/**
 * The certificate with a serial number, however it is typed.
 * @param locale the language of the programme's name; in Azerbaijani and English as it was printed
 * @returns null when there is none
 */
export async function lookUp(payload: Payload, typed: string, locale: Locale): Promise<PublicCertificate | null> {
  const [row] = await readRows<PublicCertificate>(
    payload,
    sql`select c.serial, c.holder, c.issued_at as "issuedAt", c.revoked_at as "revokedAt", c.edition::int as edition,
          coalesce(e.facts->'programme'->>${locale}, (select l.title from programs_locales l where l._parent_id = c.program_id and l._locale::text = ${locale}), e.facts->'programme'->>'az') as programme
        from certificates c join certificate_editions e on e.certificate_id = c.id and e.number = c.edition where c.serial = ${readSerial(typed) ?? nobodys}`,
  )
  return row ?? null
}
