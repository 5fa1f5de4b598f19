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
import { localised } from '../hooks/localised'
import { takesPart } from '../hooks/participants'
import { demand, denied } from '../hooks/words'
import { standingOf, type SubmissionState, type TaskStanding, taskStandings } from '../rules/handing-in'

/** What an address asks of the list; what it says wrongly narrows nothing. */
export const handInsAsked = z.object({ task: z.uuid(), search: wish.search, show: wish.oneOf(taskStandings) })

export type HandInsAsked = z.output<typeof handInsAsked>

/** How a task stands for one participant; the rest is of what they handed in last. Moments are ISO 8601. */
export type HandIn = {
  application: string
  name: string
  receipt: string
  locale: Locale
  standing: TaskStanding
  submission: string | null
  number: number
  late: boolean
  at: string | null
  text: string | null
  file: { name: string; url: string } | null
  feedback: string | null
}

export type HandIns = { task: { id: string; title: string; program: string; dueAt: string }; handIns: HandIn[] }

type Row = Omit<HandIn, 'standing' | 'file'> & { state: SubmissionState | null; filename: string | null; fileTitle: string | null }

/**
 * Who has handed a task in and who has not: what waits to be read first, then by name.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is no such task
 */
export async function readHandIns(req: PayloadRequest, { search, show, task }: HandInsAsked): Promise<HandIns> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const [found] = await query<{ id: string; title: string; program: string; dueAt: string; lateDays: string }>(
      req,
      sql`select t.id, t.program_id as program, t.due_at as "dueAt", t.late_days as "lateDays", ${localised(req, 'tasks', 'title', 't.id')} as title from tasks t where t.id = ${task}::uuid`,
    )
    if (!found) throw denied(req, 'notFound', 404)
    const rows = await query<Row>(
      req,
      sql`select a.id as application, concat_ws(' ', a.person_surname, a.person_given_name) as name, coalesce(a.receipt, '') as receipt, a.locale, s.id as submission, s.state,
            coalesce(s.number, 0)::int as number, coalesce(s.late, false) as late, s.created_at as at, s.text, s.filename, s.title as "fileTitle", s.feedback
          from applications a left join lateral (
            select * from task_submissions where task_id = ${task}::uuid and application_id = a.id order by number desc limit 1) s on true
          where a.program_id = ${found.program}::uuid and (${takesPart} or s.id is not null) order by s.state = 'handedIn' desc nulls last, name, a.id`,
    )
    const [terms, now] = [{ dueAt: new Date(found.dueAt), lateDays: Number(found.lateDays) }, new Date()]
    const handIns = rows.map(({ at, fileTitle, filename, state, ...row }) => ({
      ...row,
      at: at && new Date(at).toISOString(),
      standing: standingOf(state, terms, now),
      file: filename ? { name: fileTitle ?? filename, url: `/api/task-submissions/file/${filename}` } : null,
    }))
    return {
      task: { id: found.id, title: found.title, program: found.program, dueAt: terms.dueAt.toISOString() },
      handIns: handIns.filter(({ name, receipt, standing }) => (!show || standing === show) && saysIn(search, name, receipt)),
    }
  })
}

/**
 * The same as CSV; the ledger notes who took it.
 * @throws as {@link readHandIns} does
 */
export async function exportHandIns(req: PayloadRequest, asked: HandInsAsked): Promise<string> {
  return inTransaction(req, async () => {
    const { handIns, task } = await readHandIns(req, asked)
    const t = translator(languageOf(req), 'teaching')
    await record(req, { action: 'export', subjectType: 'programs', subject: task.program, details: { what: 'tasks', task: task.id, rows: handIns.length } })
    const rows = handIns.map(({ at, feedback, late, name, number, receipt, standing, text }) => ({
      receipt,
      name,
      standing: t(`standings.${standing}`),
      number: number || '',
      at: at ? dayAndHour(languageOf(req), at) : '',
      late: late ? t('late') : '',
      handedIn: text ?? '',
      feedback: feedback ?? '',
    }))
    return csv(rows, headersOf(['receipt', 'name', 'standing', 'number', 'at', 'late', 'handedIn', 'feedback'], t))
  })
}
