import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Pieces } from '@/blocks/pieces'
import { getPage } from '@/content/pages'
import { PageHead } from '@/ui/page-head/page-head'
import { arrive, describeEntry, type SlugParams } from '../arrive'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { entry, locale } = await arrive('pages', params)
  const page = await getPage(entry.id, locale)
  return page ? describeEntry('pages', entry, locale, { title: page.title, description: page.summary }) : {}
}

/** A page as editors built it; one that does not begin with an opening gets its title on top. */
export default async function Page({ params }: SlugParams) {
  const { entry, locale } = await arrive('pages', params)
  const page = await getPage(entry.id, locale)
  if (!page) notFound()
  return (
    <>
      {page.layout[0]?.blockType !== 'hero' && <PageHead title={page.title} lead={page.summary} />}
      <Pieces layout={page.layout} locale={locale} />
    </>
  )
}
