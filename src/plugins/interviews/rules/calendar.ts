import { TZDate } from '@date-fns/tz'
import ical, { ICalAlarmType, ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { zoneOf } from '@/calendar/rules/zone'
import { zone as zoneOfSchool } from '@/i18n/locales'

export type Invitation = {
  /** The interview's id, and the host whose it is: together they make the identity by which programs know it again. */
  readonly interview: string
  readonly host: string
  /** `cancel` takes the interview out of the calendar again. */
  readonly method: 'request' | 'cancel'
  /** 0 for the first invitation, one more with each that follows; programs heed the highest. */
  readonly sequence: number
  readonly startsAt: Date
  readonly endsAt: Date
  /** By whose clocks the interview is set. */
  readonly zone?: string
  readonly writtenAt: Date
  /** In the language of who is invited; `reminder` is what an alarm says. */
  readonly words: { readonly summary: string; readonly description: string; readonly reminder: string }
  readonly language: string
  readonly place: string | null
  readonly link: string | null
  readonly organiser: { readonly name: string; readonly email: string }
  readonly attendee: { readonly name: string; readonly email: string }
}

/** How long before an interview somebody is reminded of it, in seconds: a day, and an hour. */
export const reminders = [24 * 3600, 3600] as const

/** An invitation that calendars understand (RFC 5545, RFC 5546): sent again with a higher sequence it moves the interview, with `cancel` it removes it. */
export function invitationCalendar(invitation: Invitation): string {
  const { attendee, endsAt, host, interview, language, link, method, organiser, place, sequence, startsAt, words, writtenAt, zone = zoneOfSchool } = invitation
  const cancelled = method === 'cancel'
  const calendar = ical({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: host, product: 'school', language: language.toUpperCase() },
    // The event has the zone and the calendar has none, or moments that must be in UTC would not be.
    timezone: { name: null, generator: () => zoneOf(zone, startsAt) },
  })
  calendar.createEvent({
    id: `interview-${interview}@${host}`,
    sequence,
    timezone: zone,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: new TZDate(startsAt, zone),
    end: new TZDate(endsAt, zone),
    stamp: writtenAt,
    summary: words.summary,
    description: words.description,
    location: place,
    url: link,
    organizer: { ...organiser },
    attendees: [{ ...attendee, role: ICalAttendeeRole.REQ, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION }],
    alarms: cancelled ? [] : reminders.map((before) => ({ type: ICalAlarmType.display, triggerBefore: before, description: words.reminder })),
  })
  return calendar.toString()
}
