'use client'

import { usePathname } from 'next/navigation'
import { failure } from '@/i18n/failure'
import { localeOfPath } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'

/** What a visitor sees when a page fails: that it is our fault, and what to do. The fault itself is in the log. */
export default function Failure({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = localeOfPath(usePathname())
  const { home, retry, text, title } = failure[locale]
  return (
    <PageHead title={title} lead={text}>
      <p className="cluster">
        <button type="button" className="button" onClick={reset}>
          {retry}
        </button>
        <a className="button button-secondary" href={`/${locale}`}>
          {home}
        </a>
      </p>
    </PageHead>
  )
}
