import type { Payload } from 'payload'
import { readRows, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { excerpt, mark, type Piece } from '../rules/excerpt'
import { fold } from '@/i18n/fold'
import { textQuery, wordsAsked } from '../rules/query'
import { dictionaries, type SearchedCollection } from './index-document'

/** One document that was found. */
export type Found = { collection: SearchedCollection; id: string; title: Piece[]; excerpt: Piece[] }

type Row = { collection: SearchedCollection; id: string; title: string; lead: string; text: string }

/** Whoever looks for more should say more. */
const mostFound = 30

/**
 * Published documents in which every word of what was typed stands, or begins a word; and those whose title looks like it, for those who mistype.
 * The best comes first: a word in the title weighs more than one in the lead, and that more than one in the text.
 */
export async function search(payload: Payload, typed: string, locale: Locale): Promise<Found[]> {
  const words = wordsAsked(typed)
  if (words.length === 0) return []
  const asked = fold(words.join(' '))
  const rows = await readRows<Row>(
    payload,
    sql`select collection, document as id, title, lead, text
        from search_entries, to_tsquery(${dictionaries[locale]}::regconfig, ${textQuery(words)}) as asked
        where locale = ${locale} and (visible_from is null or visible_from <= now()) and (words @@ asked or (length(${asked}) > 3 and ${asked} <% folded_title))
        order by (words @@ asked) desc, ts_rank(words, asked) + word_similarity(${asked}, folded_title) desc, title
        limit ${mostFound}`,
  )
  return rows.map(({ collection, id, lead, text, title }) => {
    const source = [lead, text].filter(Boolean).join(' ')
    return { collection, id, title: mark(title, words), excerpt: mark(excerpt(source, words), words) }
  })
}
