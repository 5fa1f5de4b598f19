import { find } from '@/content/search'
import { isLocale, defaultLocale } from '@/i18n/locales'

/** What is found for `q` in the language `locale`, as JSON: the search page asks while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const locale = asked.get('locale')
  const hits = await find(asked.get('q') ?? '', isLocale(locale) ? locale : defaultLocale)
  return Response.json({ hits }, { headers: { 'cache-control': 'public, max-age=30' } })
}
