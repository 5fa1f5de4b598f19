import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Application } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { actorsOf } from '../hooks/actors'
import { lockApplications } from '../hooks/lock'
import { demand, denied, recordId } from '../hooks/refusals'
import { feedbackStage } from '../rules/feedback'
import type { Stage, Status } from '../rules/steps'

/** What is written so far, of the stage about which somebody can still be told. */
export type FeedbackDraft = { stage: Stage; text: string; writtenBy: string | null }

type Row = { applicant: Application['applicant']; status: Status; announcedStatus: Status; given: boolean }

const readRow = async (req: PayloadRequest, application: string): Promise<Row | undefined> =>
  (
    await query<Row>(
      req,
      sql`select a.applicant_id as applicant, a.status, a.announced_status as "announcedStatus", coalesce(p.offers_feedback, false) as given
          from applications a join programs p on p.id = a.program_id where a.id = ${application}::uuid`,
    )
  )[0]

/** Whether this person writes what an applicant is told of a stage: a coordinator of both, the chair of their panel of the interview. */
async function writes(req: PayloadRequest, application: string, { applicant }: Row, stage: Stage): Promise<boolean> {
  const actors = await actorsOf(req, { id: application, applicant } as Application)
  return actors.includes('coordinator') || (stage === 'interview' && actors.includes('chair'))
}

/** What may be written now about why an application is not selected; null where its programme gives no feedback, where it is too late, or for whom it is not. */
export async function readFeedbackDraft(req: PayloadRequest, application: string): Promise<FeedbackDraft | null> {
  return inTransaction(req, async () => {
    const id = recordId(req, application)
    const row = await readRow(req, id)
    const stage = row && feedbackStage(row)
    if (!stage || !row.given || !(await writes(req, id, row, stage))) return null
    const [written] = await query<{ text: string; by: string | null }>(
      req,
      sql`select f.text, s.name as by from feedback f left join staff s on s.id = f.written_by_id where f.application_id = ${id}::uuid and f.stage = ${stage}`,
    )
    return { stage, text: written?.text ?? '', writtenBy: written?.by ?? null }
  })
}

/**
 * Writes what an applicant is told, with their rejection, of why they were not selected; an empty text takes it back. Who is selected after all is told nothing of it.
 * @param asked.text in the language of the application
 * @throws APIError 403 for anybody but a coordinator or, of the interview, the chair of their panel; 404 for no application; 409 where the programme gives no feedback, or it was told already
 */
export async function writeFeedback(req: PayloadRequest, asked: { application: string; text: string }): Promise<void> {
  demand(req, 'coordinator', 'panelist')
  const [id, text] = [recordId(req, asked.application), asked.text.trim()]
  await inTransaction(req, async () => {
    await lockApplications(req, [id])
    const row = await readRow(req, id)
    if (!row) throw denied(req, 'notFound', 404)
    const stage = feedbackStage(row)
    if (!(await writes(req, id, row, stage ?? 'interview'))) throw denied(req, 'notForYou', 403)
    if (!row.given) throw denied(req, 'noFeedback')
    if (!stage) throw denied(req, 'feedbackOver')
    await query(
      req,
      text
        ? sql`insert into feedback (application_id, stage, text, written_by_id) values (${id}::uuid, ${stage}, ${text}, ${req.user?.id}::uuid)
              on conflict (application_id, stage) do update set text = excluded.text, written_by_id = excluded.written_by_id, told_at = null, updated_at = now()`
        : sql`delete from feedback where application_id = ${id}::uuid and stage = ${stage}`,
    )
    await record(req, { action: 'feedback', subjectType: 'applications', subject: id, details: { stage, characters: text.length } })
  })
}
