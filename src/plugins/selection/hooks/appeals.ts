import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type Tie, ties } from '../rules/appeals'

/** What a person of staff had to do with a decision on an application. */
export async function tiesTo(req: PayloadRequest, application: string): Promise<Tie[]> {
  const person = req.user?.id
  const [found] = await query<Record<Tie, boolean>>(
    req,
    sql`select
          exists (select from ledger where subject_type = 'applications' and subject = ${application} and action = 'step' and actor = ${person}) as decided,
          exists (select from reviews where application_id = ${application}::uuid and reviewer_id = ${person}::uuid) as reviewed,
          exists (select from interviews i join panels n on n.id = i.panel_id left join panels_rels m on m.parent_id = n.id and m.path = 'members'
                  where i.application_id = ${application}::uuid and ${person}::uuid in (n.chair_id, m.staff_id)) as panel,
          exists (select from feedback where application_id = ${application}::uuid and written_by_id = ${person}::uuid) as feedback,
          exists (select from conflicts c join applications a on a.applicant_id = c.applicant_id where a.id = ${application}::uuid and c.reviewer_id = ${person}::uuid) as conflict`,
  )
  return ties.filter((tie) => found?.[tie])
}

/**
 * Ends what was asked about an application that is opened again: that is the answer.
 * @returns what its applicant is answered, where somebody has written it
 */
export async function endByReopening(req: PayloadRequest, application: string): Promise<string | null> {
  const [ended] = await query<{ answer: string | null }>(
    req,
    sql`update appeals set outcome = 'reopened', answered_by_id = coalesce(answered_by_id, ${req.user?.id ?? null}::uuid), answered_at = now(), updated_at = now()
        where application_id = ${application}::uuid and answered_at is null returning answer`,
  )
  return ended?.answer || null
}
