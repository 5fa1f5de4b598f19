import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { day, dayAndHour, dayBriefly } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { isOwn, shownTo } from '../hooks/held'
import { denied } from '../hooks/words'
import { closesAt, type Evaluation, evaluationSteps, resultsOf, resultsOfAll, type Results, showsAt } from '../rules/evaluations'
import { titleOf } from './read-roll'

/** Of which sessions: those of a programme, all that the reader teaches or hosts, or one. */
export type EvaluationsOf = { program: string } | { teaching: true } | { session: string }

/**
 * A session that is over, as staff read what was said of it. `results` and `there`, how many were there: null until results are shown, and where too few have answered; be it nobody, that looks the same.
 * `until`: the last day on which participants are asked, while they are.
 */
export type SessionEvaluated = { session: string; title: string; day: string; when: string; until: string | null; there: number | null; results: Results | null }

type Row = { session: string; title: string; startsAt: string; endsAt: string; minimum: number | null; there: number; evaluations: Evaluation[] }

const which = (req: PayloadRequest, of: EvaluationsOf): SQL =>
  'program' in of ? sql`s.program_id::text = ${of.program}` : 'session' in of ? sql`s.id::text = ${of.session}` : isOwn(String(req.user?.id))

/**
 * What participants said of the sessions that the reader may look into, in their order, and of all that is shown of them together.
 * @throws APIError 403
 */
export async function readEvaluations(req: PayloadRequest, of: EvaluationsOf): Promise<{ sessions: SessionEvaluated[]; together: Results | null }> {
  const [shown, locale, now] = [shownTo(req), languageOf(req), new Date()]
  const rows = await inTransaction(req, () =>
    query<Row>(
      req,
      sql`select s.id as session, ${titleOf(sql`s.training_id`, locale)} as title, s.starts_at as "startsAt", s.ends_at as "endsAt", p.evaluation_minimum::int as minimum,
            (select count(*)::int from (select t.application_id from attendance t where t.session_id = s.id and t.state in ('present', 'late')
              union select v.application_id from evaluators v where v.session_id = s.id) who) as there,
            (select coalesce(json_agg(json_build_object('ratings', json_build_object('useful', e.useful, 'clear', e.clear, 'lively', e.lively, 'organised', e.organised),
              'remark', e.remark, 'promised', e.promised)), '[]') from evaluations e where e.session_id = s.id) as evaluations
          from sessions s join programs p on p.id = s.program_id
          where ${shown} and ${which(req, of)} and s.state = 'planned' and s.ends_at <= ${now.toISOString()} order by s.starts_at, s.id`,
    ),
  )
  const known = rows.map((row) => ({ ...row, endsAt: new Date(row.endsAt) }))
  const sessions = known.map(({ session, startsAt, there, title, ...its }) => {
    const results = resultsOf(its, now)
    const until = now < showsAt(its.endsAt) ? day(locale, closesAt(its.endsAt)) : null
    return { session, title, day: dayBriefly(locale, startsAt), when: dayAndHour(locale, startsAt), until, there: results && there, results }
  })
  return { sessions, together: resultsOfAll(known, now) }
}

/** What was said of one session. @throws APIError 403, 404 when it is not over, or not the reader's */
export async function readEvaluation(req: PayloadRequest, session: string): Promise<SessionEvaluated> {
  const [its] = (await readEvaluations(req, { session })).sessions
  if (!its) throw denied(req, 'notFound', 404)
  return its
}

/**
 * How often each step was chosen in each session of which results are shown, as CSV: one line for each question of a session; the ledger notes who took it.
 * @param program without it, of what the reader teaches or hosts
 * @throws APIError 403
 */
export async function exportEvaluations(req: PayloadRequest, { program }: { program?: string }): Promise<string> {
  return inTransaction(req, async () => {
    const { sessions } = await readEvaluations(req, program ? { program } : { teaching: true })
    const t = translator(languageOf(req), 'teaching')
    const rows = sessions.flatMap(({ results, there, title, when }) =>
      (results?.rated ?? []).map(({ aspect, mean, steps }) => ({
        when,
        title,
        there,
        answers: results?.answers,
        question: t(`aspects.${aspect}`),
        mean: mean.toFixed(2),
        ...Object.fromEntries(steps.map((count, place) => [`step${evaluationSteps[place]}`, count])),
      })),
    )
    const subject = program ? { subjectType: 'programs', subject: program } : { subjectType: 'staff', subject: String(req.user?.id) }
    await record(req, { action: 'export', ...subject, details: { what: 'evaluations', rows: rows.length } })
    const steps = Object.fromEntries(evaluationSteps.map((step) => [`step${step}`, `${step}`]))
    return csv(rows, { ...headersOf(['when', 'title', 'there', 'answers', 'question', 'mean'], t), ...steps })
  })
}
