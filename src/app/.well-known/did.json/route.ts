import { school } from '@/content/published'
import { readDidDocument } from '@/plugins/certificates'

export const dynamic = 'force-dynamic'

/** The keys that certificates are signed with, for verifiers anywhere (did:web). */
export async function GET(): Promise<Response> {
  const document = await readDidDocument(await school())
  if (!document) return new Response(null, { status: 404 })
  return Response.json(document, { headers: { 'content-type': 'application/did+json', 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' } })
}
