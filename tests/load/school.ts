import { createHmac } from 'node:crypto'
import { createLocalReq, getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import config from '@payload-config'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { digest } from '@/plugins/sign-in/rules/code'
import { seedSchool } from '@/seed'
import { readCast } from '@/seed/people/cast'
import { type Dossier, dossiersOf } from '@/seed/people/dossier'
import { readEdition } from '@/seed/people/edition'
import { writeDossiers } from '@/seed/people/write'

export type Ready = { application: string; applicant: string; email: string; token: string }

export const openSchool = () => getPayload({ config, disableOnInit: true })

/** The programme whose call is open. */
export async function openProgram(payload: Payload): Promise<string> {
  const { docs } = await payload.find({ collection: 'programs', sort: '-edition', limit: 1, depth: 0, overrideAccess: true })
  if (!docs[0]) throw new Error('There is no programme.')
  return docs[0].id
}

/** A School with a few applications, unless there is one. */
export async function ensureSchool(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'programs', overrideAccess: true })
  if (totalDocs === 0) await seedSchool(payload, { applications: 20 })
}

/** As it stands in the moment before it is handed in. */
const notHandedInYet = (dossier: Dossier): Dossier => ({
  ...dossier,
  handed: null,
  earlierForm: null,
  receipt: null,
  reviews: [],
  story: { ...dossier.story, moves: [], standpoint: { status: 'draft', announcedStatus: 'draft', statusBefore: null, announcedBefore: null } },
})

/** So many complete drafts in the open call, their applicants signed in. */
export async function readyToSubmit(payload: Payload, count: number): Promise<Ready[]> {
  const program = await openProgram(payload)
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const [cast, edition] = [await readCast(req), await readEdition(req, program, new Date())]
    const [row] = await query<{ number: number }>(req, sql`select count(*)::int as number from applicants`)
    const plan = { count: 1, turns: ['submit'], reviews: 'none', merit: 0.5 } as const
    const dossiers = dossiersOf(1, { edition, cast }, Array(count).fill(plan), row?.number ?? 0).map(notHandedInYet)
    await writeDossiers(req, dossiers, cast, [])
    const ready = dossiers.map(({ id, applicant }) => {
      const token = createHmac('sha256', 'bench').update(applicant.id).digest('hex')
      return { application: id, applicant: applicant.id, email: applicant.email, token }
    })
    const sessions = JSON.stringify(ready.map(({ applicant, token }) => ({ applicant, hash: digest(payload.secret, token) })))
    await query(
      req,
      sql`insert into applicant_sessions (applicant_id, token_hash, expires_at)
          select applicant, hash, now() + interval '1 day' from jsonb_to_recordset(${sessions}::jsonb) as s (applicant uuid, hash text)`,
    )
    return ready
  })
}

/** A request of this applicant. */
export async function requestOf(payload: Payload, { applicant, email }: Ready): Promise<PayloadRequest> {
  return createLocalReq({ user: { id: applicant, email, collection: 'applicants' } as TypedUser }, payload)
}
