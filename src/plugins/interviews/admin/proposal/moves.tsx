import { dayBriefly, hour } from '@/admin/format'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { Moved, PanelLoad, Time } from '../../operations/read-proposal'
import styles from './proposal.module.css'

type Props = { moves: readonly Moved[]; panels: readonly PanelLoad[]; language: string; t: Words }

/** Everybody for whom something changes: what they had, what they would have, and why. */
export function Moves({ language, moves, panels, t }: Props) {
  if (moves.length === 0) return null
  const said = (time: Time | null) => {
    if (!time) return '–'
    return `${dayBriefly(language, time.startsAt)}, ${hour(language, time.startsAt)} · ${panels.find(({ id }) => id === time.panel)?.name ?? ''}`
  }
  return (
    <Wide label={t('interviews:moves')}>
      <table className={`${table.table} ${table.stacked}`}>
        <caption className={styles.title}>{t('interviews:moves')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('interviews:person')}</th>
            <th scope="col">{t('interviews:had')}</th>
            <th scope="col">{t('interviews:gets')}</th>
            <th scope="col">{t('interviews:why')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ application, because, from, name, receipt, to }) => (
            <tr key={application}>
              <td>
                {name} <span className={styles.receipt}>{receipt}</span>
              </td>
              <td>{said(from)}</td>
              <td>
                <b>{said(to)}</b>
              </td>
              <td>{from ? t(`interviews:because:${because ?? 'relocated'}`) : t('interviews:because:new')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
