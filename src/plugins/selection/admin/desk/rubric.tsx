'use client'
import type { RefObject } from 'react'
import type { Heard } from '../../rules/levels'
import type { Marks, Rubric as Rubric_, Scores } from '../../rules/rubric'
import { Criterion } from './criterion'
import type { LanguageChoice } from './heard-picker'
import styles from './rubric.module.css'

type Props = {
  rubric: Rubric_
  marks: Marks
  languages: LanguageChoice[]
  readOnly: boolean
  onScore: (criterion: string, score: number | null) => void
  onHeard: (criterion: string, heard: Heard) => void
  ref: RefObject<HTMLDivElement | null>
}

/** Every criterion of a stage, in its order. */
export function Rubric({ rubric, marks, languages, readOnly, onScore, onHeard, ref }: Props) {
  return (
    <div ref={ref} className={styles.rubric}>
      {rubric.criteria.map((criterion) => (
        <Criterion
          key={criterion.key}
          criterion={criterion}
          scale={rubric.scale}
          score={marks.scores[criterion.key]}
          heard={marks.levels[criterion.key] ?? {}}
          languages={languages}
          readOnly={readOnly}
          onScore={(score) => onScore(criterion.key, score)}
          onHeard={(heard) => onHeard(criterion.key, heard)}
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
