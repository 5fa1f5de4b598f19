'use client'
import { useWords } from '@/admin/use-words'
import type { Load } from '../../operations/assign'
import styles from './assign.module.css'

/** How many reviews each reviewer would have, or has, as bars with their numbers. */
export function Loads({ loads }: { loads: Load[] }) {
  const { t } = useWords()
  const most = Math.max(1, ...loads.map(({ load }) => load))
  return (
    <table className={styles.loads}>
      <caption>{t('selection:loads')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('selection:reviewer')}</th>
          <th scope="col">{t('selection:load')}</th>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ reviewer, name, load }) => (
          <tr key={reviewer}>
            <th scope="row">{name}</th>
            <td>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(load / most) * 100}%` }} />
              </span>
              <b>{load}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
