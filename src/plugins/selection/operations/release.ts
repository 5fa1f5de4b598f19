import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { composeLetters } from '@/plugins/correspondence'
import { calculateAhead } from '../hooks/decisions'
import { demand, recordId } from '../hooks/refusals'
import { lettersOf, planOf } from '../hooks/release'
import type { Stage, Status } from '../rules/steps'

/** One letter as its applicant will read it. */
export type ReleaseLetter = {
  application: string
  receipt: string
  name: string
  to: string
  locale: Locale
  template: string
  status: Status
  subject: string
  body: string
}

export type ReleasePreview = {
  total: number
  /** How many are told what. */
  counts: Partial<Record<Status, number>>
  /** Applications of the stage on which nothing is decided yet. */
  undecided: number
  letters: ReleaseLetter[]
}

/**
 * Who would be told what by a release now, with every letter in its final words. Changes nothing.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function previewRelease(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<ReleasePreview> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const { announcements, counts } = await planOf(req, program, stage)
    const addressed = await lettersOf(req, program, announcements, 'preview')
    const composed = await composeLetters(
      req,
      addressed.map(({ letter }) => letter),
    )
    const letters = composed.flatMap(({ to, locale, template, subject, body }, index): ReleaseLetter[] => {
      const [announcement, addressee] = [announcements[index], addressed[index]?.addressee]
      if (!announcement || !addressee) return []
      const { application, status } = announcement
      return [{ application, receipt: addressee.receipt, name: addressee.name, to, locale, template, status, subject, body }]
    })
    return { total: announcements.length, counts, undecided: await countUndecided(req, program, stage), letters }
  })
}

async function countUndecided(req: PayloadRequest, program: string, stage: Stage): Promise<number> {
  const [row] = await query<{ count: number }>(
    req,
    sql`select coalesce(sum(count), 0)::int as count from standing_counts
        where program_id = ${program}::uuid and stage = ${stage} and status = ${stage === 'screening' ? 'submitted' : 'shortlisted'}`,
  )
  return row?.count ?? 0
}

/**
 * Tells all applicants of a stage what was decided, at once: what they see, their letters and the ledger, in one transaction.
 * @returns the release and how many were told
 * @throws APIError 403 for anybody but a coordinator, 409 when nothing waits to be told
 */
export async function release(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<{ release: string; decisions: number }> {
  demand(req, 'coordinator')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  await calculateAhead(req, { program, stage })
  const { id, decisions } = await req.payload.create({ collection: 'releases', data: { program, stage }, depth: 0, overrideAccess: false, user: req.user, req })
  return { release: id, decisions: decisions ?? 0 }
}
