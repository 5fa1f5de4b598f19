import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import type { AnswerTerms } from '../rules/release'

/** Until when offers of a programme are to be answered, and whether those in reserve are told their place. */
export async function answerTerms(req: PayloadRequest, program: string): Promise<AnswerTerms & { tellReservePlace: boolean }> {
  const [row] = await query<{ answerBy: Date | string | null; answerDays: number; zone: string | null; tellReservePlace: boolean }>(
    req,
    sql`select offers_answer_by as "answerBy", coalesce(offers_answer_days, 5)::int as "answerDays", call_zone as zone,
          coalesce(offers_tell_reserve_place, true) as "tellReservePlace" from programs where id = ${program}::uuid`,
  )
  return { answerBy: row?.answerBy ? new Date(row.answerBy) : null, answerDays: row?.answerDays ?? 5, zone: row?.zone ?? zone, tellReservePlace: row?.tellReservePlace ?? true }
}
