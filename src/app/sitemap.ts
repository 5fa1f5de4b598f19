import type { MetadataRoute } from 'next'
import { absolute, type Addressed, directory, pathsOf } from '@/content/addresses'
import { locales } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

const collections: Addressed[] = ['pages', 'programs', 'trainings', 'trainers', 'news']

/** Every published page in every language, each with its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const entries = await Promise.all(collections.map(async (collection) => (await directory(collection)).map((entry) => ({ entry, paths: pathsOf(collection, entry) }))))
  return entries.flat().flatMap(({ entry, paths }) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, absolute(paths[locale])]))
    return locales.map((locale) => ({ url: absolute(paths[locale]), lastModified: entry.updatedAt, alternates: { languages } }))
  })
}
