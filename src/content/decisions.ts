import { getPathname } from '@/i18n/navigation'
import { type Locale, locales } from '@/i18n/locales'
import { type PublicBundle, type PublicDraw, readPublicBundles, readPublicDraws } from '@/plugins/selection'
import { directory, type Entry } from './addresses'
import { cached } from './cache'
import { school } from './published'

export type { PublicBundle, PublicDraw }

/** Digits of a statement's hash that stand in the address of its draw. */
const digits = 12

/** What the School lets anybody check of the decisions of a programme. */
export const getDecisions = cached('decisions', ['decisions', 'publications'], async (program: string): Promise<{ draws: PublicDraw[]; bundles: PublicBundle[] }> => {
  const payload = await school()
  const [draws, bundles] = await Promise.all([readPublicDraws(payload, program), readPublicBundles(payload, program)])
  return { draws, bundles }
})

/** What a draw is called in its address: the beginning of the hash of its statement. */
export const nameOfDraw = ({ hash }: Pick<PublicDraw, 'hash'>): string => hash.slice(0, digits)

/** The paths of the page of a programme's decisions, or of one of its draws, in all languages. */
export const decisionPaths = ({ slugs }: Pick<Entry, 'slugs'>, draw?: string): Record<Locale, string> =>
  Object.fromEntries(
    locales.map((locale) => {
      const params = { slug: slugs[locale], ...(draw ? { draw } : {}) }
      return [locale, getPathname({ href: { pathname: draw ? '/programs/[slug]/decisions/[draw]' : '/programs/[slug]/decisions', params }, locale })]
    }),
  ) as Record<Locale, string>

/** The path of the page of a programme's decisions; null as long as there is nothing to check. */
export async function pathOfDecisions(program: string, locale: Locale): Promise<string | null> {
  const { bundles, draws } = await getDecisions(program)
  const entry = draws.length > 0 || bundles.length > 0 ? (await directory('programs')).find(({ id }) => id === program) : undefined
  return entry ? decisionPaths(entry)[locale] : null
}

/** Where something public is downloaded, byte for byte: its address is its hash. */
export const fileOf = (hash: string): string => `/api/frozen/${hash}`
