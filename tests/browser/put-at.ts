import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Status } from '@/plugins/selection/rules/steps'

/** The address with which somebody signs in, and their application. */
export type Put = { email: string; application: string }

type Name = { surname: string; givenName: string; patronymic?: string }

/** Puts somebody at a status of a programme, and tells them so, under all hooks. */
export async function putAt(program: string, status: Status, { givenName, patronymic, surname }: Name = { surname: 'Seçilmişova', givenName: 'Nigar' }): Promise<Put> {
  const email = `${status}.${randomUUID().slice(0, 8)}@example.az`
  const database = new pg.Client({ connectionString: inject('site').databaseUrl })
  await database.connect()
  try {
    const {
      rows: [row],
    } = await database.query<{ id: string }>(
      `with person as (insert into applicants (email, locale) values ($1, 'az') returning id)
       insert into applications (program_id, applicant_id, locale, status, announced_status, receipt, submitted_at, person_surname, person_given_name, person_patronymic)
         select $2, id, 'az', $4::enum_applications_status, $4::text::enum_applications_announced_status, $3, now(), $5, $6, $7 from person returning id`,
      [email, program, `MM-${randomUUID().slice(0, 8)}`, status, surname, givenName, patronymic],
    )
    return { email, application: String(row?.id) }
  } finally {
    await database.end()
  }
}
