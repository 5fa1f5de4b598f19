import { addressOf } from '@/i18n/addresses'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { unsubscribe } from '@/plugins/correspondence'
import { requestIn } from '@/visitor'

const asked = (request: Request) => {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale')
  return { token: searchParams.get('token') ?? '', locale: isLocale(locale) ? locale : defaultLocale }
}

/**
 * Ends a subscription at one press in a mail program (RFC 8058): no page, no cookie, the token of the letter's head is enough. The answer is the same
 * whether or not there was one.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null)
  if (form?.get('List-Unsubscribe') !== 'One-Click') return new Response(null, { status: 400 })
  const { token, locale } = asked(request)
  await unsubscribe(await requestIn(locale), token)
  return new Response(null, { status: 200 })
}

/** Whoever opens the address as a page is led to the one with the button: opening ends nothing. */
export function GET(request: Request): Response {
  const { token, locale } = asked(request)
  return new Response(null, { status: 303, headers: { location: `${addressOf('/unsubscribe', locale)}?${new URLSearchParams({ token })}` } })
}
