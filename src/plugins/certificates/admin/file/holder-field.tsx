import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'

/** The name that is to be printed. */
export function HolderField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('certificates:holder')}</label>
      <input id={id} type="text" maxLength={200} value={name} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}
