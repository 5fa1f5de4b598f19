'use client'
import type { RefObject } from 'react'
import type { Rubric as Rubric_, Scores } from '../../rules/rubric'
import { Criterion } from './criterion'
import styles from './rubric.module.css'

type Props = { rubric: Rubric_; scores: Scores; readOnly: boolean; onScore: (criterion: string, score: number | null) => void; ref: RefObject<HTMLDivElement | null> }

/** Every criterion of a stage, in its order. */
export function Rubric({ rubric, scores, readOnly, onScore, ref }: Props) {
  return (
    <div ref={ref} className={styles.rubric}>
      {rubric.criteria.map((criterion) => (
        <Criterion
          key={criterion.key}
          criterion={criterion}
          scale={rubric.scale}
          score={scores[criterion.key]}
          readOnly={readOnly}
          onScore={(score) => onScore(criterion.key, score)}
        />
      ))}
    </div>
  )
}

/** Moves the focus to a criterion: to what is chosen there, or its first choice. */
export function focusCriterion(within: HTMLElement | null, criterion: string): void {
  const group = within?.querySelector(`[data-criterion="${criterion}"]`)
  const choice = group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector<HTMLInputElement>('input')
  choice?.focus()
}

/** The criterion whose turn it is: the one with the focus, else the first that is not judged. */
export function currentCriterion(within: HTMLElement | null, rubric: Rubric_, scores: Scores): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-criterion]')
  if (focused && within?.contains(focused)) return focused.dataset.criterion
  return rubric.criteria.find(({ key }) => !Object.hasOwn(scores, key))?.key
}
