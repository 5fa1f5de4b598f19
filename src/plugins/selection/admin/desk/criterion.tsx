'use client'
import { useWords } from '@/admin/use-words'
import type { Criterion as OneCriterion, Scale } from '../../rules/rubric'
import styles from './rubric.module.css'

type Props = {
  criterion: OneCriterion
  scale: Scale
  /** A score, null for "can't judge", undefined while it is not judged. */
  score: number | null | undefined
  readOnly: boolean
  onScore: (score: number | null) => void
}

/** The whole steps of a scale, lowest first. */
const stepsOf = ({ min, max }: Scale) => Array.from({ length: max - min + 1 }, (_, index) => min + index)

type Anchor = { score: number | null; text: string }

/** The anchors as they were written, one a line; a line that begins with a score (`5: …`) belongs to it. */
function anchorsOf(text: string | null): Anchor[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, score, words] = /^(\d+)\s*[:.–—-]\s*(.+)$/.exec(line) ?? []
      return score && words ? { score: Number(score), text: words } : { score: null, text: line }
    })
}

/** One criterion: its anchors, its scale as a group of radio buttons, and a true blank. */
export function Criterion({ criterion, scale, score, readOnly, onScore }: Props) {
  const { t } = useWords()
  const name = `criterion-${criterion.key}`
  const anchors = anchorsOf(criterion.anchors)
  const choice = (value: number | null, label: string) => (
    <label key={label} className={value === null ? `${styles.choice} ${styles.blank}` : styles.choice}>
      <input type="radio" autoComplete="off" name={name} checked={score === value} disabled={readOnly} onChange={() => onScore(value)} />
      <span>{label}</span>
    </label>
  )
  return (
    <fieldset className={styles.criterion} data-criterion={criterion.key}>
      <legend className={styles.legend}>
        {criterion.label} <span className={styles.weight}>{t('selection:weight', { weight: criterion.weight })}</span>
        {score === undefined ? <span className={styles.open}>{t('selection:notJudged')}</span> : null}
      </legend>
      {anchors.length > 0 ? (
        <ul className={styles.anchors}>
          {anchors.map((anchor) => (
            <li key={anchor.text} className={anchor.score !== null && anchor.score === score ? styles.met : undefined}>
              {anchor.score === null ? null : <b>{anchor.score}</b>}
              <span>{anchor.text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.scale}>
        {stepsOf(scale).map((step) => choice(step, String(step)))}
        {choice(null, t('selection:cantJudge'))}
      </div>
    </fieldset>
  )
}
