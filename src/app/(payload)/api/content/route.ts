import { revalidateTag } from 'next/cache'
import { knowsSecret } from '@/content/changes/secret'
import { readClosed } from '@/content/closed/read'
import { isContentTag } from '@/content/tags'

export const dynamic = 'force-dynamic'

/** Forgets what this process remembers of some tables. Only the listener of this installation may ask for it. */
export async function POST(request: Request): Promise<Response> {
  if (!knowsSecret(request.headers.get('x-content-changes'))) return new Response(null, { status: 404 })
  const { tags } = (await request.json()) as { tags?: unknown[] }
  const changed = (tags ?? []).filter(isContentTag)
  for (const tag of changed) revalidateTag(tag, { expire: 0 })
  if (changed.includes('site')) await readClosed()
  return new Response(null, { status: 204 })
}
