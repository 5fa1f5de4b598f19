import { Pieces } from '@/blocks/pieces'
import type { Page } from '@/content/pages'
import type { Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'

/** A page as editors built it; one that does not begin with an opening gets its title on top. */
export function EditorsPage({ page, locale }: { page: Page; locale: Locale }) {
  return (
    <>
      {page.layout[0]?.blockType !== 'hero' && <PageHead title={page.title} lead={page.summary} />}
      <Pieces layout={page.layout} locale={locale} />
    </>
  )
}
