import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { calendarAddress, presentToken, renewAddress } from '@/calendar/address'
import { publishedCalendar } from '@/calendar/rules/published'
import { sameToken } from '@/calendar/rules/token'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { translator } from '@/i18n/translator'
import { feedEvents, feedOwner, localeOfOwner } from '../hooks/feed'
import { denied } from '../hooks/refusals'
import type { FeedOwner } from '../rules/feed'

/** What these calendars hold, as their addresses and tokens say it. */
const what = 'interviews'

/**
 * The interviews of a panelist or a panel, for whoever knows the secret of the address.
 * @returns the calendar, the same bytes for the same interviews; null where there is no such feed, or the address was made anew since
 */
export async function readFeed(payload: Payload, owner: FeedOwner, token: string): Promise<string | null> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const found = sameToken(token, await presentToken(req, what, owner)) ? await feedOwner(req, owner) : null
    if (!found) return null
    const locale = localeOfOwner(found)
    const name = translator(locale, 'interviews')('feed.name', { owner: found.name })
    return publishedCalendar({ name, host: new URL(env.SITE_URL).hostname, language: locale, events: await feedEvents(req, owner, locale) })
  })
}

/** Their own feed is a panelist's; that of a panel is its members' and the coordinators'. */
async function requireReader(req: PayloadRequest, { id, kind }: FeedOwner): Promise<void> {
  const user = req.user?.id
  const member =
    kind === 'panelist'
      ? id === user
      : hasRole(req.user, 'coordinator') ||
        (await query(req, sql`select 1 from panels_rels where parent_id = ${id}::uuid and path = 'members' and staff_id::text = ${String(user)}`)).length > 0
  if (!member || !hasRole(req.user, 'coordinator', 'panelist') || !(await feedOwner(req, { id, kind }))) throw denied(req, 'noFeed', 404)
}

/**
 * The address of a feed, for a calendar program.
 * @throws APIError 404 for whoever it is not for
 */
export const feedAddress = (req: PayloadRequest, owner: FeedOwner): Promise<{ address: string }> =>
  inTransaction(req, async () => {
    await requireReader(req, owner)
    return { address: await calendarAddress(req, what, owner) }
  })

/**
 * Gives a feed another address: the one before leads nowhere from now on.
 * @throws APIError 404 for whoever it is not for
 */
export const renewFeed = (req: PayloadRequest, owner: FeedOwner): Promise<{ address: string }> =>
  inTransaction(req, async () => {
    await requireReader(req, owner)
    await renewAddress(req, owner)
    return { address: await calendarAddress(req, what, owner) }
  })
