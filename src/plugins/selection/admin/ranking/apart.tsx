'use client'
import { memo } from 'react'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { RankingMethod } from '../../rules/ranking/ranking'
import { rankingMethods, type Shown } from './use-trial'
import styles from './ranking.module.css'

/** Says why a method refuses: who shares nothing with whom. */
export const Apart = memo(function Apart({ method, shown }: { shown: Shown; method: RankingMethod }) {
  const { t } = useWords()
  const { columns, scores, screening } = shown.ranking
  const refused = rankingMethods.filter((one) => !columns[one].ranks)
  if (refused.length === 0) return null
  const names = new Map(scores.reviewers.map((id, place) => [id, shown.reviewers[place] ?? '']))
  const [parts = []] = refused.map((one) => columns[one].apart).sort((one, other) => other.length - one.length)
  const why = screening?.refused ? t('selection:ranking:screeningRefuses') : parts.length > 0 ? t('selection:ranking:apartHelp') : t('selection:ranking:impossible')
  return (
    <Notice
      kind={columns[method].ranks ? 'warning' : 'bad'}
      title={t('selection:ranking:apart', { methods: refused.map((one) => t(`selection:ranking:methods:${one}`)).join(', ') })}
    >
      {why}
      {parts.length > 0 ? (
        <ol className={styles.parts}>
          {parts.map(({ applications, reviewers }) => (
            <li key={reviewers[0]}>
              {reviewers.map((id) => names.get(id)).join(', ')} — {t('selection:ranking:partOf', { count: applications })}
            </li>
          ))}
        </ol>
      ) : null}
    </Notice>
  )
})
