import { getTranslation } from '@payloadcms/translations'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import type { Data, FieldShape, Step } from '../rules/walk'

/** What editors write: the documents of these collections, and the settings of the site. */
export const writtenCollections = ['pages', 'news', 'programs', 'trainings', 'trainers', 'partners'] as const
export type WrittenCollection = (typeof writtenCollections)[number]
export const isWritten = (collection: unknown): collection is WrittenCollection => writtenCollections.some((slug) => slug === collection)

/** A document in all its languages at once. The settings of the site are called `site`, and so is their id. */
export type Written = { collection: WrittenCollection | 'site'; id: string; data: Data; shown: boolean }

/** The same request, in which something is read in another language without its being told. */
const aside = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/** How one document stands at this moment, drafts included; null when it is gone. */
export async function readOne(req: PayloadRequest, collection: WrittenCollection, id: string): Promise<Written | null> {
  const { docs } = await req.payload.find({ collection, where: { id: { equals: id } }, draft: true, locale: 'all', depth: 0, limit: 1, overrideAccess: true, req: aside(req) })
  const [data] = docs as unknown as (Data & { id: string })[]
  return data ? { collection, id: data.id, data, shown: data._status === 'published' } : null
}

/**
 * Everything that editors wrote, in all languages.
 * @param state `public`: what visitors are shown; `latest`: what editors see, drafts included
 */
export async function readWritten(req: PayloadRequest, state: 'public' | 'latest', only: readonly WrittenCollection[] = writtenCollections): Promise<Written[]> {
  const shared = { locale: 'all', depth: 0, overrideAccess: true, req: aside(req) } as const
  const documents: Written[] = []
  for (const collection of only) {
    const { docs } = await req.payload.find({ collection, draft: state === 'latest', pagination: false, ...shared })
    for (const data of docs as unknown as (Data & { id: string })[]) documents.push({ collection, id: data.id, data, shown: data._status === 'published' })
  }
  return state === 'public' ? documents.filter(({ shown }) => shown) : documents
}

/** The settings of the site, as a document among others. */
export async function readSite(req: PayloadRequest): Promise<Written> {
  const data = await req.payload.findGlobal({ slug: 'site', locale: 'all', depth: 0, overrideAccess: true, req: aside(req) })
  return { collection: 'site', id: 'site', data: data as unknown as Data, shown: true }
}

/** The fields of a kind of document, with their words. */
export function fieldsOf({ payload }: PayloadRequest, collection: Written['collection']): readonly FieldShape[] {
  const fields = collection === 'site' ? payload.config.globals.find(({ slug }) => slug === 'site')?.fields : payload.collections[collection].config.fields
  return (fields ?? []) as unknown as FieldShape[]
}

/** What a text says in a language, or in Azerbaijani where it says nothing there. */
function inLanguage(value: unknown, language: string): string {
  if (typeof value === 'string') return value
  const texts = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<Locale, string>>
  return (isLocale(language) && texts[language]) || texts[defaultLocale] || ''
}

/** What a document is called in the language of a person. */
export function titleOf({ i18n, payload }: PayloadRequest, { collection, data }: Written): string {
  if (collection === 'site') return getTranslation(payload.config.globals.find(({ slug }) => slug === 'site')?.label ?? '', i18n)
  return inLanguage(data.title ?? data.name, i18n.language) || String(data.id)
}

/** What kind of document it is, in the language of a person. */
export function kindOf({ i18n, payload }: PayloadRequest, collection: Written['collection']): string {
  if (collection === 'site') return getTranslation(payload.config.globals.find(({ slug }) => slug === 'site')?.label ?? '', i18n)
  return getTranslation(payload.collections[collection].config.labels.singular, i18n)
}

/** A place in a document, in words: `Cards (3) › Link › Page`. */
export const placeInWords = ({ i18n }: PayloadRequest, steps: readonly Step[]): string =>
  steps.map(({ label, row }) => `${getTranslation((label ?? '') as never, i18n)}${row ? ` (${row})` : ''}`).join(' › ')

/** Where a document is edited, in a language of its texts. */
export const editAddress = ({ collection, id }: Pick<Written, 'collection' | 'id'>, locale: Locale | null): string =>
  `/admin/${collection === 'site' ? 'globals/site' : `collections/${collection}/${id}`}${locale ? `?locale=${locale}` : ''}`
