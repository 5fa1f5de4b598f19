import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { limit } from '@/plugins/sign-in'
import { languageOf } from '@/i18n/language-of'
import { lockParticipation } from '../hooks/participants'
import { denied, signedIn } from '../hooks/words'
import { longestQuestion } from '../rules/questions'

/**
 * Asks the School something. The same question that is sent twice while it waits for an answer is one.
 * @throws APIError 401, 404 when the application takes no part or is not theirs, 422 without a text or with one that is too long, 429 when there were too many
 */
export async function askSchool(req: PayloadRequest, asked: { application: string; text: string }): Promise<void> {
  const text = asked.text.trim()
  if (!text) throw denied(req, 'questionEmpty', 422)
  if (text.length > longestQuestion) throw denied(req, 'tooLong', 422, { most: longestQuestion })
  await limit(req.payload, 'question', signedIn(req).id, languageOf(req))
  await inTransaction(req, async () => {
    const { application, program } = await lockParticipation(req, asked.application)
    await query(
      req,
      sql`insert into questions (application_id, program_id, text) select ${application}::uuid, ${program}::uuid, ${text}
          where not exists (select from questions where application_id = ${application}::uuid and text = ${text} and answered_at is null)`,
    )
  })
}
