import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Look } from '@/plugins/selection'
import { readWorks } from '../operations/read-works'
import { type Attended, type Completion, type CompletionRule, judgeCompletion } from '../rules/completion'

type RuleRow = Omit<CompletionRule, 'parts' | 'lateCounts'> & { parts: { part: string; least: number | null }[]; lateCounts: string }

/** What a programme asks of whoever is to complete it; null where it declares nothing. */
export async function completionRule(req: PayloadRequest, program: string): Promise<CompletionRule | null> {
  const [row] = await query<RuleRow>(
    req,
    sql`select json_build_array(
            json_build_object('part', 'introduction', 'least', completion_shares_introduction::float),
            json_build_object('part', 'theory', 'least', completion_shares_theory::float),
            json_build_object('part', 'practice', 'least', completion_shares_practice::float)) as parts,
          coalesce(completion_late_counts, 100) as "lateCounts", coalesce(completion_excused::text, 'leftOut') as excused, coalesce(completion_tasks, false) as tasks, coalesce(completion_final_work, false) as "finalWork"
        from programs where id = ${program}::uuid`,
  )
  if (!row) return null
  const parts = row.parts.flatMap(({ least, part }) => (least === null ? [] : [{ part, least }]))
  const asks = parts.length > 0 || row.tasks || row.finalWork
  return asks ? { ...row, parts, lateCounts: Number(row.lateCounts) } : null
}

type SessionRow = Attended & { application: string }

/**
 * How each of these applications of one programme stands to its rule, in the transaction of the request. A training that was given no time yet is a session to come, so that nobody is
 * done before everything is planned; what was only scanned without a network is as if nothing was said.
 */
export async function judgeCompletions(req: PayloadRequest, rule: CompletionRule, applications: readonly string[]): Promise<Map<string, Completion>> {
  const rows = await query<SessionRow>(
    req,
    sql`select a.id as application, g.part, coalesce(s.ends_at < now(), false) as over, nullif(t.state::text, 'claimed') as state
        from applications a join trainings g on g.program_id = a.program_id
          left join sessions s on s.training_id = g.id and s.state = 'planned'
          left join attendance t on t.session_id = s.id and t.application_id = a.id
        where a.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(applications)}::jsonb))
          and (s.id is not null or g._status = 'published' and not exists (select from sessions c where c.training_id = g.id and c.state = 'cancelled'))`,
  )
  const works = await readWorks(req, applications)
  const sessions = new Map<string, SessionRow[]>(applications.map((application) => [application, []]))
  for (const row of rows) sessions.get(row.application)?.push(row)
  return new Map(applications.map((application) => [application, judgeCompletion(rule, sessions.get(application) ?? [], works.get(application) ?? [])]))
}

/** Whether somebody has completed their programme: its rule is met, or the School makes an exception. */
export const hasCompleted: Look = async ({ application, data, req }) => {
  if (data.completionException) return true
  const rule = await completionRule(req, extractID(application.program))
  return rule !== null && (await judgeCompletions(req, rule, [application.id])).get(application.id)?.met === 'met'
}
