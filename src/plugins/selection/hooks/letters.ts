import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale, type Locale, zone } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'
import { type LetterRequest, queueLetters } from '@/plugins/correspondence'
import { reservePosition } from './reserve'

/** A letter to the applicant of an application. */
export type ApplicantLetter = {
  application: string
  /** The key of its template. */
  template: string
  /** What it is for, once; see {@link LetterRequest}. */
  occasion: string
  /** Until when an offer can be answered, where it is not in the application yet. */
  answerBy?: Date
  /** What this letter says besides what every letter does. */
  values?: (locale: Locale, zone: string) => Record<string, string>
}

/** The person behind an application, for a letter and for nothing else. */
export type Addressee = { application: string; email: string; locale: Locale; zone: string; givenName: string; name: string; receipt: string }

type Row = Addressee & { program: string; reservePlace: number | null; answerBy: Date | null; reason: string | null }

/**
 * Addresses letters to applicants: in the language of each application, with the values that the templates may name. Nothing is sent.
 * @returns each letter with its addressee, in the order asked for
 * @throws Error when an application does not exist
 */
export async function addressLetters(req: PayloadRequest, letters: ApplicantLetter[]): Promise<{ letter: LetterRequest; addressee: Addressee }[]> {
  if (letters.length === 0) return []
  const ids = JSON.stringify([...new Set(letters.map(({ application }) => application))])
  const rows = await query<Row>(
    req,
    sql`select a.id as application, t.email, a.locale, coalesce(p.call_zone, ${zone}) as zone, coalesce(a.person_given_name, '') as "givenName",
          concat_ws(' ', a.person_surname, a.person_given_name) as name, coalesce(a.receipt, '') as receipt, coalesce(l.title, d.title, '') as program,
          ${reservePosition(sql`b.status = 'reserve'`)} as "reservePlace", a.answer_by as "answerBy", a.reason
        from applications a
          join applicants t on t.id = a.applicant_id
          join programs p on p.id = a.program_id
          left join programs_locales l on l._parent_id = p.id and l._locale::text = a.locale::text
          left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
        where a.id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`,
  )
  const found = new Map(rows.map((row) => [row.application, row]))
  return letters.map((asked) => {
    const row = found.get(asked.application)
    if (!row) throw new Error(`There is no application ${asked.application} to write about.`)
    const { email: to, locale } = row
    return { letter: { template: asked.template, to, locale, application: row.application, occasion: asked.occasion, values: valuesOf(asked, row) }, addressee: row }
  })
}

/** Addresses letters to applicants and queues them, in the transaction of the request; see {@link addressLetters}. */
export async function writeToApplicants(req: PayloadRequest, letters: ApplicantLetter[]): Promise<void> {
  const addressed = await addressLetters(req, letters)
  await queueLetters(
    req,
    addressed.map(({ letter }) => letter),
  )
}

function valuesOf(asked: ApplicantLetter, row: Row): Record<string, string> {
  const { application, locale, zone, givenName, program, receipt, reason, reservePlace } = row
  const answerBy = asked.answerBy ?? (row.answerBy ? new Date(row.answerBy) : null)
  return {
    givenName,
    program,
    receipt,
    statusLink: `${env.SITE_URL}${addressOf('/my/[application]', locale, { application })}`,
    reason: reason ?? '',
    place: reservePlace === null ? '' : String(reservePlace),
    answerBy: answerBy ? momentInWords(answerBy, locale, zone) : '',
    ...asked.values?.(locale, zone),
  }
}
