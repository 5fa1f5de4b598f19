import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { record } from '@/plugins/ledger'
import { knownId, refusal, signedIn } from '../hooks/words'
import { type Contact, contactProblems, keptContact } from '../rules/contact'

/** What the School holds of a participant beside what they handed in. `locale`: the language of their letters. */
export type MyData = {
  email: string
  locale: Locale
  person: Record<'surname' | 'givenName' | 'patronymic' | 'birthDate' | 'citizenship' | 'identityNumber' | 'city' | 'phone', string>
  institution: string
}

const toldOfPlace = sql`a.status in ('enrolled', 'graduated') and a.announced_status in ('enrolled', 'graduated')`

/**
 * What the School holds of the signed-in applicant, who takes part in a programme or has.
 * @throws APIError 401, 404 when the application is not theirs or takes no part
 */
export async function myData(req: PayloadRequest, application: string): Promise<MyData> {
  const { email, id } = signedIn(req)
  const [row] = await inTransaction(req, () =>
    query<MyData['person'] & { locale: Locale; institution: string }>(
      req,
      sql`select a.locale, coalesce(a.person_surname, '') as surname, coalesce(a.person_given_name, '') as "givenName", coalesce(a.person_patronymic, '') as patronymic,
            coalesce(a.person_birth_date, '') as "birthDate", coalesce(a.person_citizenship, '') as citizenship, coalesce(a.person_identity_number, '') as "identityNumber",
            coalesce(a.person_city, '') as city, coalesce(a.person_phone, '') as phone, coalesce(a.education_institution, '') as institution
          from applications a where a.id = ${knownId(req, application)}::uuid and a.applicant_id = ${id}::uuid and ${toldOfPlace}`,
    ),
  )
  if (!row) throw refusal(req, 'notFound', 404)
  const { institution, locale, ...person } = row
  return { email, locale, person, institution }
}

/**
 * Corrects how the signed-in applicant is reached. What they handed in stays as it was; the ledger notes which of it changed, not what it was.
 * @returns what is wrong with what was typed; nothing is changed then
 * @throws APIError 401, 404 when the application is not theirs or takes no part
 */
export async function correctContact(req: PayloadRequest, typed: Contact & { application: string; locale: Locale }): Promise<ReturnType<typeof contactProblems>> {
  const [{ id }, application, problems] = [signedIn(req), knownId(req, typed.application), contactProblems(typed)]
  if (problems.length > 0) return problems
  await inTransaction(req, async () => {
    const [own] = await query<Contact & { locale: Locale }>(
      req,
      sql`select coalesce(a.person_phone, '') as phone, coalesce(a.person_city, '') as city, a.locale from applications a
          where a.id = ${application}::uuid and a.applicant_id = ${id}::uuid and ${toldOfPlace} for update of a`,
    )
    if (!own) throw refusal(req, 'notFound', 404)
    const kept = { ...keptContact(typed), locale: typed.locale }
    const fields = (['phone', 'city', 'locale'] as const).filter((field) => own[field] !== kept[field])
    if (fields.length === 0) return
    await query(
      req,
      sql`update applications set person_phone = ${kept.phone}, person_city = ${kept.city}, locale = ${kept.locale}::enum_applications_locale, updated_at = now() where id = ${application}::uuid`,
    )
    await record(req, { action: 'contact-corrected', subjectType: 'applications', subject: application, details: { fields } })
  })
  return []
}
