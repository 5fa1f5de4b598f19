import { Notice } from '@/admin/notice'
import { Progress as Bar } from '@/admin/progress'
import type { Words } from '@/admin/words'
import type { Progress } from '../../operations/read-progress'
import { ReviewerSettings } from './reviewer-settings'
import styles from './assign.module.css'

/**
 * How far each reviewer is.
 * @param settled whether what they read and take is shown, to be changed
 */
export function Reviewers({ reviewers, settled, t }: { reviewers: Progress['reviewers']; settled: boolean; t: Words }) {
  if (reviewers.length === 0) return <Notice title={t('selection:noReviewers')}>{t('selection:noReviewersHelp')}</Notice>
  return (
    <section>
      <h2 className={styles.title}>{t('selection:progressOfReviewers')}</h2>
      <ul className={styles.reviewers}>
        {reviewers.map(({ reviewer, name, institution, reads, most, assigned, submitted, conflicts, late }) => (
          <li key={reviewer}>
            <div>
              <strong>{name}</strong>
              <span>{institution}</span>
            </div>
            {assigned > 0 ? (
              <Bar done={submitted} of={assigned} label={t('selection:doneOf', { done: submitted, total: assigned })} />
            ) : (
              <span>{t('selection:nothingAssigned')}</span>
            )}
            <span>
              {[...(late > 0 ? [t('selection:lateReviews', { count: late })] : []), ...(conflicts > 0 ? [t('selection:conflictsOf', { count: conflicts })] : [])].join(' · ')}
            </span>
            {settled ? <ReviewerSettings key={`${reads} ${most}`} reviewer={reviewer} name={name} reads={reads} most={most} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
