'use client'
import { useWords } from '@/admin/use-words'
import type { Completing } from '../../operations/read-completions'
import styles from './completion.module.css'

type Props = { people: readonly Completing[]; fits: (one: Completing) => boolean }

/** Whom an act concerns, by name, and who of those chosen is left as they are. */
export function Preview({ fits, people }: Props) {
  const { t } = useWords()
  const left = people.filter((one) => !fits(one))
  return (
    <>
      <Names people={people.filter(fits)} />
      {left.length > 0 ? (
        <>
          <p>{t('teaching:completion:left', { count: left.length })}</p>
          <Names people={left} />
        </>
      ) : null}
    </>
  )
}

function Names({ people }: { people: readonly Completing[] }) {
  const { t } = useWords()
  return (
    <ul className={styles.names}>
      {people.map(({ application, exception, name, receipt, standing }) => (
        <li key={application}>
          {name || receipt} · {t(`teaching:completion:standings:${standing}`)}
          {exception ? <span className={styles.note}>{t('teaching:completion:because', { reason: exception })}</span> : null}
        </li>
      ))}
    </ul>
  )
}
