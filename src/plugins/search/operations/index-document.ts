import { createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { fold } from '@/i18n/fold'
import { textsOf } from './texts'

/** What is searched: the documents that have a page of their own. */
const searchedCollections = ['pages', 'news', 'programs', 'trainings', 'trainers'] as const
export type SearchedCollection = (typeof searchedCollections)[number]

export const isSearched = (slug: unknown): slug is SearchedCollection => searchedCollections.some((searched) => searched === slug)

type Entry = { locale: Locale; title: string; lead: string; text: string; visibleFrom: string | null }

/** How PostgreSQL finds the stems of words in a language; for Azerbaijani it has no stemmer, and a word is found by its beginning. */
export const dictionaries = { az: 'simple', en: 'english', ru: 'russian' } as const satisfies Record<Locale, string>

/** A published document as its readers see it in a language; null when it is not published. */
async function readEntry(req: PayloadRequest, collection: SearchedCollection, id: string, locale: Locale): Promise<Entry | null> {
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  const { docs } = await req.payload.find({ collection, where, locale, fallbackLocale: defaultLocale, depth: 0, limit: 1, overrideAccess: true, req })
  const document = docs[0] as Record<string, unknown> | undefined
  if (!document) return null
  const title = String(document.title ?? document.name ?? '')
  const lead = String(document.summary ?? document.position ?? '')
  const texts = textsOf(req.payload.collections[collection].config.fields, document).filter((text) => text !== title && text !== lead)
  const visibleFrom = typeof document.publishedAt === 'string' ? document.publishedAt : null
  return { locale, title, lead, text: texts.join(' ').replaceAll(/\s+/g, ' ').trim(), visibleFrom }
}

const vector = (entry: Entry) => {
  const dictionary = dictionaries[entry.locale]
  const weighed = (text: string, weight: string) => sql`setweight(to_tsvector(${dictionary}::regconfig, ${fold(text)}), ${weight}::"char")`
  return sql`${weighed(entry.title, 'A')} || ${weighed(entry.lead, 'B')} || ${weighed(entry.text, 'C')}`
}

/** Makes the entries of one document anew, in every language; those of a document that is gone or not published are removed. */
async function indexDocument(req: PayloadRequest, collection: SearchedCollection, id: string): Promise<void> {
  await query(req, sql`delete from search_entries where collection = ${collection} and document = ${id}::uuid`)
  for (const locale of locales) {
    const entry = await readEntry(req, collection, id, locale)
    if (!entry) continue
    await query(
      req,
      sql`insert into search_entries (collection, document, locale, title, folded_title, lead, text, visible_from, words)
          values (${collection}, ${id}::uuid, ${locale}, ${entry.title}, ${fold(entry.title)}, ${entry.lead}, ${entry.text}, ${entry.visibleFrom}::timestamptz, ${vector(entry)})`,
    )
  }
}

/** The work that follows a change of a document. Two for the same document wait for each other, so the last one sees the last state. */
export const indexOne: Task = async (payload, job) => {
  const { collection, id } = job
  if (!isSearched(collection) || typeof id !== 'string') return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`search:${collection}:${id}`}, 0))`)
    await indexDocument(req, collection, id)
  })
}

/** Looks through all documents: for a database that had content before it had a search, or got some past the hooks. */
export const indexAll: Task = async (payload) => {
  for (const collection of searchedCollections) {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: {}, overrideAccess: true })
    for (const { id } of docs) await indexOne(payload, { collection, id })
  }
}
