import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { record } from '@/plugins/ledger'
import { lockApplications } from '@/plugins/selection'
import { requireOwn } from '../hooks/own-booking'
import { readPreferenceTerms } from '../hooks/preferences'
import { denied } from '../hooks/refusals'
import { type PreferenceProblem, preferenceProblems, spanOf, type TypedPreferences } from '../rules/preferences'
import { momentOf } from '../rules/time'

/** A day is kept as its noon, as other days are. */
const noonOf = (day: string, zone: string): string => new Date(momentOf(zone, day, '12:00')).toISOString()

/**
 * Keeps what an applicant says of the interview, as long as none is set for them.
 * @returns what is wrong with it, each by its field; nothing is kept then
 * @throws APIError 404 when the application is not theirs, 409 when they are not to be interviewed or have an interview
 */
export const savePreferences = (req: PayloadRequest, { application, typed }: { application: string; typed: TypedPreferences }): Promise<readonly PreferenceProblem[]> =>
  inTransaction(req, async () => {
    await requireOwn(req, application)
    await lockApplications(req, [application])
    const [present] = await query<{ awaited: boolean; preferences: string | null }>(
      req,
      sql`select a.announced_status = 'shortlisted' and not exists (select from interviews i where i.application_id = a.id and i.state in ('scheduled', 'held')) as awaited, w.id as preferences
          from applications a left join interview_preferences w on w.application_id = a.id where a.id = ${application}::uuid`,
    )
    if (!present?.awaited) throw denied(req, 'preferencesOver')
    const terms = await readPreferenceTerms(req, application)
    const problems = preferenceProblems(typed, terms)
    if (problems.length > 0) return problems
    const { arrives, impossible, language, leaves, standby, travels, zone } = typed
    const data = {
      application,
      language: language as Locale,
      zone,
      impossible: impossible.map((one) => spanOf(one, terms.zone)).map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })),
      travels,
      ...(travels ? { arrives, leaves } : { arrives: null, leaves: null }),
      standby: standby.map((day) => ({ day: noonOf(day, terms.zone) })),
    }
    // Nobody writes them but this operation.
    const door = { collection: 'interview-preferences', depth: 0, overrideAccess: true, req } as const
    if (present.preferences) await req.payload.update({ ...door, id: present.preferences, data })
    else await req.payload.create({ ...door, data })
    await record(req, { action: 'interview-preferences', subjectType: 'applications', subject: application, details: { language } })
    return []
  })
