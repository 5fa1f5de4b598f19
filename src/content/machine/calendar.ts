import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { env } from '@/env'
import { type Locale, zone } from '@/i18n/locales'
import { absolute } from '../addresses'
import type { TrainingSummary } from '../trainings'

/**
 * The sessions of trainings as a calendar (RFC 5545). The same session keeps its identity, so that adding it again moves it rather than
 * doubling it, and what was cancelled says so. Times are in UTC; the calendar names the zone in which they are to be shown.
 */
export function trainingCalendar(name: string, trainings: readonly TrainingSummary[], locale: Locale): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: new URL(env.SITE_URL).hostname, product: 'school', language: locale.toUpperCase() } })
  calendar.x('X-WR-TIMEZONE', zone)
  for (const { path, sessions, summary, title } of trainings)
    for (const { cancelled, endsAt, id, place, sequence, startsAt, trainers, updatedAt } of sessions)
      calendar.createEvent({
        id: `session-${id}@${new URL(env.SITE_URL).hostname}`,
        sequence,
        start: new Date(startsAt),
        end: new Date(endsAt),
        stamp: new Date(updatedAt),
        lastModified: new Date(updatedAt),
        status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        summary: title,
        description: [summary, trainers.map((trainer) => trainer.name).join(', ')].filter(Boolean).join('\n\n'),
        location: place,
        url: path ? absolute(path) : null,
      })
  return calendar.toString()
}

/** A calendar as an answer that programs save or open. */
export const calendarAnswer = (calendar: string, name: string): Response =>
  new Response(calendar, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"`, 'cache-control': 'public, max-age=60' },
  })
