import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { feedKinds, readFeed } from '@/plugins/interviews'

const asked = z.object({ kind: z.enum(feedKinds), id: z.uuid(), token: z.string().min(1).max(100) })

/** The interviews of a panelist or a panel, for a calendar program that asks again and again: whoever knows the address reads them. */
export async function GET(request: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const parsed = asked.safeParse(await params)
  const feed = parsed.success ? await readFeed(await getPayload({ config }), parsed.data, parsed.data.token) : null
  if (!feed) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  const headers = { etag: feed.tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }
  if (request.headers.get('if-none-match') === feed.tag) return new Response(null, { status: 304, headers })
  return new Response(feed.calendar, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="interviews.ics"' } })
}
