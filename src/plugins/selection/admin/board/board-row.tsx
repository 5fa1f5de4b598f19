'use client'
import { Link } from '@payloadcms/ui'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import type { BoardRow as Row } from '../../operations/read-board'
import type { Scale } from '../../rules/rubric'
import { institutionInWords, optionInWords } from '../in-words'
import { paths } from '../paths'
import { StatusPill } from '../status-pill'
import styles from './board.module.css'

type Props = { row: Row; reviewsNeeded: number; scale: Scale; selected: boolean; onToggle: (() => void) | undefined }

/** One application on the board. */
export function BoardRow({ row, reviewsNeeded, scale, selected, onToggle }: Props) {
  const { t, language } = useWords()
  const { mean } = row
  const share = mean === null ? 0 : (mean - scale.min) / Math.max(1, scale.max - scale.min)
  const told = row.status === row.announcedStatus
  return (
    <tr data-selected={selected || undefined}>
      {onToggle ? (
        <td className={styles.tick}>
          <input type="checkbox" aria-label={t('selection:select', { who: `${row.receipt} ${row.name}` })} checked={selected} onChange={onToggle} />
        </td>
      ) : null}
      <td className={`${styles.number} ${styles.rank}`} data-label={t('selection:place')}>
        {row.place ?? '–'}
      </td>
      <th scope="row" className={styles.who}>
        <Link href={paths.application(row.application)} prefetch={false}>
          {row.name || row.receipt}
        </Link>
        <span>
          <code>{row.receipt}</code> · {optionInWords('field', row.field, t)} · {institutionInWords(row.institution)}
        </span>
      </th>
      <td className={styles.number} data-label={t('selection:mean')}>
        <span className={styles.mean}>
          <b>{decimal(language, mean)}</b>
          <span className={styles.meter} aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
        </span>
      </td>
      <td className={styles.number} data-label={t('selection:spread')}>
        {decimal(language, row.spread)}
      </td>
      <td className={styles.number} data-label={t('selection:reviews')}>
        {row.reviews}/{reviewsNeeded}
        {row.assigned < reviewsNeeded ? <span className={styles.short}>{t('selection:assignedOnly', { assigned: row.assigned })}</span> : null}
      </td>
      <td data-label={t('selection:status')}>
        <StatusPill status={row.status} />
        {row.status === 'reserve' && row.reservePlace ? <span className={styles.aside}>{t('selection:reservePlace', { place: row.reservePlace })}</span> : null}
      </td>
      <td data-label={t('selection:told')} className={styles.told}>
        {told ? `✓ ${t('selection:toldThis')}` : t('selection:toldStill', { status: t(`selection:statuses:${row.announcedStatus}`) })}
      </td>
    </tr>
  )
}
