'use client'

import { useTranslations } from 'next-intl'
import type { Section } from '@/plugins/selection'
import type { ProblemLine } from '../../my/[application]/[section]/problem-in-words'
import type { Part } from './preview-form'
import styles from './preview.module.css'

type Props = { lines: readonly (ProblemLine & { section: Section })[]; parts: readonly Part[]; onGo: (section: Section) => void }

/** Everything that an applicant would have to mend before the form is taken, section by section. */
export function Found({ lines, parts, onGo }: Props) {
  const [t, words] = [useTranslations('apply.form'), useTranslations('selection.preview')]
  if (lines.length === 0) return null
  return (
    <div className="notice" data-tone="warning">
      <p className="notice-title">{t('review.problems', { count: lines.length })}</p>
      {parts.map(({ section, title }) => {
        const own = lines.filter((line) => line.section === section)
        return (
          own.length > 0 && (
            <div key={section}>
              <button aria-label={words('goTo', { section: title })} className={styles.link} onClick={() => onGo(section)} type="button">
                {title}
              </button>
              <ul>
                {own.map(({ field, line }) => (
                  <li key={field}>{line}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </div>
  )
}
