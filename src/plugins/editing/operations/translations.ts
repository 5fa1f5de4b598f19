import type { PayloadRequest } from 'payload'
import { createLocalReq, Forbidden } from 'payload'
import { hasRole } from '@/access'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, readRows, sql } from '@/database/transaction'
import { type Ages, aged, confirmed, type Standing, standingOf, textsOf, type Translation, translations } from '../rules/texts'
import { fieldsOf, isWritten, readOne, readWritten, type Written, type WrittenCollection } from './written'

/** How the translations of one document stand. */
export type DocumentStanding = { document: Written; languages: Record<Translation, Standing> }

/** Remembers since when each text of a document is as it is. Two for the same document wait for each other. */
export const noteTexts: Task = async (payload, job) => {
  const { at, collection, id } = job
  if (!isWritten(collection) || typeof id !== 'string') return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const before = await lockedAges(req, collection, id)
    const document = await readOne(req, collection, id)
    if (!document) await query(req, sql`delete from text_ages where collection = ${collection} and document = ${id}::uuid`)
    else await keep(req, collection, id, aged(before, textsOf(fieldsOf(req, collection), document.data), new Date(typeof at === 'string' ? at : Date.now())))
  })
}

/** Who says that a translation is right: those who write them. */
export const translators = ['editor', 'admin'] as const

/** Says that somebody looked a translation over and found it right. */
export async function confirmTranslation(req: PayloadRequest, input: { collection: WrittenCollection; document: string; locale: Translation }): Promise<void> {
  if (!hasRole(req.user, ...translators)) throw new Forbidden(req.t)
  const { collection, document, locale } = input
  await inTransaction(req, async () => {
    const ages = await lockedAges(req, collection, document)
    await keep(req, collection, document, confirmed(ages, locale, new Date()))
  })
}

async function lockedAges(req: PayloadRequest, collection: string, id: string): Promise<Ages> {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`texts:${collection}:${id}`}, 0))`)
  const [row] = await query<{ ages: Ages }>(req, sql`select ages from text_ages where collection = ${collection} and document = ${id}::uuid`)
  return row?.ages ?? {}
}

const keep = (req: PayloadRequest, collection: string, id: string, ages: Ages) =>
  query(
    req,
    sql`insert into text_ages (collection, document, ages) values (${collection}, ${id}::uuid, ${JSON.stringify(ages)}::jsonb)
        on conflict (collection, document) do update set ages = excluded.ages`,
  )

/** How the translations of everything stand that editors wrote, drafts included; what is complete is left out. */
export async function readTranslations(req: PayloadRequest, only?: WrittenCollection): Promise<DocumentStanding[]> {
  const rows = await readRows<{ collection: string; document: string; ages: Ages }>(req.payload, sql`select collection, document, ages from text_ages`)
  const ages = new Map(rows.map((row) => [`${row.collection} ${row.document}`, row.ages]))
  return (await readWritten(req, 'latest', only ? [only] : undefined)).flatMap((document) => {
    const texts = textsOf(fieldsOf(req, document.collection), document.data)
    const known = ages.get(`${document.collection} ${document.id}`) ?? {}
    const languages = Object.fromEntries(translations.map((locale) => [locale, standingOf(texts, known, locale)])) as DocumentStanding['languages']
    return translations.some((locale) => languages[locale].missing.length + languages[locale].older.length > 0) ? [{ document, languages }] : []
  })
}
