import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { calendarFeed } from '@/calendar/answer'
import { readSessionFeed, sessionFeedKinds } from '@/plugins/teaching'

const asked = z.object({ kind: z.enum(sessionFeedKinds), id: z.uuid(), token: z.string().min(1).max(100) })

/** The sessions of a participant or a trainer, for a calendar program that asks again and again: whoever knows the address reads them. */
export async function GET(request: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const parsed = asked.safeParse(await params)
  const feed = parsed.success ? await readSessionFeed(await getPayload({ config }), parsed.data, parsed.data.token) : null
  return calendarFeed(request, feed, 'sessions')
}
