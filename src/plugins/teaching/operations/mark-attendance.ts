import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { guests } from '@/access'
import { type Held, heldSession, markedBy, shownTo } from '../hooks/held'
import { takesPart } from '../hooks/participants'
import { demand, words } from '../hooks/words'
import { type Attendance, isEarly, longestReason, needsReason, sourceOf } from '../rules/attendance'
import { spokenAt } from '../rules/scan'
import { keepMarks, type MarkAbout } from './keep-marks'

/** What staff say of a participant at a session; `id` is given by their device, `at` is by its clock. */
export type Said = { id: string; session: string; application: string; state: Attendance; reason: string | null; at: string }

/** Marks that were not taken, each with why, in words. */
export type Marked = { refused: { id: string; why: string }[] }

type Judged = { mark: MarkAbout } | { refused: string }

/**
 * Takes what a device has noted of who attended, however long ago and however often it was sent. Each mark is judged on its own, so that one that can't be taken holds up no other.
 * @param asked.sentAt when the device sent this, by its own clock: the times of marks count back from it
 * @throws APIError 403 for anybody but coordinators and guests
 */
export async function markAttendance(req: PayloadRequest, asked: { marks: Said[]; sentAt: string }): Promise<Marked> {
  demand(req, 'coordinator', ...guests)
  const arrivedAt = new Date()
  const refused: Marked['refused'] = []
  // In one order, so that two devices never wait for each other in a circle.
  const sessions = [...new Set(asked.marks.map(({ session }) => session))].sort()
  await inTransaction(req, async () => {
    for (const session of sessions) {
      const said = asked.marks.filter((mark) => mark.session === session)
      const held = await heldSession(req, session, sql`${shownTo(req)} and ${markedBy(req)}`, { locked: true }).catch(notThere)
      const cohort = held ? await cohortOf(req, held.program) : new Set<string>()
      const judged = said.map((one) => ({ id: one.id, ...judge(req, one, { arrivedAt, cohort, held, sentAt: new Date(asked.sentAt) }) }))
      refused.push(...judged.flatMap((one) => ('refused' in one ? [{ id: one.id, why: words(req, one.refused, { most: longestReason }) }] : [])))
      await take(
        req,
        session,
        judged.flatMap((one) => ('mark' in one ? [one.mark] : [])),
      )
    }
  })
  return { refused }
}

/** What is told of a session that is not theirs is what is told of one that never was. */
function notThere(error: unknown): null {
  if (error instanceof Error && 'status' in error && error.status === 404) return null
  throw error
}

async function cohortOf(req: PayloadRequest, program: string): Promise<Set<string>> {
  const rows = await query<{ id: string }>(req, sql`select a.id from applications a where a.program_id = ${program}::uuid and ${takesPart}`)
  return new Set(rows.map(({ id }) => id))
}

type Judging = { arrivedAt: Date; sentAt: Date; held: Held | null; cohort: ReadonlySet<string> }

function judge(req: PayloadRequest, { application, at: saidAt, id, reason: given, state }: Said, { arrivedAt, cohort, held, sentAt }: Judging): Judged {
  if (!held || !cohort.has(application)) return { refused: 'notFound' }
  if (!held.planned) return { refused: 'cancelled' }
  const at = spokenAt({ at: new Date(saidAt), sentAt }, arrivedAt)
  const source = sourceOf(held.endsAt, at)
  const reason = given?.trim() || null
  if (isEarly({ at, state }, held.startsAt)) return { refused: 'early' }
  if (needsReason({ source, state }) && !reason) return { refused: 'reasonMissing' }
  if (reason && reason.length > longestReason) return { refused: 'reasonTooLong' }
  return { mark: { id, application, source, state, at, reason, by: String(req.user?.id) } }
}

/** Keeps marks; what corrects an earlier one is also in the ledger. */
async function take(req: PayloadRequest, session: string, marks: MarkAbout[]): Promise<void> {
  if (marks.length === 0) return
  const known = await query<{ id: string }>(
    req,
    sql`select id from attendance_marks where id::text in (select jsonb_array_elements_text(${JSON.stringify(marks.map(({ id }) => id))}::jsonb))`,
  )
  await keepMarks(req, session, marks)
  for (const { application, id, reason, source, state } of marks) {
    if (source !== 'correction' || known.some((one) => one.id === id)) continue
    await record(req, { action: 'attendance-corrected', subjectType: 'applications', subject: application, reason, details: { session, state } })
  }
}
