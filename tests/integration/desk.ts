import { sql } from '@payloadcms/db-postgres/drizzle'
import { readRows } from '@/database/transaction'
import type { Program, Staff } from '@/payload-types'
import type { Scores } from '@/plugins/selection/rules/rubric'
import type { Stage, Status } from '@/plugins/selection/rules/steps'
import type { Member, Person, School } from './school'

type Placed = { id: string; applicant: Person }
type Details = { announced?: Status; surname?: string; institution?: string; reservePlace?: number; answerBy?: Date; essay?: string }

/** The plugin, loaded once the School has set its database: the settings are read only once. */
export const selection = () => import('@/plugins/selection')

/** What would tell a reviewer who somebody is. */
export const identity = { givenName: 'Gülnarəxanım', patronymic: 'Mirzəbaba qızı', birthDate: '2002-02-22', identityNumber: '7ZXQWER', phone: '+994559998877', city: 'Lerik' }

let counter = 0

/** An application at some status, put there under all hooks, with everything that its applicant would have told. */
export async function place(school: School, program: Program, status: Status, details: Details = {}): Promise<Placed> {
  counter += 1
  const number = counter
  const applicant = await school.applicant()
  const { announced = status, surname = `Soyadova${number}`, institution = 'baku-state', reservePlace = null, answerBy = null, essay = 'Bir esse.' } = details
  const answers = JSON.stringify({
    replies: { motivation: essay },
    languages: [{ language: 'en', level: 'B2' }],
    consent: { agreed: true, version: '1' },
  })
  const [row] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into applications (program_id, applicant_id, locale, status, announced_status, receipt, submitted_at, person_surname, person_given_name, person_patronymic,
          person_birth_date, person_identity_number, person_phone, person_city, person_sex, education_institution, education_field, education_level, education_year, answers,
          reserve_place, answer_by)
        values (${program.id}, ${applicant.id}, 'az', ${status}, ${announced}, ${`MM-TEST-${number}`}, now(), ${surname}, ${identity.givenName}, ${identity.patronymic},
          ${identity.birthDate}, ${identity.identityNumber}, ${identity.phone}, ${identity.city}, 'female', ${institution}, 'law', 'bachelor', 4, ${answers}::jsonb,
          ${reservePlace}, ${answerBy?.toISOString() ?? null}) returning id`,
  )
  return { id: String(row?.id), applicant }
}

/** A review, put there under all hooks. */
export async function addReview(school: School, program: Program, application: string, reviewer: Staff, scores: Scores | null = null, stage: Stage = 'screening'): Promise<string> {
  const [row] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into reviews (application_id, program_id, reviewer_id, stage, state, scores, submitted_at)
        values (${application}, ${program.id}, ${reviewer.id}, ${stage}, ${scores ? 'submitted' : 'assigned'}, ${scores ? JSON.stringify(scores) : null}::jsonb, ${scores ? new Date().toISOString() : null})
        returning id`,
  )
  return String(row?.id)
}

/** Where an application stands, beneath every door. */
export async function standing(school: School, id: string) {
  const [row] = await readRows<{ status: Status; announced: Status; answerBy: Date | null }>(
    school.payload,
    sql`select status, announced_status as announced, answer_by as "answerBy" from applications where id = ${id}`,
  )
  if (!row) throw new Error('There is no such application.')
  return row
}

/** The templates of all letters that were written about an application, in their order. */
export async function lettersAbout(school: School, id: string): Promise<{ template: string; body: string }[]> {
  return readRows(school.payload, sql`select template, body from letters where application_id = ${id} order by created_at, template`)
}

/** Puts the letters' templates in. */
export async function withTemplates(school: School): Promise<void> {
  const { ensureTemplates } = await import('@/plugins/correspondence')
  await ensureTemplates(await school.req())
}

/** The letters' templates, a programme and its coordinator: what most tests of the desk begin with. */
export async function openDesk(school: School): Promise<{ program: Program; coordinator: Member }> {
  await withTemplates(school)
  return { program: await school.program(), coordinator: await school.staff('coordinator') }
}
