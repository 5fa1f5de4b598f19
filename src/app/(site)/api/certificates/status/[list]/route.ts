import { school } from '@/content/published'
import { readStatusList } from '@/plugins/certificates'

/** The list in which verifiers anywhere look up whether a certificate was revoked; there is one, since many are in it. */
export async function GET(_: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const { list } = await params
  const credential = list === '1' ? await readStatusList(await school()) : null
  if (!credential) return new Response(null, { status: 404 })
  return Response.json(credential, { headers: { 'content-type': 'application/vc', 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' } })
}
