import { Link } from '@payloadcms/ui'
import type { Words } from '@/admin/words'
import { type Stage, type Status, statuses } from '../../rules/steps'
import { paths } from '../paths'
import styles from './board.module.css'

type Props = { counts: Partial<Record<Status, number>>; where: { program: string; stage: Stage }; t: Words }

/** How many stand where, as bars; each leads to its applications. */
export function Funnel({ counts, where, t }: Props) {
  const most = Math.max(1, ...Object.values(counts))
  return (
    <section className={styles.picture}>
      <h2>{t('selection:funnel')}</h2>
      <ul className={styles.funnel}>
        {statuses
          .filter((status) => counts[status])
          .map((status) => (
            <li key={status}>
              <Link href={paths.board(where, { status })} prefetch={false}>
                {t(`selection:statuses:${status}`)}
              </Link>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${((counts[status] ?? 0) / most) * 100}%` }} />
              </span>
              <b>{counts[status]}</b>
            </li>
          ))}
      </ul>
    </section>
  )
}
