import { getTranslations } from 'next-intl/server'
import { currentProgramme } from '@/content/programs'
import { listTrainings } from '@/content/trainings'
import { TrainingCalendar } from '@/ui/calendar/training-calendar'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'

/** The trainings of a programme by day. */
export async function Calendar({ block, locale }: PieceProps<'calendar'>) {
  const words = await getTranslations({ locale, namespace: 'site.calendar' })
  const programme = await currentProgramme(locale, block.program)
  const dated = (programme ? await listTrainings(programme.id, locale) : []).filter(({ sessions }) => sessions.length > 0)
  return (
    <Section title={block.title ?? words('title')} lead={block.lead}>
      {programme && dated.length > 0 ? <TrainingCalendar programme={programme} trainings={dated} locale={locale} /> : <p className="soft">{words('empty')}</p>}
    </Section>
  )
}
