import { getTranslations } from 'next-intl/server'
import { currentProgramme } from '@/content/programs'
import { listTrainings } from '@/content/trainings'
import { Curriculum as Parts } from '@/ui/curriculum/curriculum'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'

/** The trainings of a programme by part. */
export async function Curriculum({ block, locale }: PieceProps<'curriculum'>) {
  const words = await getTranslations({ locale, namespace: 'site.curriculum' })
  const programme = await currentProgramme(locale, block.program)
  const trainings = programme ? await listTrainings(programme.id, locale) : []
  return (
    <Section title={block.title ?? words('title')} lead={block.lead}>
      {programme && trainings.length > 0 ? <Parts programme={programme} trainings={trainings} locale={locale} /> : <p className="soft">{words('empty')}</p>}
    </Section>
  )
}
