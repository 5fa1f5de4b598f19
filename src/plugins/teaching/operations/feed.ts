import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { guests, hasRole } from '@/access'
import { calendarAddress, presentToken, renewAddress } from '@/calendar/address'
import { publishedCalendar } from '@/calendar/rules/published'
import { sameToken } from '@/calendar/rules/token'
import { inTransaction } from '@/database/operation'
import { env } from '@/env'
import { translator } from '@/i18n/translator'
import { feedEvents, feedOwner } from '../hooks/feed'
import { readParticipation } from '../hooks/participants'
import { demand } from '../hooks/words'
import type { FeedOwner } from '../rules/feed'

/** What these calendars hold, as their addresses and tokens say it. */
const what = 'sessions'

/**
 * The sessions of a participant or a guest, for whoever knows the secret of the address.
 * @returns the calendar, the same bytes for the same sessions; null where there is no such feed, or the address was made anew since
 */
export async function readSessionFeed(payload: Payload, owner: FeedOwner, token: string): Promise<string | null> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const found = sameToken(token, await presentToken(req, what, owner)) ? await feedOwner(req, owner) : null
    if (!found) return null
    const { locale, name } = found
    const t = translator(locale, 'teaching')
    return publishedCalendar({ name: t(`feed.${owner.kind}`, { name }), host: new URL(env.SITE_URL).hostname, language: locale, events: await feedEvents(req, owner, locale) })
  })
}

/** The feed of whoever asks: of a guest by their account, of an applicant by an application in which they take part. @throws APIError 401, 403, 404 */
async function ownFeed(req: PayloadRequest, application: string | null): Promise<FeedOwner> {
  if (application !== null) return { kind: 'participant', id: (await readParticipation(req, application)).application }
  demand(req, ...guests)
  return { kind: hasRole(req.user, 'trainer') ? 'trainer' : 'partner', id: String(req.user?.id) }
}

/**
 * The secret address of one's own calendar, for a calendar program.
 * @param application of a participant; null for a guest
 * @throws APIError 401, 403, 404 for whoever has none
 */
export const mySessionFeed = (req: PayloadRequest, application: string | null): Promise<{ address: string }> =>
  inTransaction(req, async () => ({ address: await calendarAddress(req, what, await ownFeed(req, application)) }))

/** Gives one's own calendar another address: the one before leads nowhere from now on; see {@link mySessionFeed}. */
export const renewSessionFeed = (req: PayloadRequest, application: string | null): Promise<{ address: string }> =>
  inTransaction(req, async () => {
    const owner = await ownFeed(req, application)
    await renewAddress(req, owner)
    return { address: await calendarAddress(req, what, owner) }
  })
