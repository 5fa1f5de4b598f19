import { isLocale, defaultLocale } from '@/i18n/locales'
import { type SaveAnswer, saveSection } from '@/app/(site)/[locale]/(applicant)/my/[application]/[section]/save'
import { isSaved } from '@/app/(site)/[locale]/(applicant)/my/[application]/[section]/values'
import { requestIn } from '@/visitor'

type Context = { params: Promise<{ application: string; section: string }> }

const codes = { saved: 200, conflict: 409, expired: 401, refused: 422 } as const satisfies Record<SaveAnswer['state'], number>

/** Saves a section as it is typed. The answer is a {@link SaveAnswer}; its words are in the language of the field `locale`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { application, section } = await params
  if (!isSaved(section)) return new Response(null, { status: 404 })
  const fields = await request.formData()
  const locale = fields.get('locale')
  const answer = await saveSection(await requestIn(isLocale(locale) ? locale : defaultLocale), { application, section, fields })
  return Response.json(answer, { status: codes[answer.state], headers: { 'cache-control': 'no-store' } })
}
