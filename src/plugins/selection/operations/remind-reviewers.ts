import { createLocalReq } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { defaultLocale, type Locale, zone } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'
import { type LetterRequest, queueLetters } from '@/plugins/correspondence'
import { reminderDue } from '../rules/due'

type Late = { program: string; title: string; dueAt: string; everyDays: number; zone: string; reviewer: string; email: string; locale: Locale; reviews: number }

/**
 * Writes to reviewers whose reviews are past the date of the programme: once when it passes, and again after each interval, as long as there is something to decide. The
 * occasion of a letter says which reminder it is, so none is written twice, however often this runs.
 */
export const remindReviewers: Task = async (payload) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const late = await query<Late>(
      req,
      sql`select p.id as program, coalesce(l.title, d.title, '') as title, p.screening_reviews_due_at as "dueAt", coalesce(p.screening_remind_every_days, 3)::int as "everyDays",
            coalesce(p.call_zone, ${zone}) as zone, s.id as reviewer, s.email, coalesce(s.locale::text, ${defaultLocale}) as locale, count(*)::int as reviews
          from programs p
            join reviews r on r.program_id = p.id and r.stage = 'screening' and r.state = 'assigned'
            join applications a on a.id = r.application_id and a.status = 'submitted' and a.announced_status = 'submitted'
            join staff s on s.id = r.reviewer_id
            left join programs_locales l on l._parent_id = p.id and l._locale::text = coalesce(s.locale::text, ${defaultLocale})
            left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
          where p._status = 'published' and p.screening_reviews_due_at < now() and exists (select from staff_roles o where o.parent_id = s.id and o.value = 'reviewer')
          group by p.id, l.title, d.title, s.id`,
    )
    await queueLetters(req, late.map(letterTo(new Date())))
  })
}

const letterTo =
  (now: Date) =>
  ({ program, title, dueAt, everyDays, zone, reviewer, email, locale, reviews }: Late): LetterRequest => {
    const due = new Date(dueAt)
    return {
      template: 'review-reminder',
      to: email,
      locale,
      occasion: `review-reminder:${program}:${reviewer}:${due.toISOString()}:${reminderDue(due, now, everyDays)}`,
      values: { program: title, dueAt: momentInWords(due, locale, zone), reviews: String(reviews), link: `${env.SITE_URL}/admin/desk` },
    }
  }
