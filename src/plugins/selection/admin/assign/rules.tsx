'use client'
import { useWords } from '@/admin/use-words'
import type { AssignmentWish } from '../../operations/assignment-problem'
import { conflictRules } from '../../rules/assignment/problem'
import styles from './assign.module.css'

type Relaxed = NonNullable<AssignmentWish['relaxed']>

/** Which rules hold. What a reviewer declared of themselves always does. */
export function Rules({ relaxed, onChange }: { relaxed: Relaxed; onChange: (relaxed: Relaxed) => void }) {
  const { t } = useWords()
  return (
    <fieldset className={styles.choices}>
      <legend>{t('selection:rulesThatHold')}</legend>
      {conflictRules.map((rule) => (
        <label key={rule}>
          <input
            type="checkbox"
            disabled={rule === 'declared'}
            checked={!relaxed.some((one) => one === rule)}
            onChange={({ target }) => {
              if (rule !== 'declared') onChange(target.checked ? relaxed.filter((one) => one !== rule) : [...relaxed, rule])
            }}
          />{' '}
          {t(`selection:rules:${rule}`)}
        </label>
      ))}
    </fieldset>
  )
}
