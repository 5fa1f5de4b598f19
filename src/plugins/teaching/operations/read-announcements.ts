import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand } from '../hooks/words'
import type { Audience } from '../rules/audiences'

/** An announcement as staff see it; without a moment (ISO 8601) it is still a draft. */
export type AnnouncementRow = { id: string; title: string; audience: Audience; announcedAt: string | null; announcedBy: string | null; letters: number | null }

/**
 * The announcements to the participants of a programme: drafts first, then the newest.
 * @throws APIError 403 for anybody but editors, coordinators and auditors
 */
export async function readAnnouncements(req: PayloadRequest, program: string): Promise<AnnouncementRow[]> {
  demand(req, 'editor', 'coordinator', 'auditor')
  const rows = await inTransaction(req, () =>
    query<AnnouncementRow>(
      req,
      sql`select n.id, n.audience, n.announced_at as "announcedAt", s.name as "announcedBy", n.letters::int as letters,
            coalesce((select l.title from announcements_locales l where l._parent_id = n.id and l.title <> '' order by l._locale::text <> ${req.locale ?? ''}, l._locale limit 1), '') as title
          from announcements n left join staff s on s.id = n.announced_by_id where n.program_id = ${program}::uuid order by n.announced_at desc nulls first, n.created_at desc, n.id`,
    ),
  )
  return rows.map((row) => ({ ...row, announcedAt: row.announcedAt && new Date(row.announcedAt).toISOString() }))
}
