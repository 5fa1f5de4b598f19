import type { Member } from './cast'
import type { Dossier } from './dossier'
import type { LedgerRow, Row } from './rows'

const since = (moment: Date): Row => ({ created_at: moment, updated_at: moment })

export const feedbackRows = ({ feedback, id }: Dossier): Row[] =>
  feedback ? [{ application_id: id, stage: feedback.stage, text: feedback.text, written_by_id: feedback.by.id, told_at: feedback.toldAt, ...since(feedback.writtenAt) }] : []

export const appealRows = ({ appeal, edition, id }: Dossier): Row[] => {
  if (!appeal) return []
  const { answer, askedAt, decision, dueAt, reason, toldAt } = appeal
  const answered = { outcome: answer && 'upheld', answer: answer?.text ?? null, answered_by_id: answer?.by.id ?? null, answered_at: answer?.at ?? null }
  return [{ application_id: id, program_id: edition.id, decision, told_at: toldAt, reason, due_at: dueAt, ...answered, ...since(askedAt) }]
}

/** What the ledger says of feedback and of requests for a review. */
export function answerEntries({ appeal, applicant, feedback, id }: Dossier): LedgerRow[] {
  const subject = { subject_type: 'applications', subject: id }
  const by = ({ id: actor, name }: Member) => ({ ...subject, actor_type: 'staff', actor, actor_name: name })
  const entries: LedgerRow[] = []
  if (feedback) {
    const { by: writer, stage, text, writtenAt } = feedback
    entries.push({ action: 'feedback', ...by(writer), reason: null, details: { stage, characters: text.length, at: writtenAt } })
  }
  if (appeal) {
    const { answer, askedAt, decision, dueAt } = appeal
    const asker = { ...subject, actor_type: 'applicant', actor: applicant.id, actor_name: null }
    entries.push({ action: 'appeal', ...asker, reason: null, details: { decision, dueAt, at: askedAt } })
    if (answer) entries.push({ action: 'appeal-answer', ...by(answer.by), reason: answer.text, details: { outcome: 'upheld', at: answer.at } })
  }
  return entries
}
