import { createHash } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { translator } from '@/i18n/translator'
import { feedEvents, feedOwner, localeOfOwner, presentToken } from '../hooks/feed'
import { denied } from '../hooks/refusals'
import { feedCalendar, type FeedOwner, sameToken } from '../rules/feed'

/** A calendar as it is sent; `tag` is equal for equal bytes. */
export type Feed = { calendar: string; tag: string }

/**
 * The interviews of a panelist or a panel, for whoever knows the secret of the address.
 * @returns null where there is no such feed, or the address was made anew since
 */
export async function readFeed(payload: Payload, owner: FeedOwner, token: string): Promise<Feed | null> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const found = sameToken(token, await presentToken(req, owner)) ? await feedOwner(req, owner) : null
    if (!found) return null
    const locale = localeOfOwner(found)
    const name = translator(locale, 'interviews')('feed.name', { owner: found.name })
    const calendar = feedCalendar({ name, host: new URL(env.SITE_URL).hostname, language: locale, events: await feedEvents(req, owner, locale) })
    return { calendar, tag: `"${createHash('sha256').update(calendar).digest('base64url')}"` }
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

const addressOf = ({ id, kind }: FeedOwner, token: string): string => `${env.SITE_URL}/api/calendar/interviews/${kind}/${id}/${token}`

/**
 * The address of a feed, for a calendar program.
 * @throws APIError 404 for whoever it is not for
 */
export const feedAddress = (req: PayloadRequest, owner: FeedOwner): Promise<{ address: string }> =>
  inTransaction(req, async () => {
    await requireReader(req, owner)
    return { address: addressOf(owner, await presentToken(req, owner)) }
  })

/**
 * Gives a feed another address: the one before leads nowhere from now on.
 * @throws APIError 404 for whoever it is not for
 */
export const renewFeed = (req: PayloadRequest, owner: FeedOwner): Promise<{ address: string }> =>
  inTransaction(req, async () => {
    await requireReader(req, owner)
    await query(req, sql`insert into calendar_keys (owner, renewed) values (${owner.id}::uuid, 1) on conflict (owner) do update set renewed = calendar_keys.renewed + 1`)
    return { address: addressOf(owner, await presentToken(req, owner)) }
  })
