import { defaultLocale, isLocale } from '@/i18n/locales'
import { myInvitation } from '@/plugins/interviews'
import { isRefusal } from '@/refusals'
import { requestIn } from '@/visitor'

/** An applicant's interview for their calendar, as the last letter about it brought it. */
export async function GET(request: Request, { params }: { params: Promise<{ application: string }> }): Promise<Response> {
  const locale = new URL(request.url).searchParams.get('locale')
  const req = await requestIn(isLocale(locale) ? locale : defaultLocale)
  if (!req.user) return new Response(null, { status: 401 })
  try {
    const { content, name, type } = await myInvitation(req, (await params).application)
    return new Response(content, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' } })
  } catch (error) {
    if (isRefusal(error)) return new Response(null, { status: error.status })
    throw error
  }
}
