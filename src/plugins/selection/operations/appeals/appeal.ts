import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'
import { record } from '@/plugins/ledger'
import { writeToApplicants } from '../../hooks/letters'
import { knownId, refusal, signedIn } from '../../hooks/words'
import { answerUntil, appealUntil, longestAppeal, whyNotAppeal } from '../../rules/appeals'
import type { Status } from '../../rules/steps'

type Own = { program: string; status: Status; announcedAt: string | null; days: number; answerDays: number; zone: string | null; asked: boolean }

/**
 * Asks for a review of what the signed-in applicant was told of their application. They are told by letter when it is answered at the latest.
 * @param asked.reason in the applicant's words
 * @throws APIError 401 when nobody is signed in, 404 when it is not theirs, 409 when it can't be asked (any more, or again), 422 without a reason
 */
export async function appeal(req: PayloadRequest, asked: { application: string; reason: string }): Promise<void> {
  const { id: applicant } = signedIn(req)
  const [application, reason, now] = [knownId(req, asked.application), asked.reason.trim(), new Date()]
  if (!reason) throw refusal(req, 'appealReason', 422)
  if (reason.length > longestAppeal) throw refusal(req, 'tooLong', 422)
  await inTransaction(req, async () => {
    const own = await lockOwn(req, application, applicant)
    if (!own) throw refusal(req, 'notFound', 404)
    const terms = { ...own, zone: own.zone ?? zone }
    const at = own.announcedAt ? new Date(own.announcedAt) : null
    const why = whyNotAppeal({ until: appealUntil({ status: own.status, at }, terms), asksAgain: own.asked, now })
    if (why) throw refusal(req, why, 409)
    const dueAt = answerUntil(now, terms)
    await query(
      req,
      sql`insert into appeals (application_id, program_id, decision, told_at, reason, due_at)
          select id, program_id, announced_status::text::enum_appeals_decision, announced_at, ${reason}, ${dueAt.toISOString()}::timestamptz from applications where id = ${application}::uuid`,
    )
    await record(req, { action: 'appeal', subjectType: 'applications', subject: application, details: { decision: own.status, dueAt: dueAt.toISOString() } })
    const occasion = `appeal:${application}:${at?.toISOString()}`
    await writeToApplicants(req, [{ application, template: 'appeal-received', occasion, values: (locale, its) => ({ answerBy: momentInWords(dueAt, locale, its) }) }])
  })
}

async function lockOwn(req: PayloadRequest, application: string, applicant: string): Promise<Own | undefined> {
  const [own] = await query<Own>(
    req,
    sql`select a.program_id as program, a.announced_status as status, a.announced_at as "announcedAt", coalesce(p.offers_appeal_days, 0)::int as days,
          coalesce(p.offers_appeal_answer_days, 10)::int as "answerDays", p.call_zone as zone,
          exists (select from appeals e where e.application_id = a.id and e.told_at = a.announced_at) as asked
        from applications a join programs p on p.id = a.program_id where a.id = ${application}::uuid and a.applicant_id = ${applicant}::uuid for update of a`,
  )
  return own
}
