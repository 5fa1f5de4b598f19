import { TZDate } from '@date-fns/tz'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { zoneOf } from './zone'

/** Something that is in a calendar. */
export type CalendarEvent = {
  /** With the host that publishes it, the identity by which programs know it again: `session-ID`. */
  readonly key: string
  /** How often it was changed: programs heed the highest. */
  readonly sequence: number
  readonly changedAt: Date
  readonly startsAt: Date
  /** Null for what happens at one moment, such as the end of a time to hand something in. */
  readonly endsAt: Date | null
  /** By whose clocks it is set. */
  readonly zone: string
  readonly summary: string
  readonly description: string
  readonly place: string | null
  readonly link?: string | null
  readonly cancelled?: boolean
}

export type PublishedCalendar = {
  readonly host: string
  readonly language: string
  readonly events: readonly CalendarEvent[]
  /** What programs call it; without one it is only added to a calendar that somebody has. */
  readonly name?: string
  /** Who publishes it. */
  readonly organiser?: { readonly name: string; readonly email: string }
}

/** Events as programs read them, once or again and again (RFC 5545, RFC 5546). The same events make the same bytes. */
export function publishedCalendar({ events, host, language, name, organiser }: PublishedCalendar): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: host, product: 'school', language: language.toUpperCase() },
    // The events have their zone and the calendar has none, or moments that must be in UTC would not be.
    timezone: { name: null, generator: (zone) => zoneOf(zone, events.find((event) => event.zone === zone)?.startsAt ?? new Date(0)) },
  })
  for (const { cancelled, changedAt, description, endsAt, key, link, place, sequence, startsAt, summary, zone } of events) {
    calendar.createEvent({
      id: `${key}@${host}`,
      sequence,
      timezone: zone,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: new TZDate(startsAt, zone),
      end: endsAt && new TZDate(endsAt, zone),
      stamp: changedAt,
      lastModified: changedAt,
      summary,
      description,
      location: place,
      url: link,
      organizer: organiser && { ...organiser },
    })
  }
  return calendar.toString()
}
