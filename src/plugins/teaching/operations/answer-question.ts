import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { writeToApplicants } from '@/plugins/selection'
import { demand, denied } from '../hooks/words'

/**
 * Answers a participant's question, with a letter, in one transaction.
 * @param asked.shared the question as the whole cohort may read it beside the answer; empty: only the one who asked reads it
 * @throws APIError 403 for anybody but coordinators, 404 for no question, 409 when it is answered already, 422 without an answer
 */
export async function answerQuestion(req: PayloadRequest, asked: { question: string; answer: string; shared: string }): Promise<void> {
  demand(req, 'coordinator')
  const [answer, shared] = [asked.answer.trim(), asked.shared.trim()]
  if (!answer) throw denied(req, 'answerEmpty', 422)
  await inTransaction(req, async () => {
    const [row] = await query<{ application: string; text: string; answered: boolean }>(
      req,
      sql`select application_id as application, text, answered_at is not null as answered from questions where id = ${asked.question}::uuid for update`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    if (row.answered) throw denied(req, 'answered')
    await query(
      req,
      sql`update questions set answer = ${answer}, shared = ${shared || null}, answered_by_id = ${req.user?.id}::uuid, answered_at = now(), updated_at = now() where id = ${asked.question}::uuid`,
    )
    const occasion = `question-answer:${asked.question}`
    await writeToApplicants(req, [{ application: row.application, template: 'question-answered', occasion, values: () => ({ message: row.text, answer }) }])
    await record(req, { action: 'question-answer', subjectType: 'questions', subject: asked.question, details: { shared: shared !== '' } })
  })
}
