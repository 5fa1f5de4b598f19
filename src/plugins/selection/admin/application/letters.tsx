import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { File } from './read-file'
import styles from './file.module.css'

/** The letters written about this application, newest first. */
export function Letters({ letters, language, t }: { letters: File['letters']; language: string; t: Words }) {
  if (letters.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('selection:letters')}</h2>
      {letters.map((letter) => (
        <details key={letter.id} className={styles.letter}>
          <summary>
            <strong>{letter.subject}</strong>
            <span>
              {t(`selection:letterStates:${letter.state}`)} · {dayAndHour(language, letter.sentAt ?? letter.createdAt)}
            </span>
          </summary>
          <p lang={letter.locale}>{letter.body}</p>
        </details>
      ))}
    </section>
  )
}
