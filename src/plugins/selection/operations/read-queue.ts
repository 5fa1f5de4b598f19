import type { PayloadRequest } from 'payload'
import { readRows, type SQL, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { demand } from '../hooks/refusals'
import type { ReviewState } from '../rules/reviewing'
import type { Stage } from '../rules/steps'

export type QueueItem = {
  review: string
  receipt: string
  program: { id: string; title: string }
  stage: Stage
  state: ReviewState
  /** How many of the criteria are judged or left blank on purpose. */
  judged: number
  criteria: number
  /** Until when the programme asks for reviews of the screening, or null. */
  dueAt: string | null
  /** The day on which results are expected, or null. */
  deadline: string | null
  submittedAt: string | null
  /** Whether everybody scores it first. */
  calibrates: boolean
  /** What others said about it since this person last looked; nothing before their own review is submitted. */
  newMessages: number
}

/** The reviews of one reviewer: what is to be done first (at most 100), then what was done last (at most 100), and how many there are in all. */
export type Queue = { toDo: QueueItem[]; done: QueueItem[]; counts: Record<ReviewState, number> }

const shown = 100

/**
 * The queue of the person who asks. It names no applicant.
 * @throws APIError 403 for whoever reviews nothing
 */
export async function readQueue(req: PayloadRequest, { stage }: { stage?: Stage } = {}): Promise<Queue> {
  demand(req, 'reviewer', 'panelist')
  const reviewer = String(req.user?.id)
  const ofStage = stage ? sql`and r.stage = ${stage}` : sql``
  const [toDo, done, counted] = await Promise.all([
    readItems(req, sql`r.reviewer_id = ${reviewer}::uuid and r.state = 'assigned' ${ofStage} order by not coalesce(r.calibrates, false), r.id`),
    readItems(req, sql`r.reviewer_id = ${reviewer}::uuid and r.state = 'submitted' ${ofStage} order by r.submitted_at desc, r.id`),
    readRows<{ state: ReviewState; count: number }>(
      req.payload,
      sql`select r.state, sum(r.count)::int as count from review_counts r where r.reviewer_id = ${reviewer}::uuid ${ofStage} group by r.state`,
    ),
  ])
  return { toDo, done, counts: { assigned: 0, submitted: 0, conflict: 0, ...Object.fromEntries(counted.map(({ state, count }) => [state, count])) } }
}

type Row = Omit<QueueItem, 'program'> & { program: string; title: string }

async function readItems(req: PayloadRequest, which: SQL): Promise<QueueItem[]> {
  const rows = await readRows<Row>(
    req.payload,
    sql`with mine as materialized (select r.* from reviews r where ${which} limit ${shown})
        select r.id as review, coalesce(a.receipt, '') as receipt, p.id as program, coalesce(l.title, d.title, '') as title, r.stage, r.state,
          (select count(*)::int from jsonb_object_keys(case jsonb_typeof(r.scores) when 'object' then r.scores else '{}' end)) as judged,
          case r.stage when 'screening' then (select count(*)::int from programs_screening_criteria c where c._parent_id = p.id)
            else (select count(*)::int from programs_interview_criteria c where c._parent_id = p.id) end as criteria,
          case r.stage when 'screening' then p.screening_reviews_due_at end as "dueAt", p.call_results_expected_on as deadline, r.submitted_at as "submittedAt", coalesce(r.calibrates, false) as calibrates,
          case r.state when 'submitted' then (select count(*)::int from review_messages m where m.application_id = r.application_id and m.stage::text = r.stage::text
            and m.author_id <> r.reviewer_id and m.created_at > coalesce(r.discussion_seen_at, '-infinity')) else 0 end as "newMessages"
        from mine r
          join applications a on a.id = r.application_id
          join programs p on p.id = r.program_id
          left join programs_locales l on l._parent_id = p.id and l._locale::text = ${languageOf(req)}
          left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
        order by case r.state when 'submitted' then r.submitted_at end desc, r.state = 'assigned' and not coalesce(r.calibrates, false), r.id`,
  )
  return rows.map(({ program, title, ...item }) => ({ ...item, program: { id: program, title } }))
}
