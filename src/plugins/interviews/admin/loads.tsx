import { dayBriefly } from '@/admin/format'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { DayLoad } from '../operations/loads'
import type { PanelLoad } from '../operations/read-proposal'
import styles from './loads.module.css'

type Panel = Pick<PanelLoad, 'id' | 'name'> & Partial<PanelLoad>

type Props = { panels: readonly Panel[]; loads: readonly DayLoad[]; language: string; t: Words }

/** How many interviews each panel hears on each day, as bars with their numbers; where that would change, the number of now before it. */
export function Loads({ language, loads, panels, t }: Props) {
  const days = [...new Set(loads.map(({ day }) => day))]
  const most = Math.max(1, ...loads.flatMap(({ after, before }) => [after, before]))
  const weighed = panels.some(({ share }) => share)
  if (days.length === 0) return null
  return (
    <Wide label={t('interviews:loads')}>
      <table className={`${table.table} ${styles.loads}`}>
        <caption>{t('interviews:loads')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('interviews:panel')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {dayBriefly(language, `${day}T12:00:00Z`)}
              </th>
            ))}
            <th scope="col">{t('interviews:inAll')}</th>
            {weighed ? <th scope="col">{t('interviews:gaps')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {panels.map(({ gaps, id, name, share }) => {
            const own = loads.filter(({ panel }) => panel === id)
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {own.map((load) => (
                  <Day key={load.day} load={load} most={most} />
                ))}
                <td>
                  <b>{changed(sum(own, 'before'), sum(own, 'after'))}</b>{' '}
                  {share ? (
                    <span className={styles.share}>{t('interviews:evenShare', { share: share.least === share.most ? share.most : `${share.least}–${share.most}` })}</span>
                  ) : null}
                </td>
                {weighed ? <td>{gaps}</td> : null}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Wide>
  )
}

const sum = (loads: readonly DayLoad[], when: 'before' | 'after'): number => loads.reduce((total, load) => total + load[when], 0)

const changed = (before: number, after: number): string => (before === after ? String(after) : `${before} → ${after}`)

function Day({ load: { after, before }, most }: { load: DayLoad; most: number }) {
  return (
    <td data-load={after}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ blockSize: `${(100 * after) / most}%` }} />
      </span>
      {changed(before, after)}
    </td>
  )
}
