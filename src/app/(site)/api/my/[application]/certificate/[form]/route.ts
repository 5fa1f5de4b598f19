import { defaultLocale } from '@/i18n/locales'
import { ownForms, readOwnFile } from '@/plugins/certificates'
import { requestIn } from '@/visitor'

type Context = { params: Promise<{ application: string; form: string }> }

/** The certificate of the signed-in applicant, as PDF, credential or badge. To everybody else there is none. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { application, form } = await params
  const wanted = ownForms.find((known) => known === form)
  const file = wanted ? await readOwnFile(await requestIn(defaultLocale), application, wanted) : null
  const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' }
  if (!file) return new Response(null, { status: 404, headers })
  return new Response(file.bytes, { headers: { ...headers, 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` } })
}
