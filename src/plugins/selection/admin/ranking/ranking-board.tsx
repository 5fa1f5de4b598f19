'use client'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Stage } from '../../rules/steps'
import { Decide } from './decide'
import { Freshness } from './freshness'
import { Frozen } from './frozen'
import { Trial } from './trial'
import { useDecisions } from './use-decisions'
import { useRanking } from './use-ranking'

type Props = { part: { program: string; stage: Stage }; coordinates: boolean }

/** The ranking as it was computed last, once it has come. */
export function RankingBoard({ coordinates, part }: Props) {
  const { t } = useWords()
  const { again, failed, reload, shown } = useRanking(part)
  const { decisions, look } = useDecisions(part)
  const decided = () => {
    look()
    reload()
  }
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
      {ranking ? (
        <Trial key={ranking.readAt} shown={{ ...shown, ranking }}>
          {(trial) => (coordinates ? <Decide part={part} digest={ranking.digest} stale={shown.stale} trial={trial} onDecided={decided} /> : null)}
        </Trial>
      ) : (
        <Notice title={t('selection:ranking:nothing')}>{t('selection:ranking:nothingHelp')}</Notice>
      )}
      <Frozen decisions={decisions} coordinates={coordinates} onChange={decided} />
    </>
  )
}
