'use client'
import { Link } from '@payloadcms/ui'
import { memo, useState } from 'react'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import { paths } from '../paths'
import type { Shown } from './use-trial'
import styles from './ranking.module.css'

/** So many are listed at first. */
const few = 20

/** Reviews outside the range that all others let expect: each asks for one more review. */
export const Outliers = memo(function Outliers({ shown }: { shown: Shown }) {
  const { t, language } = useWords()
  const [all, setAll] = useState(false)
  const { outliers, scores } = shown.ranking
  const applications = new Map(scores.applications.map((id, its) => [id, shown.people[its]]))
  const reviewers = new Map(scores.reviewers.map((id, place) => [id, shown.reviewers[place]]))
  return (
    <section className={styles.picture} data-outliers={outliers.length}>
      <h2>{t('selection:ranking:outliers', { count: outliers.length })}</h2>
      <p className={styles.quiet}>{t(outliers.length > 0 ? 'selection:ranking:outliersHelp' : 'selection:ranking:noOutliers')}</p>
      <ul className={styles.outliers}>
        {(all ? outliers : outliers.slice(0, few)).map(({ application, expected, from, reviewer, score, to }) => (
          <li key={`${application} ${reviewer}`}>
            <Link href={paths.application(application)} prefetch={false}>
              {applications.get(application)?.name || applications.get(application)?.receipt}
            </Link>
            <span>
              {t('selection:ranking:outlier', {
                reviewer: reviewers.get(reviewer) ?? '',
                score: decimal(language, score),
                expected: decimal(language, expected),
                from: decimal(language, from),
                to: decimal(language, to),
              })}
            </span>
          </li>
        ))}
      </ul>
      {outliers.length > few && !all ? (
        <button type="button" className={styles.all} onClick={() => setAll(true)}>
          {t('selection:ranking:more', { count: outliers.length - few })}
        </button>
      ) : null}
    </section>
  )
})
