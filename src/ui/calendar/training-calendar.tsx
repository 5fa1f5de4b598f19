import { getTranslations } from 'next-intl/server'
import type { Programme } from '@/content/programs'
import type { Session } from '@/content/sessions'
import type { TrainingSummary } from '@/content/trainings'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { counted } from '@/i18n/plural'
import { day, hour, month } from '../dates'
import { type CalendarEntry, CalendarFilter } from './calendar-filter'

/** What the list needs of a session, with its times already in words: the browser formats nothing. */
const entry = (training: TrainingSummary, session: Session, part: string, locale: Locale): CalendarEntry => ({
  id: session.id,
  title: training.title,
  path: training.path,
  part: training.part,
  partTitle: part,
  kind: training.kind,
  month: session.startsAt.slice(0, 7),
  monthTitle: month(session.startsAt, locale),
  startsAt: session.startsAt,
  day: day(session.startsAt, locale),
  hours: `${hour(session.startsAt, locale)}–${hour(session.endsAt, locale)}`,
  place: session.place,
  trainers: session.trainers.map(({ name }) => name),
  cancelled: session.cancelled,
})

/** The sessions of a programme by month and day, with the means to look for some of them and to take them into one's own calendar. */
export async function TrainingCalendar({ programme, trainings, locale }: { programme: Programme; trainings: TrainingSummary[]; locale: Locale }) {
  const words = await getTranslations('site.calendar')
  const titles = new Map(programme.parts.map(({ key, title }) => [key, title]))
  const entries = trainings
    .flatMap((training) => training.sessions.map((session) => entry(training, session, titles.get(training.part) ?? '', locale)))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
  return (
    <CalendarFilter
      entries={entries}
      all={`/api/calendar/programs/${programme.id}?locale=${locale}`}
      locale={locale}
      words={{
        filter: words('filter'),
        part: words('part'),
        month: words('month'),
        trainer: words('trainer'),
        all: words('all'),
        add: words('add'),
        nothing: words('nothing'),
        reset: words('reset'),
        cancelled: words('cancelled'),
        count: counted(locale, (count) => words('count', { count })),
        kinds: messages[locale].site.curriculum.kinds,
      }}
    />
  )
}
