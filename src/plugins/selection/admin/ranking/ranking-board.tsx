'use client'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Stage } from '../../rules/steps'
import { Freshness } from './freshness'
import { Trial } from './trial'
import { useRanking } from './use-ranking'

type Props = { part: { program: string; stage: Stage }; coordinates: boolean }

/** The ranking as it was computed last, once it has come. */
export function RankingBoard({ coordinates, part }: Props) {
  const { t } = useWords()
  const { again, failed, shown } = useRanking(part)
  if (failed) {
    return (
      <Notice kind="bad" role="alert">
        {t('screens:unreachable')}
      </Notice>
    )
  }
  if (!shown) return <p role="status">{t('selection:ranking:loading')}</p>
  const { ranking } = shown
  return (
    <>
      <Freshness shown={shown} part={part} onAgain={coordinates ? again : undefined} />
      {ranking ? <Trial key={ranking.readAt} shown={{ ...shown, ranking }} /> : <Notice title={t('selection:ranking:nothing')}>{t('selection:ranking:nothingHelp')}</Notice>}
    </>
  )
}
