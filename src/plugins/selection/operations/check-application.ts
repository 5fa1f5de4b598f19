import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { comparable, documentFlag, essayFlags, type Found, type HandedEssay, personFlags } from '../rules/flags'
import { bandsOf, signatureOf } from '../rules/likeness/minhash'
import type { Applied } from '../rules/likeness/people'
import { shinglesOf } from '../rules/likeness/words'
import { lookAtDocument } from './look-at-document'

type Subject = Applied & { replies: Record<string, unknown> | null }

/**
 * Looks at what was handed in: whether its person or its essays were there before, in any call, and whether its documents can be read. What is found is a
 * flag for people; it may be done again, and finds the same. Flags that nobody has seen and that no longer hold are gone.
 */
export const checkApplication: Task = async (payload, job) => {
  const req = await createLocalReq({}, payload)
  const documents = await faultyDocuments(payload, String(job.application))
  await inTransaction(req, async () => {
    // Of two that are handed in at the same time, the later sees the earlier.
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended('flags', 0))`)
    const own = await readSubject(req, String(job.application))
    if (!own) return
    await keep(req, own.application, [...personFlags(own, await probablyTheSame(req, own)), ...(await likeEssays(req, own)), ...documents])
  })
}

const applied = sql`a.id as application, a.applicant_id as applicant, coalesce(a.person_identity_number, '') as "identityNumber", coalesce(a.person_phone, '') as phone,
  coalesce(a.person_surname, '') as surname, coalesce(a.person_given_name, '') as "givenName", coalesce(a.person_birth_date, '') as "birthDate"`

async function readSubject(req: PayloadRequest, application: string): Promise<Subject | undefined> {
  const [own] = await query<Subject>(req, sql`select ${applied}, a.answers -> 'replies' as replies from applications a where a.id = ${application}::uuid and a.status <> 'draft'`)
  return own
}

/** Applications of other accounts that have something of a person in common; the rule looks closer. */
const probablyTheSame = (req: PayloadRequest, { applicant, birthDate, identityNumber, phone }: Applied) =>
  query<Applied>(
    req,
    sql`select ${applied} from applications a where a.applicant_id <> ${applicant}::uuid and a.status <> 'draft' and (
          (a.person_identity_number = ${identityNumber} and ${identityNumber} <> '') or (a.person_phone = ${phone} and ${phone} <> '') or (a.person_birth_date = ${birthDate} and ${birthDate} <> ''))`,
  )

/** Compares the essays with all that were handed in before, in this call and earlier ones, and keeps their signatures for those that follow. */
async function likeEssays(req: PayloadRequest, { applicant, application, replies }: Subject): Promise<Found[]> {
  const own = comparable(replies ?? undefined).map((essay): HandedEssay => ({ ...essay, applicant, application }))
  await query(req, sql`delete from essay_signatures where application_id = ${application}::uuid`)
  const found: Found[] = []
  for (const essay of own) {
    const signature = signatureOf(shinglesOf(essay.text))
    if (!signature) continue
    const bands = sql`${`{${bandsOf(signature).join(',')}}`}::int[]`
    const others = await query<HandedEssay>(
      req,
      sql`select a.id as application, a.applicant_id as applicant, e.question, a.answers -> 'replies' ->> e.question as text
          from essay_signatures e join applications a on a.id = e.application_id where e.bands && ${bands} and a.applicant_id <> ${applicant}::uuid`,
    )
    found.push(...essayFlags([essay], others))
    await query(req, sql`insert into essay_signatures (application_id, question, bands) values (${application}::uuid, ${essay.question}, ${bands})`)
  }
  return found
}

async function faultyDocuments(payload: Payload, application: string): Promise<Found[]> {
  const { docs } = await payload.find({ collection: 'documents', where: { application: { equals: application } }, pagination: false, depth: 0, overrideAccess: true })
  const folder = payload.collections.documents.config.upload.staticDir ?? ''
  const found: Found[] = []
  for (const { filename, id } of docs) {
    const data = await readFile(path.join(folder, path.basename(filename ?? ''))).catch(() => null)
    const fault = await lookAtDocument(data)
    if (fault) found.push(documentFlag(application, id, fault))
  }
  return found
}

/** Writes what was found; what was found before stays as it is, with what was said of it. */
async function keep(req: PayloadRequest, application: string, found: readonly Found[]): Promise<void> {
  const list = JSON.stringify(found)
  await query(
    req,
    sql`delete from flags where state = 'open' and ${application}::uuid in (application_id, other_id) and key not in (select key from jsonb_to_recordset(${list}::jsonb) as found(key text))`,
  )
  await query(
    req,
    sql`insert into flags (kind, application_id, other_id, evidence, key)
        select kind::enum_flags_kind, application, other, evidence, key from jsonb_to_recordset(${list}::jsonb) as found(kind text, application uuid, other uuid, evidence jsonb, key text)
        on conflict (key) do update set evidence = excluded.evidence, updated_at = now() where flags.evidence is distinct from excluded.evidence`,
  )
}
