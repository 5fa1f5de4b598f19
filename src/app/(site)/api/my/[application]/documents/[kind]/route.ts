import { type AttachAnswer, attach } from '@/app/(site)/[locale]/(applicant)/my/[application]/[section]/attach'
import { requestIn } from '@/visitor'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

type Context = { params: Promise<{ application: string; kind: string }> }

/** The file may have 5 MB; what comes around it in the request is little. A request that says it is larger is not read. */
const mostBytes = 6 * 1024 * 1024

const codes = { waiting: 200, attached: 200, expired: 401, refused: 422 } as const satisfies Record<AttachAnswer['state'], number>

/** Attaches a document; the answer is an {@link AttachAnswer}. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { application, kind } = await params
  if (!(Number(request.headers.get('content-length')) <= mostBytes)) {
    return Response.json({ state: 'refused', error: translator(localeOf(request), 'selection')('application.tooLarge', { most: 5 }) }, { status: 413 })
  }
  const fields = await request.formData()
  const answer = await attach(await requestIn(localeOf(request)), { application, kind, file: fields.get('file') })
  return Response.json(answer, { status: codes[answer.state], headers: { 'cache-control': 'no-store' } })
}

/** The language of the page that sends, as its address says; the body may be too large to be looked into. */
function localeOf(request: Request) {
  const locale = new URL(request.url).searchParams.get('locale')
  return isLocale(locale) ? locale : defaultLocale
}
