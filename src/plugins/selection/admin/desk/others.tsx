import { decimal } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { ReviewSheet } from '../../operations/read-for-review'
import type { Rubric } from '../../rules/rubric'
import { ReviewChanges } from '../review-changes'
import styles from './review.module.css'

type Props = { others: ReviewSheet['others']; rubric: Rubric; language: string; t: Words }

/** What other reviewers of the screening gave; the School shows it only once one's own review is in. */
export function Others({ others, rubric, language, t }: Props) {
  if (!others) return null
  return (
    <section className={styles.others}>
      <h2>{t('selection:otherReviews')}</h2>
      {others.length === 0 ? <p>{t('selection:noOtherReviews')}</p> : null}
      {others.map((other) => (
        <article key={other.reviewer} className={styles.other}>
          <h3>
            {other.reviewer} <span>{decimal(language, other.mean)}</span>
          </h3>
          <dl>
            {rubric.criteria.map(({ key, label }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{other.scores[key] ?? t('selection:blank')}</dd>
              </div>
            ))}
          </dl>
          {other.comment ? <p className={styles.quote}>{other.comment}</p> : null}
          <ReviewChanges versions={other.versions} criteria={rubric.criteria} language={language} t={t} />
        </article>
      ))}
    </section>
  )
}
