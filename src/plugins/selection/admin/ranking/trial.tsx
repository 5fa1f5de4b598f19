'use client'
import type { ReactNode } from 'react'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import { Apart } from './apart'
import { AroundCut } from './around-cut'
import { Cut } from './cut'
import { Moves } from './moves'
import { Outliers } from './outliers'
import { RankedTable } from './ranked-table'
import { Reviewers } from './reviewers'
import { useSettled } from './use-settled'
import { type Shown, type TrialState, useTrial } from './use-trial'
import styles from './ranking.module.css'

/** A ranking with all that can be tried out with it, and what its reviewers and outliers tell. */
export function Trial({ children, shown }: { shown: Shown /** What is done with what was tried out. */; children: (trial: TrialState) => ReactNode }) {
  const { t } = useWords()
  const trial = useTrial(shown)
  // The plot follows once the cut has come to rest; the numbers never wait for it.
  const plotted = useSettled(trial)
  const { method } = trial.choice
  return (
    <>
      <Apart shown={shown} method={method} />
      <Cut shown={shown} trial={trial} />
      {children(trial)}
      <div className={styles.pictures}>
        <Moves shown={shown} trial={trial} />
        <AroundCut shown={shown} trial={plotted} />
      </div>
      {trial.tied.length > 0 ? (
        <Notice kind="warning" title={t('selection:ranking:tied', { count: trial.tied.length })}>
          {t('selection:ranking:tiedHelp')}
        </Notice>
      ) : null}
      <RankedTable shown={shown} trial={trial} />
      <Reviewers shown={shown} method={method} />
      <Outliers shown={shown} />
    </>
  )
}
