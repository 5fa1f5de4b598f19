import { revalidateTag } from 'next/cache'
import { knowsSecret } from '@/content/changes/secret'
import { isContentTag } from '@/content/tags'

export const dynamic = 'force-dynamic'

/** Forgets what this process remembers of some tables. Only the listener of this installation may ask for it. */
export async function POST(request: Request): Promise<Response> {
  if (!knowsSecret(request.headers.get('x-content-changes'))) return new Response(null, { status: 404 })
  const { tags } = (await request.json()) as { tags?: unknown[] }
  for (const tag of (tags ?? []).filter(isContentTag)) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
