import { placeIn } from '@/calendar/rules/place'
import type { CalendarEvent } from '@/calendar/rules/published'
import type { Locale } from '@/i18n/locales'
import type { ToldSession } from './told-sessions'

/** What its training is called in a language, or else in another. */
export const sessionTitle = ({ title }: ToldSession, locale: Locale): string => placeIn(locale, [title]) ?? ''

/**
 * A session in a calendar of somebody who takes part in it: under the identity that it has in the public one, with its link. Who has nothing to come to any more is not given the link either.
 * @param page where they find more
 */
export function sessionEvent(
  session: ToldSession,
  locale: Locale,
  page: string,
  { changedAt = new Date(session.changedAt), cancelled = session.now.state === 'cancelled' } = {},
): CalendarEvent {
  const { now, sequence, zone } = session
  const link = cancelled ? null : now.link
  return {
    key: `session-${session.session}`,
    sequence,
    changedAt,
    startsAt: new Date(now.startsAt),
    endsAt: new Date(now.endsAt),
    zone,
    summary: sessionTitle(session, locale),
    description: [link, page].filter(Boolean).join('\n'),
    place: placeIn(locale, now.places) ?? link,
    link,
    cancelled,
  }
}
