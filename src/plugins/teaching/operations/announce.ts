import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { record } from '@/plugins/ledger'
import { writeToApplicants } from '@/plugins/selection'
import { isTaught } from '../hooks/participants'
import { demand, denied } from '../hooks/words'

/** An announcement as it is read in one language; `own`: it is written in that language, and not in Azerbaijani instead. */
export type AnnouncedWords = { locale: Locale; title: string; body: string; own: boolean }

/** What would be told, and to how many. */
export type AnnouncementPreview = { participants: number; words: AnnouncedWords[] }

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

const taughtIn = (req: PayloadRequest, program: string): Promise<{ id: string }[]> =>
  query<{ id: string }>(req, sql`select a.id from applications a where a.program_id = ${program}::uuid and ${isTaught} order by a.id`)

/**
 * What an announcement would tell as it is kept now, and to how many participants.
 * @throws APIError 403 for anybody but editors, coordinators and auditors, 404 when there is none
 */
export async function previewAnnouncement(req: PayloadRequest, announcement: string): Promise<AnnouncementPreview> {
  demand(req, 'editor', 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const [row] = await query<{ program: string }>(req, sql`select program_id as program from announcements where id = ${announcement}::uuid`)
    if (!row) throw denied(req, 'notFound', 404)
    return { participants: (await taughtIn(req, row.program)).length, words: await wordsOf(req, announcement) }
  })
}

/**
 * Announces to the participants of a programme, once: on their pages and by a letter to each, in their language, in one transaction.
 * @throws APIError 403 for anybody but editors and coordinators, 404 when there is none, 409 when it was announced already
 */
export async function announce(req: PayloadRequest, announcement: string): Promise<{ letters: number }> {
  demand(req, 'editor', 'coordinator')
  return inTransaction(req, async () => {
    const [row] = await query<{ program: string; announced: boolean }>(
      req,
      sql`select program_id as program, announced_at is not null as announced from announcements where id = ${announcement}::uuid for update`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    if (row.announced) throw denied(req, 'announced')
    const [words, participants] = [await wordsOf(req, announcement), await taughtIn(req, row.program)]
    const inLanguage = (locale: Locale) => words.find((one) => one.locale === locale)
    await query(
      req,
      sql`update announcements set announced_at = now(), announced_by_id = ${req.user?.id}::uuid, letters = ${participants.length}, updated_at = now() where id = ${announcement}::uuid`,
    )
    await writeToApplicants(
      req,
      participants.map(({ id }) => ({
        application: id,
        template: 'cohort-announcement',
        occasion: `announcement:${announcement}:${id}`,
        values: (locale) => ({ title: inLanguage(locale)?.title ?? '', message: inLanguage(locale)?.body ?? '' }),
      })),
    )
    await record(req, { action: 'cohort-announce', subjectType: 'announcements', subject: announcement, details: { letters: participants.length } })
    return { letters: participants.length }
  })
}
