import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { enqueue, type Task } from '@/database/queue'
import { inTransaction } from '@/database/operation'
import { query, readRows, sql } from '@/database/transaction'
import { createLocalReq } from 'payload'
import type { Program, Review } from '@/payload-types'
import type { Scores } from '../rules/rubric'
import { standingOf } from '../rules/standing'
import { type Stage, stages } from '../rules/steps'
import { rankLater } from './ranking'
import { readRubric } from './rubrics'

/**
 * Computes where an application stands from its submitted reviews. The application is locked first, so that of two reviews submitted at the
 * same time the later sees the earlier.
 */
export async function recompute(req: PayloadRequest, application: string, stage: Stage): Promise<void> {
  const [locked] = await query<{ program: string }>(req, sql`select program_id as program from applications where id = ${application}::uuid for no key update`)
  if (!locked) return
  const { criteria } = await readRubric(req, locked.program, stage)
  const reviews = await query<{ scores: Scores | null }>(
    req,
    sql`select scores from reviews where application_id = ${application}::uuid and stage = ${stage} and state = 'submitted'`,
  )
  const standing = standingOf(
    reviews.map(({ scores }) => scores ?? {}),
    criteria,
  )
  await query(
    req,
    sql`update standings set mean = ${standing.mean}, spread = ${standing.spread}, reviews = ${standing.reviews}, updated_at = now()
        where application_id = ${application}::uuid and stage = ${stage}::enum_standings_stage
          and (mean, spread, reviews) is distinct from (${standing.mean}::numeric, ${standing.spread}::numeric, ${standing.reviews}::numeric)`,
  )
}

async function follow(req: PayloadRequest, { application, program, stage }: Review): Promise<void> {
  await recompute(req, extractID(application), stage)
  await rankLater(req, extractID(program), stage)
}

/** A review that counts, or counted, moves the standing of its application, in the same transaction; the stage is ranked anew after it. */
export const moveStanding: CollectionAfterChangeHook<Review> = async ({ doc, previousDoc, req }) => {
  if (doc.state === 'submitted' || previousDoc?.state === 'submitted') await follow(req, doc)
  return doc
}

export const dropFromStanding: CollectionAfterDeleteHook<Review> = async ({ doc, req }) => {
  if (doc.state === 'submitted') await follow(req, doc)
}

const weights = (program: Partial<Program> | undefined, stage: Stage) =>
  JSON.stringify((program?.[stage]?.criteria ?? []).map(({ key, weight }) => [key, weight]).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)))

/** Other weights make other means: every standing of the programme is computed again, in the background. */
export const reweigh: CollectionAfterChangeHook<Program> = async ({ doc, operation, previousDoc, req }) => {
  const changed = operation === 'update' && stages.some((stage) => weights(doc, stage) !== weights(previousDoc, stage))
  if (changed && doc._status === 'published') {
    await enqueue(req, 'recompute-standings', { program: doc.id }, { key: `recompute-standings ${doc.id}` })
    for (const stage of stages) await rankLater(req, doc.id, stage)
  }
  return doc
}

/** Computes every standing of a programme again, one application after the other. */
export const recomputeStandings: Task = async (payload, job) => {
  const rows = await readRows<{ application: string; stage: Stage }>(
    payload,
    sql`select distinct application_id as application, stage from reviews where program_id = ${String(job.program)}::uuid and state = 'submitted'`,
  )
  for (const { application, stage } of rows) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => recompute(req, application, stage))
  }
}
