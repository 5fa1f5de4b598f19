'use client'
import { useWords } from '@/admin/use-words'
import type { ShownDecision } from '../desk-client'
import { DrawForm } from './draw-form'
import { Publish } from './publish'
import { StatementForm } from './statement-form'
import styles from './ranking.module.css'

type Props = { decisions: ShownDecision[]; coordinates: boolean; onChange: () => void }

/** What was frozen in this stage: each can be taken along and replayed; ties lead to a statement, and that to a draw. */
export function Frozen({ coordinates, decisions, onChange }: Props) {
  const { t } = useWords()
  if (decisions.length === 0) return null
  return (
    <section className={styles.picture}>
      <h2>{t('selection:ranking:frozen')}</h2>
      <p className={styles.quiet}>{t('selection:ranking:frozenHelp')}</p>
      <ul className={styles.outliers}>
        {decisions.map((one) => (
          <li key={one.id} data-decision={one.kind}>
            <a href={`/api/desk/decisions/${one.id}`} download>
              {t(`selection:ranking:kinds:${one.kind}`)}, {one.on}
            </a>
            {one.places === null ? null : <span>{t('selection:ranking:frozenCut', { places: one.places, ties: one.ties })}</span>}
            {one.kind === 'statement' ? <span>{t('selection:ranking:stated', { sources: one.sources.join('; '), when: one.knownOn ?? '' })}</span> : null}
            <span>
              SHA-256 <code className={styles.hash}>{one.hash}</code>
            </span>
            {one.public ? (
              <a href={one.page} target="_blank" rel="noreferrer">
                {t('selection:ranking:publicPage')}
              </a>
            ) : null}
            {coordinates && !one.public && !(one.kind === 'cut' && one.ties > 0) ? <Publish decision={one.id} onPublished={onChange} /> : null}
            {coordinates && one.kind === 'cut' && one.ties > 0 && !one.followed ? <StatementForm decision={one.id} onStated={onChange} /> : null}
            {coordinates && one.kind === 'statement' && !one.followed ? <DrawForm statement={one} onDrawn={onChange} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
