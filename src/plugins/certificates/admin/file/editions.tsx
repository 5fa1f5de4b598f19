import { dayAndHour } from '@/admin/format'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { Edition } from '../../operations/read-certificate'
import styles from '../certificates.module.css'
import { hrefs } from '../screens'

/** Every edition of a certificate: who had it made, when and why, and its PDF as it was given out. */
export function Editions({ editions, language, t }: { editions: readonly Edition[]; language: string; t: Words }) {
  return (
    <section>
      <h2 className={styles.title}>{t('certificates:history')}</h2>
      <Wide label={t('certificates:history')}>
        <table className={`${table.table} ${table.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('certificates:edition')}</th>
              <th scope="col">{t('certificates:holder')}</th>
              <th scope="col">{t('certificates:madeAt')}</th>
              <th scope="col">{t('certificates:madeBy')}</th>
              <th scope="col">{t('certificates:reason')}</th>
            </tr>
          </thead>
          <tbody>
            {editions.map(({ holder, id, madeAt, madeBy, number, reason }) => (
              <tr key={id}>
                <td>
                  <a href={hrefs.pdf(id)} target="_blank" rel="noreferrer">
                    {t('certificates:pdf', { number })}
                  </a>
                </td>
                <td>{holder}</td>
                <td>{dayAndHour(language, madeAt)}</td>
                <td>{madeBy ?? t('certificates:byCommand')}</td>
                <td>{reason ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
