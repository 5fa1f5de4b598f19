import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { getTrainer } from '@/content/people'
import { pathOfPageWith } from '@/content/pages'
import { listTrainingsOf } from '@/content/trainings'
import { TrainingList } from '@/ui/curriculum/training-list'
import { PageHead } from '@/ui/page-head/page-head'
import { Portrait } from '@/ui/people/portrait'
import { Section } from '@/ui/section/section'
import { RichText } from '@/ui/text/rich-text'
import { Trail } from '@/ui/trail/trail'
import { arrive, describeEntry, type SlugParams } from '../../arrive'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { entry, locale } = await arrive('trainers', params)
  const trainer = await getTrainer(entry.id, locale)
  return trainer ? describeEntry('trainers', entry, locale, { title: trainer.name, description: trainer.position, image: trainer.photo, type: 'profile' }) : {}
}

/** One trainer: who they are and what they teach here. */
export default async function TrainerPage({ params }: SlugParams) {
  const { entry, locale } = await arrive('trainers', params)
  const trainer = await getTrainer(entry.id, locale)
  if (!trainer) notFound()
  const [words, trainings, above] = await Promise.all([getTranslations('site.people'), listTrainingsOf(trainer.id, locale), pathOfPageWith('people', locale)])
  return (
    <>
      <PageHead
        above={<Trail steps={[{ label: words('all'), href: above }]} />}
        eyebrow={trainer.organisation ?? words('trainer')}
        title={trainer.name}
        lead={trainer.position}
        aside={<Portrait trainer={trainer} large />}
      />
      {trainer.bio && (
        <Section>
          <RichText text={trainer.bio} locale={locale} />
        </Section>
      )}
      {trainings.length > 0 && (
        <Section title={words('teaches')}>
          <TrainingList trainings={trainings} locale={locale} />
        </Section>
      )}
    </>
  )
}
