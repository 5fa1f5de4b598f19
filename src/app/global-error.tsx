'use client'

import { useSyncExternalStore } from 'react'
import { failure } from '@/i18n/failure'
import { defaultLocale, type Locale, localeOfPath } from '@/i18n/locales'

/** The address is all that is known of the visitor when nothing else could be drawn. */
const localeOfAddress = (): Locale => localeOfPath(window.location.pathname)

/** What is shown when even the frame of the pages fails. It leans on nothing that may be the reason: no content, no styles of the site. */
export default function FrameFailure({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = useSyncExternalStore(
    () => () => {},
    localeOfAddress,
    () => defaultLocale,
  )
  const { title, text, retry, home } = failure[locale]
  return (
    <html lang={locale}>
      <head>
        <title>{title}</title>
        <link rel="stylesheet" href="/failure.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            <button type="button" onClick={reset}>
              {retry}
            </button>
            <a href={`/${locale}`}>{home}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
