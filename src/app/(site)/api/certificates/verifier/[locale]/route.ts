import { school } from '@/content/published'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { verifierPage } from '@/plugins/certificates/operations/verifier-page'

/** The verifier of certificates as one file, to be saved and used without a network; as of this moment. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const page = await verifierPage(await school(), isLocale(locale) ? locale : defaultLocale)
  if (!page) return new Response(null, { status: 404 })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': 'attachment; filename="certificate-verifier.html"',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  }
  return new Response(page, { headers })
}
