import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand, denied } from '../hooks/refusals'
import { pageOf } from './site'

export type Edition = { id: string; number: number; holder: string; madeAt: Date; madeBy: string | null; reason: string | null }

/** Another certificate of the same application. */
export type Neighbour = { id: string; serial: string }

export type CertificateFile = {
  id: string
  serial: string
  holder: string
  program: string
  programTitle: string
  application: string
  receipt: string
  issuedAt: Date
  edition: number
  revokedAt: Date | null
  revokedBecause: string | null
  page: string
  /** The revoked one whose place it takes, and the one that took its own. */
  replaces: Neighbour | null
  replacedBy: Neighbour | null
  /** Whether its holder is a graduate still. */
  graduated: boolean
  /** The newest first. */
  editions: Edition[]
}

/**
 * A certificate with its history.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is none
 */
export async function readCertificate(req: PayloadRequest, { certificate }: { certificate: string }): Promise<CertificateFile> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const [row] = await query<Omit<CertificateFile, 'page' | 'editions'>>(
      req,
      sql`select c.id, c.serial, c.holder, c.program_id as program, c.application_id as application, coalesce(a.receipt, '') as receipt, c.issued_at as "issuedAt", c.edition::int as edition,
            c.revoked_at as "revokedAt", c.revoked_because as "revokedBecause", a.status = 'graduated' as graduated,
            (select jsonb_build_object('id', f.id, 'serial', f.serial) from certificates f where f.id = c.replaces_id) as replaces,
            (select jsonb_build_object('id', n.id, 'serial', n.serial) from certificates n where n.replaces_id = c.id) as "replacedBy",
            coalesce((select l.title from programs_locales l where l._parent_id = c.program_id order by l._locale::text <> ${req.locale ?? ''}, l._locale limit 1), '') as "programTitle"
          from certificates c join applications a on a.id = c.application_id where c.id::text = ${certificate}`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    const editions = await query<Edition>(
      req,
      sql`select e.id, e.number::int as number, e.facts->>'holder' as holder, e.created_at as "madeAt", s.name as "madeBy", e.reason
          from certificate_editions e left join staff s on s.id = e.made_by_id where e.certificate_id = ${row.id}::uuid order by e.number desc`,
    )
    return { ...row, page: pageOf(row.serial), editions }
  })
}

/**
 * The PDF of an edition, for staff.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is none
 */
export async function readPdf(req: PayloadRequest, { edition }: { edition: string }): Promise<{ name: string; pdf: Uint8Array<ArrayBuffer> }> {
  demand(req, 'coordinator', 'auditor')
  const [row] = await inTransaction(req, () =>
    query<{ name: string; pdf: Buffer }>(
      req,
      sql`select c.serial || '-' || e.number as name, f.pdf from certificate_files f join certificate_editions e on e.id = f.edition_id join certificates c on c.id = e.certificate_id
          where e.id = ${edition}::uuid`,
    ),
  )
  if (!row) throw denied(req, 'notFound', 404)
  return { name: row.name, pdf: new Uint8Array(row.pdf) }
}
