import type { Metadata } from 'next'
import { getTraining } from '@/content/trainings'
import { StaffBar } from '@/ui/staff-bar/staff-bar'
import { arrive, describeEntry, type SlugParams } from '../../arrive'
import { Missing, missingMetadata } from '../../missing'
import { TrainingView } from './training'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const found = await arrive('trainings', params, getTraining)
  if (!found) return missingMetadata()
  const { shown: training, entry, locale } = found
  return describeEntry('trainings', entry, locale, { title: training.title, description: training.summary })
}

/** One training: what it is about, when and where, who holds it, what comes before and after. */
export default async function TrainingPage({ params }: SlugParams) {
  const found = await arrive('trainings', params, getTraining)
  if (!found) return <Missing />
  const { shown, entry, locale } = found
  return (
    <>
      <TrainingView training={shown} locale={locale} />
      <StaffBar collection="trainings" id={entry.id} locale={locale} />
    </>
  )
}
