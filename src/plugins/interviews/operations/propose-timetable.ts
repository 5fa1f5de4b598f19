import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { enqueue } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, denied } from '../hooks/refusals'
import { type Counts, countsOf } from '../rules/timetable/summary'
import type { TimetablePlan } from '../rules/timetable/plan'
import type { ReadTimetable } from '../rules/timetable/problem'
import { type Amounts, defaultWeights } from '../rules/timetable/terms'
import { fingerprintOf } from './fingerprint'
import { lockAwaited } from './lock'
import { readProblem } from './read-problem'
import { seat } from './seat'
import { writesOf } from './writes'

/** What is asked for: the best timetable, or the fewest moves among those who have a time already; by which weights, where not by those of the table. */
export type TimetableWish = { program: string; seed: number; prefer: ReadTimetable['prefer']; weights?: Partial<Amounts> }

/**
 * Asks for a timetable. It is found by the worker, some time after this transaction has committed; what was proposed before is forgotten.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such programme
 */
export async function proposeTimetable(req: PayloadRequest, { prefer, program, seed, weights }: TimetableWish): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const [known] = await query(req, sql`select id from programs where id = ${program}::uuid`)
    if (!known) throw denied(req, 'notFound', 404)
    const askedAt = new Date().toISOString()
    const weighed = JSON.stringify({ ...defaultWeights, ...weights })
    await query(
      req,
      sql`insert into timetables (program_id, seed, prefer, weights, state, asked_at) values (${program}::uuid, ${seed}, ${prefer}, ${weighed}::jsonb, 'waiting', ${askedAt})
          on conflict (program_id) do update set seed = excluded.seed, prefer = excluded.prefer, weights = excluded.weights, state = excluded.state, asked_at = excluded.asked_at,
            fingerprint = null, milliseconds = null, plan = null, updated_at = now()`,
    )
    await enqueue(req, 'plan-timetable', { program, askedAt }, { key: planKey(program) })
  })
}

const planKey = (program: string): string => `plan-timetable ${program}`

type Kept = Omit<TimetableWish, 'weights'> & { weights: Amounts | null; state: string; fingerprint: string | null; plan: TimetablePlan | null }

/**
 * Carries out the timetable that was proposed, with all its letters, as it was shown or not at all.
 * @param asked.fingerprint that of the proposal that was seen
 * @throws APIError 403 for anybody but a coordinator, 409 when another was proposed since, or anything it stands on has changed
 */
export async function applyTimetable(req: PayloadRequest, { fingerprint, program }: { program: string; fingerprint: string }): Promise<Counts> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => {
    await lockAwaited(req, program)
    const [kept] = await query<Kept>(req, sql`select seed::int as seed, prefer, weights, state, fingerprint, plan from timetables where program_id = ${program}::uuid for update`)
    if (!kept?.plan || kept.state !== 'ready' || kept.fingerprint !== fingerprint) throw denied(req, 'timetableGone')
    const read = await readProblem(req, program, kept)
    if (fingerprintOf(read.problem, kept.plan) !== fingerprint) throw denied(req, 'timetableStale')
    await seat(req, writesOf(read, kept.plan))
    await query(req, sql`update timetables set state = 'applied', updated_at = now() where program_id = ${program}::uuid`)
    const { because, ...counts } = countsOf(kept.plan)
    const details = { seed: kept.seed, prefer: kept.prefer, weights: { ...read.problem.weights }, fingerprint, ...counts, because }
    await record(req, { action: 'timetable', subjectType: 'programs', subject: program, details })
    return countsOf(kept.plan)
  })
}
