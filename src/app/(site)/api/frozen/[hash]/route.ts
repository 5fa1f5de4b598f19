import { school } from '@/content/published'
import { readPublicText } from '@/plugins/selection'

/** How long a file may be kept, in seconds: what is at the address of a hash never changes. */
const year = 365 * 24 * 60 * 60

/** A public statement or decision, byte for byte as its hash was taken. */
export async function GET(_: Request, { params }: { params: Promise<{ hash: string }> }): Promise<Response> {
  const { hash } = await params
  const found = /^[0-9a-f]{64}$/.test(hash) ? await readPublicText(await school(), hash) : null
  if (!found) return new Response(null, { status: 404 })
  const name = `${found.kind}-${hash.slice(0, 12)}.json`
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': `public, max-age=${year}, immutable`,
  }
  return new Response(found.text, { headers })
}
