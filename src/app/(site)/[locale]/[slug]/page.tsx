import type { Metadata } from 'next'
import { Pieces } from '@/blocks/pieces'
import { getPage } from '@/content/pages'
import { PageHead } from '@/ui/page-head/page-head'
import { arrive, describeEntry, type SlugParams } from '../arrive'
import { Missing, missingMetadata } from '../missing'

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
  const { shown: page, locale } = found
  return (
    <>
      {page.layout[0]?.blockType !== 'hero' && <PageHead title={page.title} lead={page.summary} />}
      <Pieces layout={page.layout} locale={locale} />
    </>
  )
}
