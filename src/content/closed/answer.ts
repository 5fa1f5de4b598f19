import { localeOfPath } from '@/i18n/locales'
import { closedPage } from '@/ui/closed-page'
import { isStaff } from './staff'
import { closedNow } from './state'

/** Whoever comes while the site is closed is asked to wait so long at least, in seconds. */
const shortestClosing = 300

/** What a page of words alone may load. */
const wordsAlone = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * What a visitor gets while the editors have closed the site for work: 503, when to come again, and why, in the language of the address.
 * @param token the cookie of Payload, by which staff pass
 * @returns null when the site is open to whoever asks
 */
export async function closedAnswer(path: string, token: string | undefined): Promise<Response | null> {
  const closed = closedNow()
  if (!closed || (await isStaff(token))) return null
  const locale = localeOfPath(path)
  const until = closed.until ? new Date(closed.until) : null
  const wait = until ? Math.ceil((until.getTime() - Date.now()) / 1000) : 0
  return new Response(closedPage(locale, { reason: 'maintenance', name: closed.name[locale], text: closed.text[locale], until }), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(Math.max(wait, shortestClosing)),
      'content-security-policy': wordsAlone,
    },
  })
}
