import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { csv, headersOf } from '@/admin/csv'
import { dayAndHour } from '@/admin/format'
import { wish } from '@/admin/wish'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { tiesTo } from '../../hooks/appeals'
import { demand, recordId } from '../../hooks/refusals'
import { type Appealable, type AppealOutcome, type AppealState, appealState, type Tie } from '../../rules/appeals'
import { sought } from '../board-page'

/** Moments are ISO 8601. `overdue`: it should have been answered by now. */
export type AppealRow = {
  id: string
  application: string
  receipt: string
  name: string
  edition: number
  decision: Appealable
  reason: string
  askedAt: string
  dueAt: string
  state: AppealState
  overdue: boolean
  answer: string | null
  answeredBy: string | null
  answeredAt: string | null
}

export const appealShows = ['open', 'overdue', 'answered'] as const

/** What an address asks of the list; what it says wrongly narrows nothing. */
export const appealsAsked = z.object({
  search: wish.search,
  show: wish.oneOf(appealShows),
  page: wish.page,
})

export type AppealsAsked = z.output<typeof appealsAsked>

export const appealsPerPage = 50

const waiting = sql`e.answered_at is null`
const late = sql`(${waiting} and e.due_at < now())`
const conditions: Record<(typeof appealShows)[number], SQL> = { open: waiting, overdue: late, answered: sql`not ${waiting}` }

type Row = Omit<AppealRow, 'state' | 'askedAt' | 'dueAt' | 'answeredAt'> & {
  outcome: AppealOutcome | null
  askedAt: Date | string
  dueAt: Date | string
  answeredAt: Date | string | null
}

const columns = sql`e.id, e.application_id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name) as name, p.edition::int as edition,
  e.decision, e.reason, e.created_at as "askedAt", e.due_at as "dueAt", e.outcome, ${late} as overdue, e.answer, s.name as "answeredBy", e.answered_at as "answeredAt"`

const tables = sql`appeals e join applications a on a.id = e.application_id join programs p on p.id = e.program_id left join staff s on s.id = e.answered_by_id`

const iso = (moment: Date | string): string => new Date(moment).toISOString()

const rowOf = ({ answeredAt, askedAt, dueAt, outcome, ...row }: Row): AppealRow => ({
  ...row,
  state: appealState({ answered: answeredAt !== null, outcome }),
  askedAt: iso(askedAt),
  dueAt: iso(dueAt),
  answeredAt: answeredAt && iso(answeredAt),
})

const words = sql`application_words(a.person_surname, a.person_given_name, a.person_patronymic, a.receipt)`

const narrowed = ({ search, show }: Omit<AppealsAsked, 'page'>): SQL =>
  sql`where ${show ? conditions[show] : sql`true`} and ${search ? sql`${words} like ${sought(search)}` : sql`true`}`

/** What waits comes first, the most urgent before the others. */
const order = sql`order by e.answered_at is not null, e.due_at, e.id`

/**
 * Requests for a review of a decision: those that wait first, the most urgent before the others.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readAppeals(req: PayloadRequest, { page, ...narrow }: AppealsAsked): Promise<{ appeals: AppealRow[]; total: number }> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const [count] = await query<{ total: number }>(req, sql`select count(*)::int as total from ${tables} ${narrowed(narrow)}`)
    const rows = await query<Row>(req, sql`select ${columns} from ${tables} ${narrowed(narrow)} ${order} limit ${appealsPerPage} offset ${(page - 1) * appealsPerPage}`)
    return { appeals: rows.map(rowOf), total: count?.total ?? 0 }
  })
}

/**
 * What was asked about one application, newest first, and what keeps this person from answering it.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readAppealsOf(req: PayloadRequest, application: string): Promise<{ appeals: AppealRow[]; ties: Tie[] }> {
  demand(req, 'coordinator', 'auditor')
  const id = recordId(req, application)
  return inTransaction(req, async () => {
    const rows = await query<Row>(req, sql`select ${columns} from ${tables} where e.application_id = ${id}::uuid order by e.created_at desc`)
    return { appeals: rows.map(rowOf), ties: rows.length > 0 ? await tiesTo(req, id) : [] }
  })
}

/**
 * The requests that are asked for as CSV; the ledger keeps who took them away.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportAppeals(req: PayloadRequest, narrow: Omit<AppealsAsked, 'page'>): Promise<string> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const appeals = (await query<Row>(req, sql`select ${columns} from ${tables} ${narrowed(narrow)} ${order}`)).map(rowOf)
    await record(req, { action: 'export', subjectType: 'appeals', subject: 'appeals', details: { what: 'appeals', rows: appeals.length } })
    const language = languageOf(req)
    const t = translator(language, 'selection')
    const rows = appeals.map(({ answer, answeredAt, answeredBy, askedAt, decision, dueAt, overdue, state, ...row }) => ({
      ...row,
      decision: t(`statuses.${decision}`),
      askedAt: dayAndHour(language, askedAt),
      dueAt: dayAndHour(language, dueAt),
      state: t(overdue ? 'appealStates.overdue' : `appealStates.${state}`),
      answer: answer ?? '',
      answeredBy: answeredBy ?? '',
      answeredAt: answeredAt ? dayAndHour(language, answeredAt) : '',
    }))
    return csv(rows, headersOf(['receipt', 'name', 'edition', 'decision', 'reason', 'askedAt', 'dueAt', 'state', 'answer', 'answeredBy', 'answeredAt'], t))
  })
}

/** How many requests of a programme wait for an answer, and how many of them too long. */
export async function countAppeals(req: PayloadRequest, program: string): Promise<{ open: number; overdue: number }> {
  demand(req, 'coordinator', 'auditor')
  const [count] = await inTransaction(req, () =>
    query<{ open: number; overdue: number }>(
      req,
      sql`select count(*)::int as open, (count(*) filter (where ${late}))::int as overdue from appeals e where e.program_id = ${recordId(req, program)}::uuid and ${waiting}`,
    ),
  )
  return count ?? { open: 0, overdue: 0 }
}
