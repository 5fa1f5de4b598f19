import type { MetadataRoute } from 'next'
import { absolute, type Addressed, directory, type Entry, pathsOf } from '@/content/addresses'
import { decisionPaths, getDecisions, nameOfDraw } from '@/content/decisions'
import { type Locale, locales } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

const collections: Addressed[] = ['pages', 'programs', 'trainings', 'trainers', 'news']

type Page = { paths: Record<Locale, string>; lastModified: string }

/** What is published of the decisions of a programme: the page of all, where there is anything, and each draw. */
async function decisionPages(entry: Entry): Promise<Page[]> {
  const { bundles, draws } = await getDecisions(entry.id)
  const [last] = [...draws.map(({ made, statedAt }) => made?.at ?? statedAt), ...bundles.map(({ madeAt }) => madeAt)].sort().reverse()
  const all = last ? [{ paths: decisionPaths(entry), lastModified: last }] : []
  return [...all, ...draws.map((draw) => ({ paths: decisionPaths(entry, nameOfDraw(draw)), lastModified: draw.made?.at ?? draw.statedAt }))]
}

/** Every published page in every language, each with its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const entries = await Promise.all(
    collections.map(async (collection) => (await directory(collection)).map((entry): Page => ({ paths: pathsOf(collection, entry), lastModified: entry.updatedAt }))),
  )
  const decisions = await Promise.all((await directory('programs')).map(decisionPages))
  return [...entries.flat(), ...decisions.flat()].flatMap(({ lastModified, paths }) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, absolute(paths[locale])]))
    return locales.map((locale) => ({ url: absolute(paths[locale]), lastModified, alternates: { languages } }))
  })
}
