'use client'

import { useParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { type Locale, locales } from '@/i18n/locales'
import { Link, usePathname } from '@/i18n/navigation'
import styles from './language-switcher.module.css'

const names: Record<Locale, [short: string, long: string]> = { az: ['Az', 'Azərbaycanca'], en: ['En', 'English'], ru: ['Ру', 'Русский'] }

/** The same page in the other languages. A document is found by its name in any language and leads on to its own address. */
export function LanguageSwitcher({ label }: { label: string }) {
  const current = useLocale()
  const pathname = usePathname()
  const { locale: _, ...params } = useParams()
  const href = { pathname, params } as ComponentProps<typeof Link>['href']
  return (
    <nav aria-label={label}>
      <ul className={styles.languages}>
        {locales.map((locale) => (
          <li key={locale}>
            <Link className={styles.language} href={href} locale={locale} lang={locale} hrefLang={locale} aria-current={locale === current ? 'true' : undefined}>
              <span aria-hidden="true">{names[locale][0]}</span>
              <span className="visually-hidden">{names[locale][1]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
