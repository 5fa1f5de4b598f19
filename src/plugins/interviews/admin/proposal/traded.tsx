import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { Proposed } from '../../operations/read-proposal'
import styles from './proposal.module.css'

/** How many are named. */
const most = 5

/** What was given up for the sake of something else, what each costs, and whom it concerns. */
export function Traded({ t, traded }: { traded: Proposed['traded']; t: Words }) {
  if (traded.length === 0) return null
  return (
    <Wide label={t('interviews:traded')}>
      <table className={table.table}>
        <caption className={styles.title}>{t('interviews:traded')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('interviews:term')}</th>
            <th scope="col">{t('interviews:amount')}</th>
            <th scope="col">{t('interviews:leastAmount')}</th>
            <th scope="col">{t('interviews:points')}</th>
            <th scope="col">{t('interviews:concerns')}</th>
          </tr>
        </thead>
        <tbody>
          {traded.map(({ amount, least, points, term, who }) => (
            <tr key={term}>
              <th scope="row">{t(`interviews:termNames:${term}`)}</th>
              <td>{amount}</td>
              <td>{least}</td>
              <td>{points}</td>
              <td>
                {who.slice(0, most).join(', ')}
                {who.length > most ? ` ${t('interviews:andMore', { count: who.length - most })}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
