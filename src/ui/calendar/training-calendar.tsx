import { getTranslations } from 'next-intl/server'
import type { Programme } from '@/content/programs'
import type { TrainingSummary } from '@/content/trainings'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { counted } from '@/i18n/plural'
import { day, hour, month } from '../dates'
import { type CalendarEntry, CalendarFilter } from './calendar-filter'

/** What the list needs of a training, with its times already in words: the browser formats nothing. */
const entry = (training: TrainingSummary & { startsAt: string }, part: string, locale: Locale): CalendarEntry => ({
  id: training.id,
  title: training.title,
  path: training.path,
  part: training.part,
  partTitle: part,
  kind: training.kind,
  month: training.startsAt.slice(0, 7),
  monthTitle: month(training.startsAt, locale),
  startsAt: training.startsAt,
  day: day(training.startsAt, locale),
  hours: [training.startsAt, training.endsAt].flatMap((moment) => (moment ? [hour(moment, locale)] : [])).join('–'),
  venue: training.venue,
  trainers: training.trainers.map(({ name }) => name),
})

/** The trainings of a programme by month and day, with the means to look for some of them and to take them into one's own calendar. */
export async function TrainingCalendar({ programme, trainings, locale }: { programme: Programme; trainings: TrainingSummary[]; locale: Locale }) {
  const words = await getTranslations('site.calendar')
  const titles = new Map(programme.parts.map(({ key, title }) => [key, title]))
  const entries = trainings
    .flatMap((training) => (training.startsAt ? [entry({ ...training, startsAt: training.startsAt }, titles.get(training.part) ?? '', locale)] : []))
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
        count: counted(locale, (count) => words('count', { count })),
        kinds: messages[locale].site.curriculum.kinds,
      }}
    />
  )
}
