import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { record } from '@/plugins/ledger'
import { ways } from '../hooks/tell'
import { demand, denied } from '../hooks/words'
import type { Audience } from '../rules/audiences'

/** An announcement as it is read in one language; `own`: it is written in that language, and not in Azerbaijani instead. */
export type AnnouncedWords = { locale: Locale; title: string; body: string; own: boolean }

/** What would be told, to whom and to how many. */
export type AnnouncementPreview = { audience: Audience; readers: number; words: AnnouncedWords[] }

type Addressed = { program: string; audience: Audience }

/** An announcement in each language; what is not translated is in Azerbaijani. */
const wordsOf = (req: PayloadRequest, announcement: string): Promise<AnnouncedWords[]> =>
  query<AnnouncedWords>(
    req,
    sql`select asked.locale, coalesce(nullif(own.title, ''), first.title, '') as title, coalesce(nullif(own.body, ''), first.body, '') as body,
          nullif(own.title, '') is not null and nullif(own.body, '') is not null as own
        from jsonb_array_elements_text(${JSON.stringify(locales)}::jsonb) as asked(locale)
        left join announcements_locales own on own._parent_id = ${announcement}::uuid and own._locale::text = asked.locale
        left join announcements_locales first on first._parent_id = ${announcement}::uuid and first._locale::text = ${defaultLocale}`,
  )

/**
 * What an announcement would tell as it is kept now, and to how many.
 * @throws APIError 403 for anybody but editors, coordinators and auditors, 404 when there is none
 */
export async function previewAnnouncement(req: PayloadRequest, announcement: string): Promise<AnnouncementPreview> {
  demand(req, 'editor', 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const [row] = await query<Addressed>(req, sql`select program_id as program, audience from announcements where id = ${announcement}::uuid`)
    if (!row) throw denied(req, 'notFound', 404)
    return { audience: row.audience, readers: await ways[row.audience].count(req, row.program), words: await wordsOf(req, announcement) }
  })
}

/**
 * Announces to the participants of a programme, or to its alumni, once: on their pages and by a letter to each, in their language, in one transaction.
 * @throws APIError 403 for anybody but editors and coordinators, 404 when there is none, 409 when it was announced already
 */
export async function announce(req: PayloadRequest, announcement: string): Promise<{ letters: number }> {
  demand(req, 'editor', 'coordinator')
  return inTransaction(req, async () => {
    const [row] = await query<Addressed & { announced: boolean }>(
      req,
      sql`select program_id as program, audience, announced_at is not null as announced from announcements where id = ${announcement}::uuid for update`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    if (row.announced) throw denied(req, 'announced')
    const all = await wordsOf(req, announcement)
    const words = (locale: Locale) => all.find((one) => one.locale === locale) ?? { title: '', body: '' }
    const letters = await ways[row.audience].tell(req, { announcement, program: row.program, words })
    await query(
      req,
      sql`update announcements set announced_at = now(), announced_by_id = ${req.user?.id}::uuid, letters = ${letters}, updated_at = now() where id = ${announcement}::uuid`,
    )
    await record(req, { action: 'cohort-announce', subjectType: 'announcements', subject: announcement, details: { audience: row.audience, letters } })
    return { letters }
  })
}
