import { getPathname } from '@/i18n/navigation'
import { type Locale, locales } from '@/i18n/locales'
import { type Alumnus, readAlumni } from '@/plugins/teaching'
import { directory, type Entry } from './addresses'
import { cached } from './cache'
import { school } from './published'

/** The graduates of a programme who agreed to be shown. */
export const getAlumni = cached('alumni', ['alumni'], async (program: string): Promise<Alumnus[]> => readAlumni(await school(), program))

/** The paths of the page of a programme's graduates, in all languages. */
export const alumniPaths = ({ slugs }: Pick<Entry, 'slugs'>): Record<Locale, string> =>
  Object.fromEntries(locales.map((locale) => [locale, getPathname({ href: { pathname: '/programs/[slug]/alumni', params: { slug: slugs[locale] } }, locale })])) as Record<
    Locale,
    string
  >

/** The path of the page of a programme's graduates; null as long as nobody agreed to stand on it. */
export async function pathOfAlumni(program: string, locale: Locale): Promise<string | null> {
  const entry = (await getAlumni(program)).length > 0 ? (await directory('programs')).find(({ id }) => id === program) : undefined
  return entry ? alumniPaths(entry)[locale] : null
}
