import { createHmac, timingSafeEqual } from 'node:crypto'
import { TZDate } from '@date-fns/tz'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { zoneOf } from './calendar'

/** Whose interviews a feed shows: those of somebody, in whatever panels, or those of a panel. */
export const feedKinds = ['panelist', 'panel'] as const

export type FeedOwner = { readonly kind: (typeof feedKinds)[number]; readonly id: string }

/** The secret part of a feed's address. It is kept nowhere: it follows from the secret of the installation, whose feed it is, and how often its address was made anew. */
export const feedToken = (secret: string, { id, kind }: FeedOwner, renewed: number): string =>
  createHmac('sha256', secret).update(`interviews of ${kind} ${id}, ${renewed}`).digest('base64url')

/** Whether two tokens are the same, in a time that does not tell how much of them is. */
export function sameToken(one: string, other: string): boolean {
  const [mine, theirs] = [Buffer.from(one), Buffer.from(other)]
  return mine.length === theirs.length && timingSafeEqual(mine, theirs)
}

export type FeedEvent = {
  readonly interview: string
  readonly sequence: number
  readonly changedAt: Date
  readonly startsAt: Date
  readonly endsAt: Date
  /** By whose clocks it is set. */
  readonly zone: string
  readonly summary: string
  readonly description: string
  readonly place: string | null
}

/** Interviews as a calendar that programs ask for again and again (RFC 5545). The same interviews make the same bytes. */
export function feedCalendar({ events, host, language, name }: { name: string; host: string; language: string; events: readonly FeedEvent[] }): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: host, product: 'school', language: language.toUpperCase() },
    // The events have their zone and the calendar has none, or moments that must be in UTC would not be.
    timezone: { name: null, generator: (zone) => zoneOf(zone, events.find((event) => event.zone === zone)?.startsAt ?? new Date(0)) },
  })
  for (const { changedAt, description, endsAt, interview, place, sequence, startsAt, summary, zone } of events) {
    calendar.createEvent({
      id: `interview-${interview}@${host}`,
      sequence,
      timezone: zone,
      status: ICalEventStatus.CONFIRMED,
      start: new TZDate(startsAt, zone),
      end: new TZDate(endsAt, zone),
      stamp: changedAt,
      summary,
      description,
      location: place,
    })
  }
  return calendar.toString()
}
