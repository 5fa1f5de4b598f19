import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, denied, say } from '../hooks/refusals'
import { type NoMove, whyNotMove, whyNotSwap } from '../rules/timetable/moves'
import { lockAwaited } from './lock'
import type { OpenSlot } from './open-slots'
import { type ReadProblem, readProblem } from './read-problem'
import { seat } from './seat'

/**
 * Gives somebody an interview in a slot, or moves theirs into it, while all others stay.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such application, 409 with everything that stands against it
 */
export async function moveInterview(req: PayloadRequest, { application, slot }: { application: string; slot: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const read = await readFor(req, application)
    refuse(req, whyNotMove(read.problem, { applicant: application, slot }, new Date()))
    await seat(req, [writeOf(req, read, application, slot)])
  })
}

/**
 * Lets two people change their slots.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such application, 409 with everything that stands against it
 */
export async function swapInterviews(req: PayloadRequest, { one, other }: { one: string; other: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const read = await readFor(req, one)
    refuse(req, whyNotSwap(read.problem, one, other, new Date()))
    const slotOf = (application: string) => read.problem.present.find(({ applicant }) => applicant === application)?.slot
    await seat(req, [writeOf(req, read, one, slotOf(other)), writeOf(req, read, other, slotOf(one))])
  })
}

/**
 * Keeps an interview where it is, whatever timetables say, or lets it be moved again.
 * @throws APIError 403 for anybody but a coordinator, 409 when there is no such interview that is to come
 */
export async function pinInterview(req: PayloadRequest, { interview, pinned }: { interview: string; pinned: boolean }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const [row] = await query<{ application: string }>(
      req,
      sql`update interviews set pinned = ${pinned}, updated_at = now() where id = ${interview}::uuid and state = 'scheduled' returning application_id as application`,
    )
    if (!row) throw denied(req, 'over')
    await record(req, { action: pinned ? 'interview-pinned' : 'interview-unpinned', subjectType: 'applications', subject: row.application, details: { interview } })
  })
}

async function readFor(req: PayloadRequest, application: string): Promise<ReadProblem> {
  const [row] = await query<{ program: string }>(req, sql`select program_id as program from applications where id = ${application}::uuid`)
  if (!row) throw denied(req, 'notFound', 404)
  await lockAwaited(req, row.program)
  return readProblem(req, row.program, { seed: 0, prefer: 'stay' })
}

function refuse(req: PayloadRequest, against: readonly NoMove[]): void {
  if (against.length === 0) return
  const reasons = [...new Set(against.map((one) => say(req, one.code === 'busy' ? `moves.busy.${one.use.kind}` : `moves.${one.code}`)))]
  throw denied(req, 'noMove', 409, { reasons: reasons.join(' ') })
}

function writeOf(req: PayloadRequest, { slots, standing }: ReadProblem, application: string, id: string | undefined) {
  const slot = slots.find((one): one is OpenSlot => one.id === id)
  if (!slot) throw denied(req, 'noMove', 409, { reasons: say(req, 'moves.noSuchSlot') })
  return { application, slot, had: standing.find((one) => one.application === application) ?? null }
}
