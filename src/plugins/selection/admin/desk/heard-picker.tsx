'use client'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import { languageLevels } from '../../rules/form'
import type { Heard } from '../../rules/levels'
import styles from './rubric.module.css'

/** A language that may have been heard, by its code, with its name. Named on the server: not every browser knows languages in every language of ours. */
export type LanguageChoice = { value: string; label: string }

type Props = { criterion: string; heard: Heard; languages: LanguageChoice[]; readOnly: boolean; onHeard: (heard: Heard) => void }

/** Which language was heard, and at what level. */
export function HeardPicker({ criterion, heard, languages, readOnly, onHeard }: Props) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className={styles.heard}>
      <label htmlFor={`${id}-language`}>{t('selection:heard:language')}</label>
      <select
        id={`${id}-language`}
        autoComplete="off"
        disabled={readOnly}
        value={heard.language ?? ''}
        onChange={({ target: { value } }) => onHeard({ ...heard, language: value || undefined })}
      >
        <option value="">{t('selection:heard:choose')}</option>
        {languages.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <fieldset className={styles.levels}>
        <legend>{t('selection:heard:level')}</legend>
        {languageLevels.map((level) => (
          <label key={level} className={styles.choice}>
            <input
              type="radio"
              autoComplete="off"
              name={`level-${criterion}`}
              aria-label={level}
              checked={heard.level === level}
              disabled={readOnly}
              onChange={() => onHeard({ ...heard, level })}
            />
            <b>{level}</b>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
