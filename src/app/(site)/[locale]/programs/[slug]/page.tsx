import type { Metadata } from 'next'
import { getProgramme } from '@/content/programs'
import { StaffBar } from '@/ui/staff-bar/staff-bar'
import { arrive, describeEntry, type SlugParams } from '../../arrive'
import { Missing, missingMetadata } from '../../missing'
import { ProgrammeView } from './programme'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const found = await arrive('programs', params, getProgramme)
  if (!found) return missingMetadata()
  const { shown: programme, entry, locale } = found
  return describeEntry('programs', entry, locale, { title: programme.title, description: programme.summary })
}

/** One edition of the School: its dates, its call, whom it is for, all its trainings. */
export default async function ProgrammePage({ params }: SlugParams) {
  const found = await arrive('programs', params, getProgramme)
  if (!found) return <Missing />
  const { shown, entry, locale } = found
  return (
    <>
      <ProgrammeView programme={shown} locale={locale} />
      <StaffBar collection="programs" id={entry.id} locale={locale} />
    </>
  )
}
