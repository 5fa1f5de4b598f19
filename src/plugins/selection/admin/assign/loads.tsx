'use client'
import { useWords } from '@/admin/use-words'
import type { Load } from '../../operations/propose-assignment'
import styles from './assign.module.css'

/** How many reviews each reviewer has before and after: a bar for what they will have, a line for what they had, and the numbers. */
export function Loads({ loads }: { loads: Load[] }) {
  const { t } = useWords()
  const most = Math.max(1, ...loads.flatMap(({ after, before }) => [after, before]))
  const share = (load: number) => `${(load / most) * 100}%`
  return (
    <table className={styles.loads}>
      <caption>{t('selection:loads')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('selection:reviewer')}</th>
          <td />
          <th scope="col">{t('selection:loadBefore')}</th>
          <th scope="col">{t('selection:loadAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ after, before, gone, name, reviewer }) => (
          <tr key={reviewer}>
            <th scope="row">
              {name}
              {gone ? <span className={styles.gone}> ({t('selection:takesNoMore')})</span> : null}
            </th>
            <td className={styles.plot} aria-hidden="true">
              <span className={styles.bar}>
                <span className={styles.after} style={{ inlineSize: share(after) }} />
                <span className={styles.before} style={{ insetInlineStart: share(before) }} />
              </span>
            </td>
            <td>{before}</td>
            <td>
              <b>{after}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
