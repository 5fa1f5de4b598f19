import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { record } from '@/plugins/ledger'
import { limit } from '@/plugins/sign-in'
import { languageOf } from '@/i18n/language-of'
import { lockOwn } from '../hooks/own'
import { examine, fileAndWrite, kept, requireWhole } from '../hooks/submission'
import { knownId, refusal, signedIn } from '../hooks/words'
import type { Submission } from './shapes'

/**
 * Hands an application in. The first time it is a step; later, while the call takes forms, what was changed becomes a new revision, and what
 * was not changed gives the same receipt again.
 * @throws APIError 422 with `{ problems }` when something is to be mended, 409 when the call is over, 429 when there were too many
 */
export async function submitApplication(req: PayloadRequest, application: string): Promise<Submission> {
  const now = new Date()
  const { id: applicant } = signedIn(req)
  const id = knownId(req, application)
  await limit(req.payload, 'submit', applicant, languageOf(req))
  return inTransaction(req, async () => {
    const { announcedStatus } = await lockOwn(req, id, now)
    return announcedStatus === 'draft' ? submitFirst(req, id, now) : revise(req, id, announcedStatus === 'submitted', now)
  })
}

/** Asks the gate for the step; what hangs on it is done there, whichever door is used. */
async function submitFirst(req: PayloadRequest, id: string, now: Date): Promise<Submission> {
  req.context.arrivedAt = now
  const select = { receipt: true, submittedAt: true } as const
  const { receipt, submittedAt } = await req.payload.update({ collection: 'applications', id, data: { status: 'submitted' }, depth: 0, select, overrideAccess: false, req })
  return { receipt: String(receipt), submittedAt: String(submittedAt), revision: 1 }
}

/** Hands in what was changed since it was last handed in; what was not changed is left as it is, also once the call is over. */
async function revise(req: PayloadRequest, id: string, open: boolean, now: Date): Promise<Submission> {
  const examination = await examine(req, id, now)
  const { changed, receipt, revision, submittedAt } = examination.dossier
  const submission = { receipt: String(receipt), submittedAt: String(submittedAt), revision }
  if (!changed) return submission
  if (!open) throw refusal(req, 'notEditable', 409)
  requireWhole(req, examination)
  await req.payload.update({ collection: 'applications', id, data: kept(examination.dossier, now), depth: 0, select: {}, overrideAccess: true, req })
  await record(req, { action: 'revise', subjectType: 'applications', subject: id, details: { revision: revision + 1 } })
  await fileAndWrite(req, id)
  return { ...submission, revision: revision + 1 }
}
