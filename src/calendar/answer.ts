import { createHash } from 'node:crypto'

/** A private calendar as an answer to a program that asks again and again; null where there is none. What has not changed is not sent again. */
export function calendarFeed(request: Request, calendar: string | null, name: string): Response {
  if (calendar === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(calendar, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `inline; filename="${name}.ics"` } })
}
