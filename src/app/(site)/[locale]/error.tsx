'use client'

import { useLocale, useTranslations } from 'next-intl'
import { PageHead } from '@/ui/page-head/page-head'

/** What a visitor sees when a page fails: that it is our fault, and what to do. The fault itself is in the log. */
export default function Failure({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = useTranslations('failure')
  const locale = useLocale()
  return (
    <PageHead title={words('title')} lead={words('text')}>
      <p className="cluster">
        <button type="button" className="button" onClick={reset}>
          {words('retry')}
        </button>
        <a className="button button-secondary" href={`/${locale}`}>
          {words('home')}
        </a>
      </p>
    </PageHead>
  )
}
