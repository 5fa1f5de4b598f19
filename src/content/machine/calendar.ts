import ical, { ICalCalendarMethod } from 'ical-generator'
import { env } from '@/env'
import { type Locale, zone } from '@/i18n/locales'
import { absolute } from '../addresses'
import type { TrainingSummary } from '../trainings'

/**
 * Trainings whose time is known as a calendar (RFC 5545). The same training keeps its identity, so that adding it again moves it rather than
 * doubling it. Times are in UTC; the calendar names the zone in which they are to be shown.
 */
export function trainingCalendar(name: string, trainings: readonly TrainingSummary[], locale: Locale): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: new URL(env.SITE_URL).hostname, product: 'school', language: locale.toUpperCase() } })
  calendar.x('X-WR-TIMEZONE', zone)
  for (const { endsAt, id, path, startsAt, summary, title, trainers, updatedAt, venue } of trainings) {
    if (!startsAt) continue
    const start = new Date(startsAt)
    calendar.createEvent({
      id: `training-${id}@${new URL(env.SITE_URL).hostname}`,
      start,
      end: endsAt ? new Date(endsAt) : new Date(start.getTime() + 90 * 60_000),
      stamp: new Date(updatedAt),
      lastModified: new Date(updatedAt),
      summary: title,
      description: [summary, trainers.map((trainer) => trainer.name).join(', ')].filter(Boolean).join('\n\n'),
      location: venue,
      url: path ? absolute(path) : null,
    })
  }
  return calendar.toString()
}

/** A calendar as an answer that programs save or open. */
export const calendarAnswer = (calendar: string, name: string): Response =>
  new Response(calendar, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"`, 'cache-control': 'public, max-age=60' },
  })
