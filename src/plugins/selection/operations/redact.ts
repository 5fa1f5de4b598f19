import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, denied, recordId } from '../hooks/refusals'
import { byAnswer, hiddenIn, type Redactions, textsOf, type Written } from '../rules/masking/answers'
import { type Identity, type Redaction, spelled } from '../rules/masking/masking'

export type RedactionAsked = { application: string; answer: string; act: Redaction['act']; passage: string; reason: string }

/** What coordinators decided about the texts of an application, in the order in which they did. */
export async function readRedactions(req: PayloadRequest, application: string): Promise<Redactions> {
  const rows = await query<Redaction & { answer: string }>(
    req,
    sql`select answer, act, passage from redactions where application_id = ${application}::uuid order by created_at, id`,
  )
  return byAnswer(rows)
}

/**
 * Hides a passage of an answer from those who read it blindly, or shows them what is hidden of it: from now on, and wherever it stands in that answer. What the applicant
 * wrote is kept, and the ledger says why.
 * @throws APIError 403 for anybody but a coordinator, 404, 422 without a reason or where the answer has no such passage
 */
export async function redact(req: PayloadRequest, { application, answer, act, passage, reason }: RedactionAsked): Promise<void> {
  demand(req, 'coordinator')
  const id = recordId(req, application)
  if (!reason.trim()) throw denied(req, 'reasonMissing', 422)
  await inTransaction(req, async () => {
    const [row] = await query<{ answers: Written; identity: Identity }>(
      req,
      sql`select answers, json_build_object('names', json_build_array(coalesce(person_surname, ''), coalesce(person_given_name, ''), coalesce(person_patronymic, '')),
            'identityNumber', person_identity_number) as identity from applications where id = ${id}::uuid for no key update`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    const text = textsOf(row.answers)[answer] ?? ''
    const redactions = (await readRedactions(req, id))[answer]
    const stands =
      act === 'hide'
        ? passage.trim() !== '' && spelled(text).includes(spelled(passage))
        : hiddenIn(text, row.identity, redactions).some((mask) => mask.passage === spelled(passage))
    if (!stands) throw denied(req, act === 'hide' ? 'passageMissing' : 'passageNotHidden', 422)
    const data = { application: id, answer, act, passage, reason: reason.trim(), by: String(req.user?.id) }
    await req.payload.create({ collection: 'redactions', data, overrideAccess: true, depth: 0, req })
    await record(req, { action: act === 'hide' ? 'redact' : 'unmask', subjectType: 'applications', subject: id, reason: reason.trim(), details: { answer } })
  })
}
