import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { AssignmentProblem, ConflictRule } from '../rules/assignment/problem'
import type { ConflictKind } from '../rules/conflicts'

/** How an assignment is asked for. */
export type AssignmentWish = {
  program: string
  seed: number
  /** How many reviewers each application should have in all; by default as many reviews as the programme needs. */
  each?: number
  prefer?: AssignmentProblem['prefer']
  atLeast?: number
  atMost?: number
  /** Rules that need not hold. What a reviewer declared always does. */
  relaxed?: Exclude<ConflictRule, 'declared'>[]
}

/** `takes`: whether they may be given more: reviewers, but for those who take no more. */
type Person = { reviewer: string; name: string; institution: string | null; languages: string[]; most: number | null; takes: boolean; load: number }

/** An application that nobody has decided on yet. */
type Waiting = { application: string; receipt: string; institution: string | null; language: string }

export type ReadAssignment = { problem: AssignmentProblem; people: Person[]; receipts: ReadonlyMap<string, string> }

/** Reads who is there, who waits and what stands against whom, as a problem of assignment. */
export async function readAssignment(req: PayloadRequest, { atLeast, atMost, prefer, program, relaxed = [], seed }: AssignmentWish, each: number): Promise<ReadAssignment> {
  const [people, waiting, present, conflicts] = [
    await readPeople(req, program),
    await readWaiting(req, program),
    await readPresent(req, program),
    await readConflicts(req, program),
  ]
  const holds = (rule: ConflictRule) => !relaxed.some((one) => one === rule)
  const here = new Map<string, number>()
  for (const { reviewer } of present) here.set(reviewer, (here.get(reviewer) ?? 0) + 1)
  const reviewers = people
    .filter(({ takes }) => takes)
    .map(({ institution, languages, load, most, reviewer }) => ({
      id: reviewer,
      institution: holds('sameInstitution') ? institution : null,
      ...(holds('language') && languages.length > 0 ? { languages } : {}),
      load: load - (here.get(reviewer) ?? 0),
      ...(most === null ? {} : { atMost: Math.min(most, atMost ?? most) }),
    }))
  const applications = waiting.map(({ application, institution, language }) => ({ id: application, institution, languages: [language] }))
  return {
    problem: { seed, each, prefer, atLeast, atMost, reviewers, applications, present, conflicts: conflicts.filter(({ rule }) => holds(rule)) },
    people,
    receipts: new Map(waiting.map(({ application, receipt }) => [application, receipt])),
  }
}

/** Reviewers, and whoever has reviews of this screening; how many those are. */
const readPeople = (req: PayloadRequest, program: string) =>
  query<Person>(
    req,
    sql`select s.id as reviewer, s.name, s.institution, s.most_reviews::int as most, r.load::int,
          coalesce((select array_agg(l.value::text order by l.value) from staff_reads l where l.parent_id = s.id), '{}') as languages,
          exists (select from staff_roles o where o.parent_id = s.id and o.value = 'reviewer') and coalesce(s.most_reviews, 1) > 0 as takes
        from staff s, lateral (select count(*) as load from reviews where reviewer_id = s.id and program_id = ${program}::uuid and stage = 'screening' and state <> 'conflict') r
        where r.load > 0 or exists (select from staff_roles o where o.parent_id = s.id and o.value = 'reviewer') order by s.name, s.id`,
  )

/** Essays are in the language of the form, unless a coordinator says otherwise. */
const readWaiting = (req: PayloadRequest, program: string) =>
  query<Waiting>(
    req,
    sql`select id as application, coalesce(receipt, '') as receipt, education_institution as institution, coalesce(essay_language::text, locale::text) as language
        from applications where program_id = ${program}::uuid and status = 'submitted' order by id`,
  )

/** A review is begun once anything of it is written. */
export const isBegun = sql`(r.state = 'submitted' or coalesce(r.scores, '{}') not in ('{}', 'null') or coalesce(r.comment, '') <> '' or coalesce(r.private_note, '') <> '')`

/** Who reviews what waits. What everybody scores first stays with everybody, like what is begun. */
const readPresent = (req: PayloadRequest, program: string) =>
  query<{ application: string; reviewer: string; begun: boolean }>(
    req,
    sql`select r.application_id as application, r.reviewer_id as reviewer, (coalesce(r.calibrates, false) or ${isBegun}) as begun from reviews r join applications a on a.id = r.application_id
        where r.program_id = ${program}::uuid and r.stage = 'screening' and r.state <> 'conflict' and a.status = 'submitted' order by r.application_id, r.reviewer_id`,
  )

/** Who has a conflict of interest with an application that waits. */
const readConflicts = (req: PayloadRequest, program: string) =>
  query<{ application: string; reviewer: string; rule: ConflictKind }>(
    req,
    sql`select a.id as application, c.reviewer_id as reviewer, c.kind as rule from conflicts c join applications a on a.applicant_id = c.applicant_id
        where a.program_id = ${program}::uuid and a.status = 'submitted' order by c.id`,
  )
