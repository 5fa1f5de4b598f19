import { createLocalReq, type PayloadRequest } from 'payload'
import { calculateAside } from '@/database/aside'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import type { TimetablePlan } from '../rules/timetable/plan'
import type { ReadTimetable } from '../rules/timetable/problem'
import type { Amounts } from '../rules/timetable/terms'
import { fingerprintOf } from './fingerprint'
import { readProblem } from './read-problem'

/** A thread of its own: a large timetable takes minutes, and letters must not wait for it. */
const calculate = (problem: ReadTimetable) => calculateAside<ReadTimetable, TimetablePlan>('src/plugins/interviews/operations/plan-aside.ts', problem)

/** Finds the timetable that was asked for and keeps it, unless another was asked for meanwhile. */
export const planTimetableLater: Task = async (payload, job) => {
  const req = await createLocalReq({}, payload)
  const asked = sql`program_id = ${String(job.program)}::uuid and asked_at = ${String(job.askedAt)}::timestamptz`
  const read = await inTransaction(req, () => begin(req, String(job.program), asked))
  if (!read) return
  const began = Date.now()
  try {
    const plan = await calculate(read.problem)
    const [json, fingerprint] = [JSON.stringify(plan), fingerprintOf(read.problem, plan)]
    await inTransaction(req, () =>
      query(
        req,
        sql`update timetables set state = 'ready', plan = ${json}::jsonb, fingerprint = ${fingerprint}, milliseconds = ${Date.now() - began}, updated_at = now() where ${asked}`,
      ),
    )
  } catch (error) {
    payload.logger.error({ err: error }, 'A timetable could not be found.')
    await inTransaction(req, () => query(req, sql`update timetables set state = 'failed', updated_at = now() where ${asked}`))
  }
}

type Terms = { seed: number; prefer: ReadTimetable['prefer']; weights: Amounts | null }

/** Says that it is being worked on, and reads what it depends on. */
async function begin(req: PayloadRequest, program: string, asked: ReturnType<typeof sql>) {
  const [terms] = await query<Terms>(
    req,
    sql`update timetables set state = 'computing', updated_at = now() where ${asked} and state in ('waiting', 'computing') returning seed::int as seed, prefer, weights`,
  )
  return terms && readProblem(req, program, terms)
}
