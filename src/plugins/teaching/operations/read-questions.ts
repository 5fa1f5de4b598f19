import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wish } from '@/admin/wish'
import { csv, headersOf } from '@/admin/csv'
import { dayAndHour } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { saysIn } from '@/i18n/fold'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { demand } from '../hooks/words'

export const questionShows = ['open', 'answered'] as const

/** What an address asks of the list; what it says wrongly narrows nothing. */
export const questionsAsked = z.object({ program: z.uuid(), search: wish.search, show: wish.oneOf(questionShows) })

export type QuestionsAsked = z.output<typeof questionsAsked>

/** A participant's question as staff read it. Moments are ISO 8601; `locale`: the language of who asks. */
export type QuestionRow = {
  id: string
  application: string
  name: string
  receipt: string
  locale: Locale
  text: string
  askedAt: string
  answer: string | null
  answeredBy: string | null
  answeredAt: string | null
  shared: string | null
}

const iso = (moment: Date | string): string => new Date(moment).toISOString()

/**
 * The questions of a programme's participants: those that wait first, the longest waiting before the others.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readQuestions(req: PayloadRequest, { program, search, show }: QuestionsAsked): Promise<QuestionRow[]> {
  demand(req, 'coordinator', 'auditor')
  const rows = await inTransaction(req, () =>
    query<QuestionRow>(
      req,
      sql`select q.id, q.application_id as application, concat_ws(' ', a.person_surname, a.person_given_name) as name, coalesce(a.receipt, '') as receipt, a.locale, q.text,
            q.created_at as "askedAt", q.answer, s.name as "answeredBy", q.answered_at as "answeredAt", q.shared
          from questions q join applications a on a.id = q.application_id left join staff s on s.id = q.answered_by_id
          where q.program_id = ${program}::uuid order by q.answered_at is not null, case when q.answered_at is null then q.created_at end, q.answered_at desc, q.id`,
    ),
  )
  return rows
    .filter(({ answer, answeredAt, name, receipt, text }) => {
      const shown = !show || (show === 'answered') === (answeredAt !== null)
      return shown && saysIn(search, name, receipt, text, answer)
    })
    .map((row) => ({ ...row, askedAt: iso(row.askedAt), answeredAt: row.answeredAt && iso(row.answeredAt) }))
}

/**
 * The same as CSV; the ledger notes who took it.
 * @throws as {@link readQuestions} does
 */
export async function exportQuestions(req: PayloadRequest, asked: QuestionsAsked): Promise<string> {
  return inTransaction(req, async () => {
    const questions = await readQuestions(req, asked)
    await record(req, { action: 'export', subjectType: 'programs', subject: asked.program, details: { what: 'questions', rows: questions.length } })
    const rows = questions.map(({ answer, answeredAt, answeredBy, askedAt, name, receipt, shared, text }) => ({
      askedAt: dayAndHour(languageOf(req), askedAt),
      receipt,
      name,
      text,
      answeredAt: answeredAt ? dayAndHour(languageOf(req), answeredAt) : '',
      answeredBy: answeredBy ?? '',
      answer: answer ?? '',
      shared: shared ?? '',
    }))
    return csv(rows, headersOf(['askedAt', 'receipt', 'name', 'text', 'answeredAt', 'answeredBy', 'answer', 'shared'], translator(languageOf(req), 'teaching')))
  })
}

/** How many questions of all programmes wait for an answer. @throws APIError 403 */
export async function countOpenQuestions(req: PayloadRequest): Promise<{ program: string; count: number }[]> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, () =>
    query<{ program: string; count: number }>(
      req,
      sql`select program_id as program, count(*)::int as count from questions where answered_at is null group by 1 order by 2 desc, 1`,
    ),
  )
}
