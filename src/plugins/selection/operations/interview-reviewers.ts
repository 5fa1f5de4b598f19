import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { inConflict } from '../hooks/conflicts'
import { type Pair, recordPairs } from '../hooks/assignments'
import { sameInstitution } from '../rules/reviewing'

const listOf = (ids: string[]) => JSON.stringify(ids)

/** Who of these people has a conflict with an applicant: one that is known, or that of the same institution; by name. */
export async function peopleInConflict(req: PayloadRequest, application: string, people: string[]): Promise<{ id: string; name: string }[]> {
  const rows = await query<{ id: string; name: string; own: string | null; theirs: string | null; conflict: boolean }>(
    req,
    sql`select s.id, s.name, s.institution as own, a.education_institution as theirs,
          ${inConflict(sql`s.id`, sql`a.applicant_id`)} as conflict
        from staff s, applications a
        where a.id = ${application}::uuid and s.id in (select value::uuid from jsonb_array_elements_text(${listOf(people)}::jsonb)) order by s.name`,
  )
  return rows.filter(({ conflict, own, theirs }) => conflict || sameInstitution(own, theirs)).map(({ id, name }) => ({ id, name }))
}

type Party = { id: string; institution: string | null }

/**
 * Every conflict between applicants of these applications and these people: those that are known, and those of the same institution. What {@link peopleInConflict} says of
 * one application, for many at a time.
 */
export async function conflictsAmong(req: PayloadRequest, applications: string[], people: string[]): Promise<{ application: string; person: string }[]> {
  const these = (ids: string[]) => sql`(select value::uuid from jsonb_array_elements_text(${listOf(ids)}::jsonb))`
  const known = await query<{ application: string; person: string }>(
    req,
    sql`select distinct a.id as application, c.reviewer_id as person from conflicts c join applications a on a.applicant_id = c.applicant_id
        where a.id in ${these(applications)} and c.reviewer_id in ${these(people)} order by 1, 2`,
  )
  const staff = await query<Party>(req, sql`select id, institution from staff where id in ${these(people)} order by id`)
  const applicants = await query<Party>(req, sql`select id, education_institution as institution from applications where id in ${these(applications)} order by id`)
  const names = new Set(applicants.map(({ institution }) => institution))
  const colleagues = staff.flatMap(({ id: person, institution }) => {
    const same = new Set([...names].filter((name) => sameInstitution(institution, name)))
    return applicants.filter((applicant) => same.has(applicant.institution)).map(({ id: application }) => ({ application, person }))
  })
  const isKnown = new Set(known.map(({ application, person }) => `${application} ${person}`))
  return [...known, ...colleagues.filter(({ application, person }) => !isKnown.has(`${application} ${person}`))]
}

/**
 * Gives these people, and nobody else, a review of the interview. Whatever somebody has submitted, or has stepped aside from, stays.
 * Runs in the transaction of the request, for the process that arranges interviews.
 */
export async function setInterviewReviewers(req: PayloadRequest, application: string, people: string[]): Promise<void> {
  const taken = await query<Pair>(
    req,
    sql`delete from reviews where application_id = ${application}::uuid and stage = 'interview' and state = 'assigned'
          and reviewer_id not in (select value::uuid from jsonb_array_elements_text(${listOf(people)}::jsonb))
        returning application_id as application, reviewer_id as reviewer, stage`,
  )
  const given = await query<Pair>(
    req,
    sql`insert into reviews (application_id, program_id, reviewer_id, stage, state)
        select a.id, a.program_id, person.value::uuid, 'interview', 'assigned' from applications a, jsonb_array_elements_text(${listOf(people)}::jsonb) as person
        where a.id = ${application}::uuid
        on conflict (application_id, reviewer_id, stage) do nothing
        returning application_id as application, reviewer_id as reviewer, stage`,
  )
  await recordPairs(req, 'unassign', taken)
  await recordPairs(req, 'assign', given)
}
