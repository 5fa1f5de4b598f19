import { createLocalReq } from 'payload'
import { calculateAside } from '@/database/aside'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { digestOf, readRankingInputs } from '../hooks/ranking'
import type { SideBySide } from '../rules/ranking/side-by-side'
import type { Stage } from '../rules/steps'

/** A thread of its own: ranking ten thousand applications takes half a minute, and letters must not wait for it. */
const calculate = (inputs: Awaited<ReturnType<typeof readRankingInputs>>) =>
  calculateAside<typeof inputs, SideBySide | null>('src/plugins/selection/operations/rank-aside.ts', inputs)

/**
 * Ranks a stage by every method and keeps the result. Inputs that were ranked already are not ranked again; of two workers at the same time, the one who read later is right.
 */
export const rankStage: Task = async (payload, job) => {
  const [program, stage] = [String(job.program), job.stage as Stage]
  const req = await createLocalReq({}, payload)
  const readAt = new Date()
  const kept = sql`program_id = ${program}::uuid and stage = ${stage} and read_at <= ${readAt.toISOString()}::timestamptz`
  const inputs = await inTransaction(req, () => readRankingInputs(req, program, stage))
  const digest = digestOf(inputs)
  const same = await inTransaction(req, () =>
    query(req, sql`update rankings set read_at = ${readAt.toISOString()}::timestamptz, updated_at = now() where ${kept} and digest = ${digest} returning id`),
  )
  if (same.length > 0) return
  const result = await calculate(inputs)
  await inTransaction(req, () =>
    result
      ? query(
          req,
          sql`insert into rankings (program_id, stage, digest, read_at, milliseconds, result)
              values (${program}::uuid, ${stage}, ${digest}, ${readAt.toISOString()}, ${Date.now() - readAt.getTime()}, ${JSON.stringify(result)}::jsonb)
              on conflict (program_id, stage) do update
                set digest = excluded.digest, read_at = excluded.read_at, milliseconds = excluded.milliseconds, result = excluded.result, updated_at = now()
                where rankings.read_at <= excluded.read_at`,
        )
      : query(req, sql`delete from rankings where ${kept}`),
  )
}
