import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { momentInWords } from '@/i18n/moment'
import { record } from '@/plugins/ledger'
import { writeToApplicants } from '@/plugins/selection'
import { limit } from '@/plugins/sign-in'
import { languageOf } from '@/i18n/language-of'
import { lockParticipation } from '../hooks/participants'
import { linkToTask, taskTitle } from '../hooks/task-letters'
import { denied, signedIn } from '../hooks/words'
import { largestSubmission } from '../rules/files'
import { isLate, longestSubmission, type SubmissionState, whyNotHandIn } from '../rules/handing-in'

type SentFile = { name: string; mimetype: string; data: Buffer; size: number }

type HandedIn = { application: string; task: string; text: string; file: SentFile | null }

type Newest = { number: number; state: SubmissionState; late: boolean; digest: string }

/**
 * Hands a task in, or hands it in again: what was there before stays, under its number. The same that is sent twice is one. The time that counts is the server's on arrival.
 * @throws APIError 401, 404 when the application takes no part, is not theirs, or has no such task, 409 when it can't be handed in (any more), 413 and 422 for what can't be taken, 429 when there were too many
 */
export async function handIn(req: PayloadRequest, sent: HandedIn): Promise<void> {
  const [arrivedAt, text, { file }] = [new Date(), sent.text.trim(), sent]
  if (!text && !file) throw denied(req, 'submissionEmpty', 422)
  if (text.length > longestSubmission) throw denied(req, 'tooLong', 422, { most: longestSubmission })
  if (file && file.size > largestSubmission) throw denied(req, 'fileSize', 413, { most: largestSubmission / 1024 / 1024 })
  await limit(req.payload, 'upload', signedIn(req).id, languageOf(req))
  await inTransaction(req, async () => {
    const { application, program } = await lockParticipation(req, sent.application)
    const terms = await lockTask(req, sent.task, program, arrivedAt)
    const newest = await newestOf(req, sent.task, application)
    const digest = createHash('sha256')
      .update(JSON.stringify(text))
      .update(file?.data ?? '')
      .digest('hex')
    if (newest?.state === 'handedIn' && newest.digest === digest) return
    const why = whyNotHandIn(newest?.state ?? null, terms, arrivedAt)
    if (why) throw denied(req, `handIn.${why}`)
    const number = (newest?.number ?? 0) + 1
    const data = {
      task: sent.task,
      application,
      number,
      text: text || null,
      title: file?.name.slice(-200) ?? null,
      late: newest?.late ?? isLate(terms, arrivedAt),
      state: 'handedIn',
      digest,
    } as const
    await req.payload.create({ collection: 'task-submissions', data, ...(file ? { file } : {}), depth: 0, overrideAccess: true, req })
    req.file = undefined
    const title = await taskTitle(req, sent.task)
    await writeToApplicants(req, [
      {
        application,
        template: 'task-handed-in',
        occasion: `task-handed-in:${sent.task}:${application}:${number}`,
        values: (locale, zone) => ({ task: title(locale), at: momentInWords(arrivedAt, locale, zone), link: linkToTask(locale, application, sent.task) }),
      },
    ])
    await record(req, { action: 'task-hand-in', subjectType: 'applications', subject: application, details: { task: sent.task, number, late: data.late } })
  })
}

/** A task that participants of this programme see by now; it is neither moved nor deleted until the transaction ends. */
async function lockTask(req: PayloadRequest, task: string, program: string, now: Date): Promise<{ dueAt: Date; lateDays: number }> {
  const [row] = await query<{ dueAt: string; lateDays: string }>(
    req,
    sql`select due_at as "dueAt", late_days as "lateDays" from tasks
        where id::text = ${task} and program_id = ${program}::uuid and shown_from <= ${now.toISOString()}::timestamptz for share`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return { dueAt: new Date(row.dueAt), lateDays: Number(row.lateDays) }
}

async function newestOf(req: PayloadRequest, task: string, application: string): Promise<Newest | null> {
  const [row] = await query<Newest>(
    req,
    sql`select number::int as number, state, late, digest from task_submissions where task_id = ${task}::uuid and application_id = ${application}::uuid order by number desc limit 1`,
  )
  return row ?? null
}
