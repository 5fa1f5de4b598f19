import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Criterion } from '../rules/rubric'
import { changesOf, type Version } from '../rules/versions'
import { heardInWords } from './in-words'
import styles from './review-changes.module.css'

type Props = { versions: readonly Version[]; criteria: readonly Pick<Criterion, 'key' | 'label'>[]; language: string; t: Words }

/** How a review that was handed in was changed since, and why; nothing where it was not. */
export function ReviewChanges({ versions, criteria, language, t }: Props) {
  const changes = changesOf(versions)
  if (changes.length === 0) return null
  const nameOf = (key: string) => criteria.find((criterion) => criterion.key === key)?.label ?? key
  const scoreOf = (score: number | null | undefined) => (score === null ? t('selection:blank') : (score ?? '–'))
  return (
    <ol className={styles.changes} aria-label={t('selection:changesOfReview')}>
      {changes.map(({ at, reason, scores, levels, comment }) => (
        <li key={at}>
          <time dateTime={at}>{t('selection:changedOn', { when: dayAndHour(language, at) })}</time>
          {scores.map(({ criterion, from, to }) => (
            <span key={criterion}>
              {nameOf(criterion)}: {scoreOf(from)} → {scoreOf(to)}
            </span>
          ))}
          {levels.map(({ criterion, from, to }) => (
            <span key={`level ${criterion}`}>
              {nameOf(criterion)}: {heardInWords(from, language) || '–'} → {heardInWords(to, language) || '–'}
            </span>
          ))}
          {comment ? <span>{t('selection:commentBefore', { comment: comment.from || '–' })}</span> : null}
          {reason ? <q>{reason}</q> : null}
        </li>
      ))}
    </ol>
  )
}
