import { publishedCalendar } from '@/calendar/rules/published'
import { env } from '@/env'
import { type Locale, zone } from '@/i18n/locales'
import { absolute } from '../addresses'
import type { TrainingSummary } from '../trainings'

/**
 * The sessions of trainings as a calendar (RFC 5545). The same session keeps its identity, so that adding it again moves it rather than
 * doubling it, and what was cancelled says so.
 */
export function trainingCalendar(name: string, trainings: readonly TrainingSummary[], locale: Locale): string {
  const events = trainings.flatMap(({ path, sessions, summary, title }) =>
    sessions.map(({ cancelled, endsAt, id, place, sequence, startsAt, trainers, updatedAt }) => ({
      key: `session-${id}`,
      sequence,
      changedAt: new Date(updatedAt),
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      zone,
      summary: title,
      description: [summary, trainers.map((trainer) => trainer.name).join(', ')].filter(Boolean).join('\n\n'),
      place,
      link: path ? absolute(path) : null,
      cancelled,
    })),
  )
  return publishedCalendar({ name, host: new URL(env.SITE_URL).hostname, language: locale, events })
}

/** A calendar as an answer that programs save or open. */
export const calendarAnswer = (calendar: string, name: string): Response =>
  new Response(calendar, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"`, 'cache-control': 'public, max-age=60' },
  })
