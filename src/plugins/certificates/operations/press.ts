import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { zone } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { CertificateDesign, CertificateImage } from '@/payload-types'
import { denied } from '../hooks/refusals'
import { type Design, filled, inBoth, wordsOf } from '../rules/design'
import type { Issue } from '../rules/issue'
import type { Both } from '../rules/pdf/sheet'
import { issuerDid, pageOf, programmePageOf, statusListAddress } from './site'

/** All that the certificates of a programme have in common. */
export type Press = { program: string; design: Design; programme: Both; page: string; from: Date; until: Date; description: string; criteria: string }

/** What is of one certificate, and of one edition of it. */
export type Copy = { serial: string; edition: number; holder: string; issuedAt: Date; signedAt: Date; statusIndex: number }

type ProgramRow = { az: string; en: string | null; slug: string; from: Date; until: Date }

/**
 * Reads what the certificates of a programme have in common.
 * @throws APIError 409 when nobody has said yet what is printed on them
 */
export async function readPress(req: PayloadRequest, program: string): Promise<Press> {
  const { docs } = await req.payload.find({ collection: 'certificate-designs', where: { program: { equals: program } }, depth: 1, limit: 1, overrideAccess: true, req })
  const [design] = docs
  const [row] = await query<ProgramRow>(
    req,
    sql`select z.title as az, e.title as en, z.slug, p.starts_on as "from", p.ends_on as until from programs p
        join programs_locales z on z._parent_id = p.id and z._locale = 'az' left join programs_locales e on e._parent_id = p.id and e._locale = 'en' where p.id = ${program}::uuid`,
  )
  if (!design || !row) throw denied(req, 'noDesign')
  const { criteria, description } = design
  return {
    program,
    design: await designOf(design),
    programme: { az: row.az, en: row.en ?? row.az },
    page: programmePageOf(row.slug),
    from: new Date(row.from),
    until: new Date(row.until),
    description,
    criteria,
  }
}

async function designOf({ emblem, emblemDescription, facts, opening, school, signatories, statement, title }: CertificateDesign): Promise<Design> {
  const image = await pictureOf(emblem)
  const signed = signatories.map(async ({ name, office, signature }) => ({ name, office, signature: await pictureOf(signature) }))
  return {
    school,
    title,
    opening,
    statement,
    facts: (facts ?? []).map(({ name, value }) => ({ name, value })),
    signatories: await Promise.all(signed),
    ...(image ? { emblem: { image, description: emblemDescription ?? '' } } : {}),
  }
}

async function pictureOf(image: CertificateImage | string | null | undefined): Promise<Uint8Array | undefined> {
  if (!image || typeof image === 'string' || !image.filename) return undefined
  return readFile(path.join(env.DATA_DIR, 'certificates', image.filename))
}

/** What is asked of `issueCertificate` for one edition of a certificate. */
export function issueOf({ criteria, description, design, from, page, programme, until }: Press, { edition, holder, issuedAt, serial, signedAt, statusIndex }: Copy): Issue {
  const [az, en] = [translator('az', 'certificates'), translator('en', 'certificates')]
  const values = { programme, period: inBoth(zone, from, until), date: inBoth(zone, issuedAt) }
  return {
    facts: {
      serial,
      edition,
      holder,
      programme,
      description: filled(description, 'az', values),
      criteria: filled(criteria, 'az', values),
      from: from.toISOString(),
      until: until.toISOString(),
      issued: issuedAt.toISOString(),
    },
    words: {
      ...wordsOf(design, values),
      check: { az: az('sheet.check'), en: en('sheet.check') },
      described: { code: az('sheet.code'), signature: az('sheet.signature'), credential: az('sheet.credential') },
    },
    issuer: { id: issuerDid, name: design.school.az, url: env.SITE_URL },
    addresses: { page: pageOf(serial), programme: page, statusList: statusListAddress },
    statusIndex,
    signed: signedAt.toISOString(),
  }
}
