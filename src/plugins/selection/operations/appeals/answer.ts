import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { tiesTo } from '../../hooks/appeals'
import { writeToApplicants } from '../../hooks/letters'
import { lockApplications } from '../../hooks/lock'
import { demand, denied, recordId } from '../../hooks/refusals'
import type { AppealOutcome } from '../../rules/appeals'
import { askToReopen } from '../take-steps'

/**
 * Answers a request for a review. That the decision stands is told at once, by letter and on the applicant's page. To open the application again takes a second person: this asks for it, and the request is answered by their
 * step.
 * @param asked.answer in the applicant's language
 * @throws APIError 403 for anybody but a coordinator who had nothing to do with the decision, 404 for no request, 409 when it is answered already, 422 without an answer
 */
export async function answerAppeal(req: PayloadRequest, asked: { appeal: string; outcome: AppealOutcome; answer: string }): Promise<void> {
  demand(req, 'coordinator')
  const [appeal, answer, { outcome }] = [recordId(req, asked.appeal), asked.answer.trim(), asked]
  if (!answer) throw denied(req, 'reasonMissing', 422)
  await inTransaction(req, async () => {
    const application = await lockAsked(req, appeal)
    const tied = await tiesTo(req, application)
    if (tied.length > 0) {
      const t = translator(languageOf(req), 'selection')
      throw denied(req, 'appealTied', 403, { ties: tied.map((tie) => t(`ties.${tie}`)).join('; ') })
    }
    await query(
      req,
      sql`update appeals set outcome = ${outcome}, answer = ${answer}, answered_by_id = ${req.user?.id}::uuid, updated_at = now(),
            answered_at = ${outcome === 'upheld' ? new Date().toISOString() : null}::timestamptz
          where id = ${appeal}::uuid`,
    )
    await record(req, { action: 'appeal-answer', subjectType: 'applications', subject: application, reason: answer, details: { outcome } })
    if (outcome === 'reopened') return askToReopen(req, { application, reason: answer })
    await query(req, sql`update applications set reopening_asked_by_id = null where id = ${application}::uuid`)
    await writeToApplicants(req, [{ application, template: 'appeal-upheld', occasion: `appeal-answer:${appeal}`, values: () => ({ answer }) }])
  })
}

/** Locks the application of a request that waits for an answer: of two answers at the same time, the second is refused. */
async function lockAsked(req: PayloadRequest, appeal: string): Promise<string> {
  const read = () =>
    query<{ application: string; answered: boolean }>(req, sql`select application_id as application, answered_at is not null as answered from appeals where id = ${appeal}::uuid`)
  const [found] = await read()
  if (!found) throw denied(req, 'notFound', 404)
  await lockApplications(req, [found.application])
  const [locked] = await read()
  if (locked?.answered !== false) throw denied(req, 'appealAnswered')
  return found.application
}
