import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand } from '../hooks/words'

/** A material as staff see it. `shownFrom` is ISO 8601; `missing`: it has no title of its own in so many languages. */
export type Handout = { id: string; title: string; url: string; type: string; bytes: number; shownFrom: string; shown: boolean; missing: number }

/** What is handed out with one training; without one, with the programme as a whole. */
export type Handouts = { training: string | null; title: string; order: number | null; handouts: Handout[] }

type Row = Omit<Handout, 'bytes'> & { bytes: string; filename: string; training: string | null }

/**
 * The materials of a programme by its trainings, also those that have none yet.
 * @throws APIError 403 for anybody but editors, coordinators and auditors
 */
export async function readHandouts(req: PayloadRequest, program: string): Promise<Handouts[]> {
  demand(req, 'editor', 'coordinator', 'auditor')
  const locale = sql`${req.locale ?? ''}`
  return inTransaction(req, async () => {
    const trainings = await query<{ training: string; title: string; order: string }>(
      req,
      sql`select t.id as training, t.order, coalesce((select l.title from trainings_locales l where l._parent_id = t.id and l.title <> '' order by l._locale::text <> ${locale}, l._locale limit 1), '') as title
          from trainings t where t.program_id = ${program}::uuid order by t.order, t.id`,
    )
    const rows = await query<Row>(
      req,
      sql`select m.id, m.training_id as training, m.filename, m.mime_type as type, m.filesize as bytes, m.shown_from as "shownFrom", m.shown_from <= now() as shown,
            coalesce((select l.title from materials_locales l where l._parent_id = m.id and l.title <> '' order by l._locale::text <> ${locale}, l._locale limit 1), '') as title,
            3 - (select count(*)::int from materials_locales l where l._parent_id = m.id and l.title <> '') as missing
          from materials m where m.program_id = ${program}::uuid order by m.shown_from, m.id`,
    )
    const of = (training: string | null): Handout[] =>
      rows
        .filter((row) => row.training === training)
        .map(({ bytes, filename, training: _its, ...row }) => ({
          ...row,
          bytes: Number(bytes),
          shownFrom: new Date(row.shownFrom).toISOString(),
          url: `/api/materials/file/${filename}`,
        }))
    const whole = of(null)
    return [
      ...(whole.length > 0 ? [{ training: null, title: '', order: null, handouts: whole }] : []),
      ...trainings.map(({ order, title, training }) => ({ training, title, order: Number(order), handouts: of(training) })),
    ]
  })
}
