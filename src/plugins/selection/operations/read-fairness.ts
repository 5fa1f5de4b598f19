import type { PayloadRequest } from 'payload'
import { csv } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, recordId } from '../hooks/refusals'
import { type Fairness, fairnessOf, type Outcome } from '../rules/fairness/fairness'
import { outcomeOf } from '../rules/fairness/outcome'
import type { Stage, Status } from '../rules/steps'

/** By what applicants are told apart, and where it stands; what somebody did not say is a group too. */
const groupings = {
  sex: sql`coalesce(a.person_sex::text, '')`,
  region: sql`initcap(btrim(coalesce(a.person_city, '')))`,
  institution: sql`coalesce(a.education_institution, '')`,
  field: sql`coalesce(a.education_field::text, '')`,
  level: sql`coalesce(a.education_level::text, '')`,
} satisfies Record<string, SQL>

/** Within what they are compared. */
const strata = {
  all: { of: sql`''`, join: sql`` },
  field: { of: groupings.field, join: sql`` },
  panel: {
    of: sql`coalesce(n.name, '')`,
    join: sql`left join lateral (select p.name from interviews i join panels p on p.id = i.panel_id where i.application_id = a.id and i.state <> 'cancelled' order by i.starts_at desc limit 1) n on true`,
  },
  reviewer: { of: sql`s.name`, join: sql`join reviews r on r.application_id = a.id and r.state = 'submitted' join staff s on s.id = r.reviewer_id` },
} satisfies Record<string, { of: SQL; join: SQL }>

export const fairnessBy = Object.keys(groupings) as (keyof typeof groupings)[]
export const fairnessWithin = Object.keys(strata) as (keyof typeof strata)[]

export type FairnessAsked = { program: string; stage: Stage; by: keyof typeof groupings; within: keyof typeof strata }

/** What stands in a table for all applicants together, and for a group that said nothing. */
const [everybody, notSaid] = ['*', '?']

type Counted = { stratum: string; group: string; status: Status; before: Status | null; count: number }

/** Counts who was selected, by group and stratum; within reviewers, a review is counted, so an application as often as it was reviewed. */
async function countOutcomes(req: PayloadRequest, { by, program, stage, within }: FairnessAsked): Promise<Outcome[]> {
  const { join, of } = strata[within]
  const ofStage = within === 'reviewer' ? sql`and r.stage = ${stage}` : sql``
  const rows = await query<Counted>(
    req,
    sql`select ${of} as stratum, ${groupings[by]} as "group", a.status, a.status_before as before, count(*)::int as count
        from applications a ${join} where a.program_id = ${program}::uuid and a.status <> 'draft' ${ofStage} group by 1, 2, 3, 4`,
  )
  const counts = new Map<string, { stratum: string; group: string; selected: number; rejected: number }>()
  for (const { before, count, group, status, stratum } of rows) {
    const outcome = outcomeOf(stage, status, before)
    if (!outcome) continue
    const key = JSON.stringify([stratum, group])
    const cell = counts.get(key) ?? { stratum, group, selected: 0, rejected: 0 }
    counts.set(key, { ...cell, [outcome]: cell[outcome] + count })
  }
  return [...counts.values()]
}

/**
 * Whether a stage selected groups of applicants alike, with nothing that tells of fewer than five people.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readFairness(req: PayloadRequest, asked: FairnessAsked): Promise<Fairness> {
  demand(req, 'coordinator', 'auditor')
  const program = recordId(req, asked.program)
  return inTransaction(req, async () => fairnessOf(await countOutcomes(req, { ...asked, program })))
}

/**
 * The same as CSV, in the shape that `npm run selection -- fairness` reads, so that anybody can count it again. Kept back is what is kept back on the screen. The ledger keeps who took it away.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportFairness(req: PayloadRequest, asked: FairnessAsked): Promise<string> {
  const { strata: counted } = await readFairness(req, asked)
  const rows = counted.flatMap(({ groups, stratum }) =>
    groups.flatMap(({ group, rejected, selected }) => (selected === null ? [] : [{ stratum: stratum || everybody, group: group || notSaid, selected, rejected: rejected ?? 0 }])),
  )
  await inTransaction(req, () =>
    record(req, { action: 'export', subjectType: 'programs', subject: recordId(req, asked.program), details: { what: 'fairness', stage: asked.stage, rows: rows.length } }),
  )
  return csv(rows, { stratum: 'stratum', group: 'group', selected: 'selected', rejected: 'rejected' })
}
