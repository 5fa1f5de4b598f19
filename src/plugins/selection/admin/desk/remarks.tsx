'use client'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import type { Values } from './keeper'
import styles from './review.module.css'

type Remark = 'comment' | 'privateNote'
type Props = { values: Values; readOnly: boolean; onChange: (change: Partial<Values>) => void }

/** The comment for the file, and the note that nobody else reads. */
export function Remarks({ values, readOnly, onChange }: Props) {
  const { t } = useWords()
  const id = useId()
  const remark = (name: Remark) => (
    <div className={styles.remark}>
      <label htmlFor={`${id}-${name}`}>{t(`selection:${name}`)}</label>
      <p id={`${id}-${name}-help`}>{t(`selection:${name}Help`)}</p>
      <textarea
        id={`${id}-${name}`}
        aria-describedby={`${id}-${name}-help`}
        rows={name === 'comment' ? 4 : 2}
        autoComplete="off"
        maxLength={10_000}
        readOnly={readOnly}
        value={values[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </div>
  )
  return (
    <>
      {remark('comment')}
      {remark('privateNote')}
    </>
  )
}
