/** Deciding by a cut with 10,000 applications, by each method: how long it takes, and how long it makes others wait who want to decide something of the same programme. */
import { decideByCut } from '@/plugins/selection'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { createLocalReq } from 'payload'
import { digestOf, readRankingInputs } from '@/plugins/selection/hooks/ranking'
import { type Measurement, report, summary } from './measure'
import { asCoordinator, screenedProgram, useMethod } from './ranked-school'
import { ensureSchool, openSchool } from './school'

const payload = await openSchool()
await ensureSchool(payload)
const program = await screenedProgram(payload, 10_000)

const part = { program, stage: 'screening' as const }

/** Asks for the lock on the programme again and again, and notes how long each answer took. */
async function waitUntil(ended: () => boolean): Promise<number[]> {
  const waits: number[] = []
  while (!ended()) {
    const req = await createLocalReq({}, payload)
    const start = performance.now()
    await inTransaction(req, () => query(req, sql`select id from programs where id = ${program}::uuid for no key update`))
    waits.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return waits
}

const measured: Measurement[] = []
for (const method of ['mean', 'additive', 'rasch'] as const) {
  await useMethod(payload, program, method)
  const req = await asCoordinator(payload)
  const digest = digestOf(await inTransaction(req, () => readRankingInputs(req, program, 'screening')))
  let ended = false
  const start = performance.now()
  const [, waits] = await Promise.all([decideByCut(req, { ...part, places: 60, reserve: 0, digest }).finally(() => (ended = true)), waitUntil(() => ended)])
  const elapsed = performance.now() - start
  measured.push(
    summary(`deciding 10,000, ${method}: all of it`, [elapsed], elapsed),
    summary(`deciding 10,000, ${method}: the longest that others wait`, [Math.max(...waits)], elapsed),
  )
}
report(measured)
process.exit(0)
