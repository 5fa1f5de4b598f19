import config from '@payload-config'
import { getPayload, type Payload, type Where } from 'payload'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { isPreviewed } from './preview'

/** The house, opened once for a process. */
export const school = (): Promise<Payload> => getPayload({ config })

export type PublishedCollection = 'pages' | 'news' | 'programs' | 'trainings' | 'trainers' | 'partners'

/** Related documents come along with what a page shows of them, no more. */
const populate = {
  // The address of a file is made of its name, and says which edition of it is meant.
  media: { url: true, filename: true, updatedAt: true, alt: true, decorative: true, credit: true, width: true, height: true, mimeType: true, filesize: true, sizes: true },
  pages: { title: true, slug: true },
  programs: { title: true, slug: true },
  partners: { name: true, abbreviation: true, slug: true },
  trainers: { name: true, slug: true, position: true },
  rooms: { place: true },
} as const

/** How everything is read for the public: as nobody, in one language, falling back to Azerbaijani, related documents one step deep. */
export const asVisitor = (locale: Locale) => ({ locale, fallbackLocale: defaultLocale, overrideAccess: false, depth: 1, populate }) as const

/**
 * Every published document of a collection that fits, in one language.
 * @param sort the collection's own order when absent
 */
export async function published<C extends PublishedCollection>(collection: C, locale: Locale, options: { where?: Where; sort?: string; limit?: number } = {}) {
  const payload = await school()
  const { docs } = await payload.find({ collection, ...asVisitor(locale), pagination: false, ...options })
  return docs
}

/** One published document in one language, or the draft that is being previewed; null when it is gone or was never published. */
export async function publishedById<C extends PublishedCollection>(collection: C, id: string, locale: Locale) {
  const where = { id: { equals: id } }
  if (!isPreviewed(collection, id)) return (await published(collection, locale, { where, limit: 1 }))[0] ?? null
  const payload = await school()
  const { docs } = await payload.find({ collection, ...asVisitor(locale), overrideAccess: true, draft: true, where, limit: 1 })
  return docs[0] ?? null
}
