'use client'
import { memo } from 'react'
import { Link } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import { paths } from '../paths'
import type { Shown, TrialState } from './use-trial'
import styles from './ranking.module.css'

/** So many are named; the table has them all. */
const named = 12

/** Who would come in and who would go out. */
export const Moves = memo(function Moves({ shown, trial }: { shown: Shown; trial: TrialState }) {
  const { t } = useWords()
  const { against } = trial.choice
  return (
    <section className={styles.picture}>
      <h2>{t('selection:ranking:moves')}</h2>
      <p className={styles.quiet}>{t('selection:ranking:comparedWith', { what: t(`selection:ranking:comparisons:${against}`) })}</p>
      <div className={styles.moves}>
        {(['enter', 'leave'] as const).map((kind) => {
          const all = trial.moves[kind]
          return (
            <div key={kind} data-moves={kind}>
              <h3>{t(`selection:ranking:${kind}`, { count: all.length })}</h3>
              <ul>
                {all.slice(0, named).map((its) => (
                  <li key={its}>
                    <Link href={paths.application(shown.ranking.scores.applications[its] ?? '')} prefetch={false}>
                      {shown.people[its]?.name || shown.people[its]?.receipt}
                    </Link>
                  </li>
                ))}
                {all.length > named ? <li>{t('selection:ranking:more', { count: all.length - named })}</li> : null}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
})
