import { randomBytes } from 'node:crypto'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, File, GlobalSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { defaultLocale, locales } from '@/i18n/locales'
import type { Site } from '@/payload-types'
import { inLanguage, type Source, withRowIds } from './text'

export type DocumentSource<Slug extends CollectionSlug> = Source<RequiredDataFromCollectionSlug<Slug>>
export type SiteSource = Source<Omit<Site, 'id' | 'createdAt' | 'updatedAt'>>

/** Writes documents in all languages through the Local API, hooks included, in the transaction of one request. */
export type Writer = {
  /** Makes a document in the first language only, for others to refer to until it is filled. @returns its id */
  begin: <Slug extends CollectionSlug>(collection: Slug, source: DocumentSource<Slug>) => Promise<string>
  /** @returns the id of the new document */
  create: <Slug extends CollectionSlug>(collection: Slug, source: DocumentSource<Slug>, file?: File) => Promise<string>
  update: <Slug extends CollectionSlug>(collection: Slug, id: string, source: Partial<DocumentSource<Slug>>) => Promise<void>
  site: (source: SiteSource) => Promise<void>
}

const newRowId = () => randomBytes(12).toString('hex')
const others = locales.filter((locale) => locale !== defaultLocale)

/** @param req the request whose transaction everything belongs to */
export async function writerFor(req: PayloadRequest): Promise<Writer> {
  const { payload } = req
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const richText = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
  const shared = { depth: 0, overrideAccess: true, req } as const

  const createFirst = async (collection: CollectionSlug, rows: unknown, file?: File) => {
    const data = inLanguage(rows, defaultLocale, richText) as never
    // What a broken attempt left on disk is written over.
    const { id } = await payload.create({ collection, locale: defaultLocale, data, file, overwriteExistingFiles: true, ...shared })
    return String(id)
  }

  return {
    begin: (collection, source) => createFirst(collection, source),
    create: async (collection, source, file) => {
      const rows = withRowIds(source, newRowId)
      const id = await createFirst(collection, rows, file)
      for (const locale of others) await payload.update({ collection, id, locale, data: inLanguage(rows, locale, richText) as never, ...shared })
      return id
    },
    update: async (collection, id, source) => {
      const rows = withRowIds(source, newRowId)
      for (const locale of locales) await payload.update({ collection, id, locale, data: inLanguage(rows, locale, richText) as never, ...shared })
    },
    site: async (source) => {
      const slug: GlobalSlug = 'site'
      const rows = withRowIds(source, newRowId)
      for (const locale of locales) await payload.updateGlobal({ slug, locale, data: inLanguage(rows, locale, richText) as never, ...shared })
    },
  }
}
