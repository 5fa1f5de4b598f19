import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { FrozenCode } from '../../operations/read-decisions'
import styles from './file.module.css'

/** By what codes frozen decisions know an application: so that whoever is asked can show its scores in what anybody may replay. */
export function Codes({ codes, language, t }: { codes: FrozenCode[]; language: string; t: Words }) {
  if (codes.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('selection:codes')}</h2>
      <p>{t('selection:codesHelp')}</p>
      <ul className={styles.papers}>
        {codes.map(({ code, createdAt, kind }) => (
          <li key={code}>
            {t(`selection:ranking:kinds:${kind}`)}, {dayAndHour(language, createdAt)}: <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
