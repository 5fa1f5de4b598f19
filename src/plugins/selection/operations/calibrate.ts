import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { recordAll } from '@/plugins/ledger'
import { demand, denied, recordId } from '../hooks/refusals'
import { assignReviewer } from './assign'

/** What came of naming a round: applications, reviewers, and pairs of them that a rule keeps apart. */
export type Calibration = { applications: number; reviewers: number; refused: number }

type Named = { application: string; receipt: string }

/**
 * Names the applications that every reviewer of a programme scores first, in place of those named before. Whoever does not review them yet is assigned them, and they come
 * first in every queue; where a conflict of interest stands against it, somebody is left out.
 * @param asked.receipts of applications that are in the screening; none ends the round, and leaves the reviews where they are
 * @throws APIError 403 for anybody but a coordinator, 422 (with the receipt) where there is no such application in the screening
 */
export async function calibrate(req: PayloadRequest, asked: { program: string; receipts: string[] }): Promise<Calibration> {
  demand(req, 'coordinator')
  const program = recordId(req, asked.program)
  const { named, reviewers } = await inTransaction(req, async () => ({ named: await readNamed(req, program, asked.receipts), reviewers: await readReviewers(req) }))
  const applications = named.map(({ application }) => application)
  let refused = 0
  for (const reviewer of applications.length > 0 ? reviewers : []) refused += (await assignReviewer(req, { applications, reviewer })).filter(({ ok }) => !ok).length
  await inTransaction(req, async () => {
    await query(
      req,
      sql`update reviews set calibrates = named.is from (select r.id, r.application_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(applications)}::jsonb)) as is
            from reviews r where r.program_id = ${program}::uuid and r.stage = 'screening') named
          where reviews.id = named.id and coalesce(reviews.calibrates, false) <> named.is`,
    )
    await recordAll(
      req,
      applications.map((subject) => ({ action: 'calibrate', subjectType: 'applications', subject })),
    )
  })
  return { applications: applications.length, reviewers: reviewers.length, refused }
}

async function readNamed(req: PayloadRequest, program: string, receipts: string[]): Promise<Named[]> {
  const wanted = [...new Set(receipts.map((receipt) => receipt.trim().toUpperCase()).filter(Boolean))]
  const named = await query<Named>(
    req,
    sql`select id as application, upper(receipt) as receipt from applications where program_id = ${program}::uuid and status = 'submitted'
          and upper(receipt) in (select value from jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb)) order by id`,
  )
  const unknown = wanted.find((receipt) => !named.some((one) => one.receipt === receipt))
  if (unknown) throw denied(req, 'notInScreening', 422, { receipt: unknown })
  return named
}

const readReviewers = async (req: PayloadRequest): Promise<string[]> =>
  (await query<{ id: string }>(req, sql`select parent_id as id from staff_roles where value = 'reviewer' order by parent_id`)).map(({ id }) => id)
