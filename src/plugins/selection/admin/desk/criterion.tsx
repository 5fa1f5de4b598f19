'use client'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import { readAnchors } from '../../rules/anchors'
import type { Heard } from '../../rules/levels'
import type { Criterion as OneCriterion, Scale } from '../../rules/rubric'
import { HeardPicker, type LanguageChoice } from './heard-picker'
import styles from './rubric.module.css'

type Props = {
  criterion: OneCriterion
  scale: Scale
  /** A score, null for "can't judge", undefined while it is not judged. */
  score: number | null | undefined
  /** What was heard, where the criterion is spoken. */
  heard: Heard
  languages: LanguageChoice[]
  readOnly: boolean
  onScore: (score: number | null) => void
  onHeard: (heard: Heard) => void
}

/** The whole steps of a scale, lowest first. */
const stepsOf = ({ min, max }: Scale) => Array.from({ length: max - min + 1 }, (_, index) => min + index)

/** One criterion: its scale as a group of radio buttons, each with its anchor, and a true blank. */
export function Criterion({ criterion, scale, score, heard, languages, readOnly, onScore, onHeard }: Props) {
  const { t } = useWords()
  const id = useId()
  const { free, ofScore } = readAnchors(criterion.anchors)
  const anchored = stepsOf(scale).some((step) => ofScore.has(step))
  const choice = (value: number | null, label: string) => {
    const anchor = value === null ? undefined : ofScore.get(value)
    return (
      <label key={label} className={value === null ? `${styles.choice} ${styles.blank}` : styles.choice}>
        <input
          type="radio"
          autoComplete="off"
          name={`criterion-${criterion.key}`}
          aria-label={label}
          aria-describedby={anchor ? `${id}-${value}` : undefined}
          checked={score === value}
          disabled={readOnly}
          onChange={() => onScore(value)}
        />
        <b>{label}</b>
        {anchor ? <span id={`${id}-${value}`}>{anchor}</span> : null}
      </label>
    )
  }
  return (
    <fieldset className={styles.criterion} data-criterion={criterion.key}>
      <legend className={styles.legend}>
        {criterion.label} <span className={styles.weight}>{t('selection:weight', { weight: criterion.weight })}</span>
        {score === undefined ? <span className={styles.open}>{t('selection:notJudged')}</span> : null}
      </legend>
      {free.length > 0 ? <p className={styles.anchors}>{free.join('\n')}</p> : null}
      <div className={anchored ? `${styles.scale} ${styles.anchored}` : styles.scale}>
        {stepsOf(scale).map((step) => choice(step, String(step)))}
        {choice(null, t('selection:cantJudge'))}
      </div>
      {criterion.spoken && score !== null ? <HeardPicker criterion={criterion.key} heard={heard} languages={languages} readOnly={readOnly} onHeard={onHeard} /> : null}
    </fieldset>
  )
}
