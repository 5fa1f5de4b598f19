import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Words } from './words'
import styles from './written-letter.module.css'

/** A letter that would be written about an application, in the words that its reader will see. */
export type Written = { application: string; name: string; receipt: string; to: string; locale: Locale; subject: string; body: string }

/** Such a letter in a list: to whom and in which language, what it is about, and, opened, every word of it. `aside`: what else stands beside it. */
export function WrittenLetter({ aside, letter, t }: { letter: Written; aside?: ReactNode; t: Words }) {
  const { body, locale, name, receipt, subject, to } = letter
  return (
    <details className={styles.letter}>
      <summary>
        <span className={styles.who}>
          <strong>{name || receipt}</strong>
          <span>
            <code>{receipt}</code> · {to} · {t(`options:locale.${locale}`)}
          </span>
        </span>
        <span className={styles.subject}>{subject}</span>
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </summary>
      <div className={styles.body} lang={locale}>
        <h3>{subject}</h3>
        <p>{body}</p>
      </div>
    </details>
  )
}
