import { guide } from '@/content/machine/guide'

export const dynamic = 'force-dynamic'

/** The site in short, for language models. */
export async function GET(): Promise<Response> {
  return new Response(await guide(), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=60' } })
}
