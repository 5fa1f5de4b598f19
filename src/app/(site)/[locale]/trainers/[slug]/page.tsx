import type { Metadata } from 'next'
import { getTrainer } from '@/content/people'
import { StaffBar } from '@/ui/staff-bar/staff-bar'
import { arrive, describeEntry, type SlugParams } from '../../arrive'
import { Missing, missingMetadata } from '../../missing'
import { TrainerView } from './trainer'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const found = await arrive('trainers', params, getTrainer)
  if (!found) return missingMetadata()
  const { shown: trainer, entry, locale } = found
  return describeEntry('trainers', entry, locale, { title: trainer.name, description: trainer.position, type: 'profile' })
}

/** One trainer: who they are and what they teach here. */
export default async function TrainerPage({ params }: SlugParams) {
  const found = await arrive('trainers', params, getTrainer)
  if (!found) return <Missing />
  const { shown, entry, locale } = found
  return (
    <>
      <TrainerView trainer={shown} locale={locale} />
      <StaffBar collection="trainers" id={entry.id} locale={locale} />
    </>
  )
}
