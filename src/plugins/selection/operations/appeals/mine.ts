import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import { type AppealOutcome, appealUntil } from '../../rules/appeals'
import type { Status } from '../../rules/steps'

/** A request for a review as its applicant sees it. Moments are ISO 8601; without an answer, somebody is still to give it. */
export type MyAppeal = { askedAt: string; reason: string; dueAt: string; answer: { at: string; outcome: AppealOutcome; text: string } | null }

/** What an applicant may know of asking for a review: until when they may, and what became of what they asked. */
export type MyAppeals = { mayAskUntil: string | null; asked: MyAppeal[] }

type Row = {
  createdAt: Date | string
  reason: string
  dueAt: Date | string
  outcome: AppealOutcome | null
  answer: string | null
  answeredAt: Date | string | null
  ofThis: boolean
}

const iso = (moment: Date | string): string => new Date(moment).toISOString()

/** What the applicant of an application may ask about what they were told, and has asked, newest first. What is proposed and not consented to is no answer. */
export async function readMyAppeals(req: PayloadRequest, application: string, now: Date): Promise<MyAppeals> {
  const [told] = await query<{ status: Status; at: Date | string | null; days: number; zone: string | null }>(
    req,
    sql`select a.announced_status as status, a.announced_at as at, coalesce(p.offers_appeal_days, 0)::int as days, p.call_zone as zone
        from applications a join programs p on p.id = a.program_id where a.id = ${application}::uuid`,
  )
  const rows = await query<Row>(
    req,
    sql`select e.created_at as "createdAt", e.reason, e.due_at as "dueAt", e.outcome, e.answer, e.answered_at as "answeredAt", e.told_at = a.announced_at as "ofThis"
        from appeals e join applications a on a.id = e.application_id where a.id = ${application}::uuid order by e.created_at desc`,
  )
  const until = told && appealUntil({ status: told.status, at: told.at ? new Date(told.at) : null }, { days: told.days, answerDays: 0, zone: told.zone ?? zone })
  return {
    mayAskUntil: until && now <= until && !rows.some(({ ofThis }) => ofThis) ? until.toISOString() : null,
    asked: rows.map(({ answer, answeredAt, createdAt, dueAt, outcome, reason }) => ({
      askedAt: iso(createdAt),
      reason,
      dueAt: iso(dueAt),
      answer: answeredAt && outcome ? { at: iso(answeredAt), outcome, text: answer ?? '' } : null,
    })),
  }
}
