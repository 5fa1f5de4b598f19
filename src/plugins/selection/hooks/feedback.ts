import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Announcement } from '../rules/release'
import type { Stage } from '../rules/steps'

type Part = { program: string; stage: Stage }

/** What those who are not selected will be told of a stage, by application; nothing where their programme gives no feedback. */
export async function readFeedback(req: PayloadRequest, { program, stage }: Part, announcements: readonly Announcement[]): Promise<Map<string, string>> {
  const rejected = announcements.flatMap(({ application, status }) => (status === 'rejected' ? [application] : []))
  const rows = await query<{ application: string; text: string }>(
    req,
    sql`select f.application_id as application, f.text from feedback f
        where f.stage = ${stage} and f.application_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(rejected)}::jsonb))
          and (select offers_feedback from programs where id = ${program}::uuid)`,
  )
  return new Map(rows.map(({ application, text }) => [application, text]))
}

/** Notes that these were told, with the release that tells it. */
export async function markFeedbackTold(req: PayloadRequest, stage: Stage, applications: Iterable<string>): Promise<void> {
  await query(
    req,
    sql`update feedback set told_at = now(), updated_at = now()
        where stage = ${stage} and application_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify([...applications])}::jsonb))`,
  )
}
