import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { recordPairs } from '../hooks/assignments'
import { demand, denied, recordId } from '../hooks/refusals'
import { readRubric } from '../hooks/rubrics'
import { type AssignmentPlan, planAssignment } from '../rules/assignment/plan'
import type { Pair } from '../rules/assignment/problem'
import { type Changes, changesOf, type Hindrance, hindrancesOf } from '../rules/assignment/summary'
import { hashOf } from '../rules/canonical'
import { type AssignmentWish, isBegun, type ReadAssignment, readAssignment } from './assignment-problem'

/** How many reviews of this screening a person has, before and after. */
export type Load = { reviewer: string; name: string; before: number; after: number; gone: boolean }

/** What an assignment would come to, short enough for a page whatever the number of applications. */
export type Proposal = Pick<AssignmentPlan, 'avoided' | 'parts' | 'objective' | 'bound'> & {
  /** Names these changes: whoever carries them out says which they saw. */
  fingerprint: string
  applications: number
  changes: Changes
  /** Applications that would have too few reviewers. */
  short: number
  loads: Load[]
  /** Reviewers by name, applications by receipt. */
  hindrances: Hindrance[]
}

type Planned = ReadAssignment & { plan: AssignmentPlan; each: number }

async function plan(req: PayloadRequest, wish: AssignmentWish): Promise<Planned> {
  const program = recordId(req, wish.program)
  const each = wish.each ?? (await readRubric(req, program, 'screening')).reviewsNeeded
  const read = await readAssignment(req, { ...wish, program }, each)
  return { ...read, plan: planAssignment(read.problem), each }
}

/**
 * Proposes an assignment and changes nothing: who would be given and who would give back how much, and what can't be.
 * @throws APIError 403 for anybody but a coordinator
 */
export async function proposeAssignment(req: PayloadRequest, wish: AssignmentWish): Promise<Proposal> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => summed(await plan(req, wish)))
}

/**
 * Carries an assignment out, as a whole or not at all. Whatever is begun stays with whoever began it.
 * @param wish.fingerprint that of the proposal that was seen; without one, whatever comes of it now is carried out
 * @throws APIError 403 for anybody but a coordinator, 409 when it would no longer come to what was seen
 */
export async function carryOutAssignment(req: PayloadRequest, { fingerprint, ...wish }: AssignmentWish & { fingerprint?: string }): Promise<Proposal> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => {
    await query(req, sql`select id from programs where id = ${recordId(req, wish.program)}::uuid for no key update`)
    const planned = await plan(req, wish)
    const proposal = summed(planned)
    if (fingerprint && proposal.fingerprint !== fingerprint) throw denied(req, 'planChanged')
    const { lost, pairs } = planned.plan
    await recordPairs(req, 'unassign', inScreening(await takeAway(req, lost)))
    const added = pairs.filter(({ state }) => state === 'new')
    await give(req, wish.program, added)
    await recordPairs(req, 'assign', inScreening(added))
    const { program, ...terms } = wish
    const details = { ...terms, each: planned.each, ...proposal.changes, fingerprint: proposal.fingerprint }
    await record(req, { action: 'assignment', subjectType: 'programs', subject: program, details })
    return proposal
  })
}

/**
 * Every pair of a proposal as CSV, with what becomes of it; the ledger keeps who took it away.
 * @throws APIError 403 for anybody but a coordinator
 */
export async function exportAssignment(req: PayloadRequest, wish: AssignmentWish): Promise<string> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => {
    const { people, plan: planned, receipts } = await plan(req, wish)
    const t = translator(languageOf(req), 'selection')
    const names = new Map(people.map(({ name, reviewer }) => [reviewer, name]))
    const said = ({ application, reviewer }: Pair, becomes: string) => ({ receipt: receipts.get(application) ?? '', reviewer: names.get(reviewer) ?? '', becomes })
    const rows = [...planned.pairs.map((pair) => said(pair, t(`pairs.${pair.state}`))), ...planned.lost.map((pair) => said(pair, t(`pairs.${pair.because}`)))]
    await record(req, { action: 'export', subjectType: 'programs', subject: wish.program, details: { what: 'assignment', rows: rows.length } })
    return csv(rows, headersOf(['receipt', 'reviewer', 'becomes'], t))
  })
}

function summed({ people, plan: planned, problem, receipts }: Planned): Proposal {
  const { avoided, bound, lost, objective, obstacles, pairs, parts, short } = planned
  const names = new Map(people.map(({ name, reviewer }) => [reviewer, name]))
  const byReviewer = new Map(planned.loads.map((load) => [load.reviewer, load]))
  const begun = (person: string) => pairs.filter(({ reviewer, state }) => reviewer === person && state === 'begun').length
  const waits = (person: string) => (problem.present ?? []).filter(({ reviewer }) => reviewer === person).length
  const called = (reviewers: readonly string[]) => reviewers.map((reviewer) => names.get(reviewer) ?? '')
  return {
    avoided,
    bound,
    objective,
    parts,
    fingerprint: hashOf({ lost, added: pairs.filter(({ state }) => state === 'new') }),
    applications: problem.applications.length,
    changes: changesOf(planned),
    short: short.length,
    loads: people.map(({ load, name, reviewer }) => {
      const known = byReviewer.get(reviewer)
      return { reviewer, name, before: load, after: known?.after ?? load - waits(reviewer) + begun(reviewer), gone: !known }
    }),
    hindrances: hindrancesOf(obstacles).map((one) => {
      if (one.code === 'tooFewReviewers') return { ...one, examples: one.examples.map((application) => receipts.get(application) ?? '') }
      return one.code === 'inParts' ? one : { ...one, reviewers: called(one.reviewers) }
    }),
  }
}

const inScreening = (pairs: readonly Pair[]) => pairs.map(({ application, reviewer }) => ({ application, reviewer, stage: 'screening' as const }))

/** Enough to be quick, few enough for one statement. */
const batch = 1000

async function inBatches<T>(pairs: readonly Pair[], work: (json: string) => Promise<T[]>): Promise<T[]> {
  const results: T[] = []
  for (let start = 0; start < pairs.length; start += batch) results.push(...(await work(JSON.stringify(pairs.slice(start, start + batch)))))
  return results
}

/** Takes reviews away that are not begun; who began one in this moment keeps it. */
const takeAway = (req: PayloadRequest, pairs: readonly Pair[]): Promise<Pair[]> =>
  inBatches(pairs, (json) =>
    query<Pair>(
      req,
      sql`delete from reviews r using jsonb_to_recordset(${json}::jsonb) as pair(application uuid, reviewer uuid)
          where r.application_id = pair.application and r.reviewer_id = pair.reviewer and r.stage = 'screening' and r.state = 'assigned' and not ${isBegun}
          returning r.application_id as application, r.reviewer_id as reviewer`,
    ),
  )

/** Gives reviews; one that had been taken away for a conflict whose rule need not hold now is given back. */
const give = (req: PayloadRequest, program: string, pairs: readonly Pair[]): Promise<unknown[]> =>
  inBatches(pairs, (json) =>
    query(
      req,
      sql`insert into reviews (application_id, reviewer_id, program_id, stage, state)
          select application, reviewer, ${program}::uuid, 'screening', 'assigned' from jsonb_to_recordset(${json}::jsonb) as pair(application uuid, reviewer uuid)
          on conflict (application_id, reviewer_id, stage) do update set state = 'assigned', conflict_reason = null, updated_at = now() where reviews.state = 'conflict'`,
    ),
  )
