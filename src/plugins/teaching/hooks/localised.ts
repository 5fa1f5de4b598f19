import type { PayloadRequest } from 'payload'
import { type SQL, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'

/**
 * A localised text in the language of the reader, or else in Azerbaijani, or else nothing.
 * @param id the SQL of the id of the row that it belongs to
 */
export const localised = (
  req: PayloadRequest,
  table: 'announcements' | 'materials' | 'rooms' | 'sessions' | 'tasks' | 'trainers' | 'trainings',
  column: 'title' | 'body' | 'description' | 'text' | 'name' | 'venue',
  id: string,
): SQL => {
  const [from, name, parent] = [sql.raw(`${table}_locales`), sql.raw(column), sql.raw(id)]
  const locale = languageOf(req)
  return sql`coalesce((select l.${name} from ${from} l where l._parent_id = ${parent} and l.${name} <> '' and l._locale::text in (${locale}, ${defaultLocale})
    order by l._locale::text = ${locale} desc limit 1), '')`
}
