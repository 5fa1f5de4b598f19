import type { UIFieldServerComponent } from 'payload'
import { wordsOf } from '@/admin/words'
import { knownPlaceholders } from '../templates'
import styles from './preview.module.css'

/** The placeholders that a template may use, below its words. */
export const PlaceholderList: UIFieldServerComponent = ({ data, i18n }) => {
  const known = knownPlaceholders(String(data?.key ?? ''))
  if (known.length === 0) return null
  return (
    <p className={styles.placeholders}>
      {wordsOf(i18n)('correspondence:placeholders')}:{' '}
      {known.map((name) => (
        <code key={name}>{`{{${name}}}`}</code>
      ))}
    </p>
  )
}
