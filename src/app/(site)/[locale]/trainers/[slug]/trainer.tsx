import { getTranslations } from 'next-intl/server'
import { structuredTrainer } from '@/content/machine/structured'
import type { Trainer } from '@/content/people'
import { pathOfPageWith } from '@/content/pages'
import { listTrainingsOf } from '@/content/trainings'
import { TrainingList } from '@/ui/curriculum/training-list'
import type { Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { Portrait } from '@/ui/people/portrait'
import { Section } from '@/ui/section/section'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { RichText } from '@/ui/text/rich-text'
import { Trail } from '@/ui/trail/trail'

/** One trainer: who they are and what they teach here. */
export async function TrainerView({ trainer, locale }: { trainer: Trainer; locale: Locale }) {
  const [words, editions, above] = await Promise.all([getTranslations('site.people'), listTrainingsOf(trainer.id, locale), pathOfPageWith('people', locale)])
  return (
    <>
      <StructuredData data={structuredTrainer(trainer, locale)} />
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
      {editions.length > 0 && (
        <Section title={words('teaches')}>
          {editions.map(({ programme, trainings }) => (
            <TrainingList key={programme.path} programme={programme} trainings={trainings} locale={locale} />
          ))}
        </Section>
      )}
    </>
  )
}
