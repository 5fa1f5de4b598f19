import type { Metadata } from 'next'
import { getPage } from '@/content/pages'
import { StaffBar } from '@/ui/staff-bar/staff-bar'
import { arrive, describeEntry, type SlugParams } from '../arrive'
import { Missing, missingMetadata } from '../missing'
import { EditorsPage } from './editors-page'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const found = await arrive('pages', params, getPage)
  if (!found) return missingMetadata()
  const { shown: page, entry, locale } = found
  return describeEntry('pages', entry, locale, { title: page.title, description: page.summary })
}

/** A page as editors built it; one that does not begin with an opening gets its title on top. */
export default async function Page({ params }: SlugParams) {
  const found = await arrive('pages', params, getPage)
  if (!found) return <Missing />
  const { shown, entry, locale } = found
  return (
    <>
      <EditorsPage page={shown} locale={locale} />
      <StaffBar collection="pages" id={entry.id} locale={locale} />
    </>
  )
}
