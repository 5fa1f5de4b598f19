'use client'

import { usePathname } from 'next/navigation'
import { type Locale, locales } from '@/i18n/locales'
import { inLanguage } from '@/i18n/other-language'
import styles from './language-switcher.module.css'

const names: Record<Locale, [short: string, long: string]> = { az: ['Az', 'Azərbaycanca'], en: ['En', 'English'], ru: ['Ру', 'Русский'] }

/** The same page in the other languages. A document is found by its name in any language and leads on to its own address. */
export function LanguageSwitcher({ label }: { label: string }) {
  const path = usePathname()
  return (
    <nav aria-label={label}>
      <ul className={styles.languages}>
        {locales.map((locale) => (
          <li key={locale}>
            {/* A whole page anew: head, foot and panel are in the other language too. */}
            <a className={styles.language} href={inLanguage(path, locale)} lang={locale} hrefLang={locale} aria-current={path.split('/')[1] === locale ? 'true' : undefined}>
              <span aria-hidden="true">{names[locale][0]}</span>
              <span className="visually-hidden">{names[locale][1]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
