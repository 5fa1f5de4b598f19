import type { PayloadRequest } from 'payload'
import { isApplicant } from '@/access'
import { readRows, sql } from '@/database/transaction'

/** The forms in which holders have their certificate. */
export const ownForms = ['pdf', 'json', 'png'] as const

export type OwnForm = (typeof ownForms)[number]

/** `former` are the serial numbers of those in whose place it stands. */
export type OwnCertificate = { serial: string; issuedAt: Date; edition: number; revokedAt: Date | null; revokedBecause: string | null; former: string[] }

export type OwnFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

const types = { pdf: 'application/pdf', json: 'application/vc', png: 'image/png' } as const satisfies Record<OwnForm, string>

/** The certificate of an application of the signed-in applicant, the last where one took the place of another; null when there is none, or the application is not theirs. */
export async function readOwnCertificate(req: PayloadRequest, application: string): Promise<OwnCertificate | null> {
  if (!isApplicant(req.user)) return null
  const [row] = await readRows<OwnCertificate>(
    req.payload,
    sql`select c.serial, c.issued_at as "issuedAt", c.edition::int as edition, c.revoked_at as "revokedAt", c.revoked_because as "revokedBecause",
          array(select f.serial::text from certificates f where f.application_id = c.application_id and f.id <> c.id order by f.issued_at) as former
        from certificates c join applications a on a.id = c.application_id where not exists (select from certificates n where n.replaces_id = c.id) and a.id::text = ${application} and a.applicant_id = ${req.user.id}::uuid`,
  )
  return row ?? null
}

type Kept = { serial: string; credential: string; pdf: Buffer; school: string; programme: string }

/** The certificate of the signed-in applicant as a file, in the edition in force; null when there is none, it was revoked, or the application is not theirs. */
export async function readOwnFile(req: PayloadRequest, application: string, form: OwnForm): Promise<OwnFile | null> {
  if (!isApplicant(req.user)) return null
  const [kept] = await readRows<Kept>(
    req.payload,
    sql`select c.serial, e.credential, f.pdf, e.credential::jsonb->'issuer'->>'name' as school, e.facts->'programme'->>'az' as programme
        from certificates c join applications a on a.id = c.application_id join certificate_editions e on e.certificate_id = c.id and e.number = c.edition
        join certificate_files f on f.edition_id = e.id where a.id::text = ${application} and a.applicant_id = ${req.user.id}::uuid and c.revoked_at is null`,
  )
  return kept ? { name: `${kept.serial}.${form}`, type: types[form], bytes: await bytesOf(kept, form) } : null
}

async function bytesOf(kept: Kept, form: OwnForm): Promise<Uint8Array<ArrayBuffer>> {
  if (form === 'pdf') return new Uint8Array(kept.pdf)
  if (form === 'json') return new TextEncoder().encode(kept.credential)
  const { drawBadge } = await import('./badge')
  return drawBadge(kept)
}
