import { getTranslations } from 'next-intl/server'
import type { Programme } from '@/content/programs'
import styles from './eligibility.module.css'

/** Whom a programme calls for: where in their studies, and in which fields. */
export async function Eligibility({ eligibility }: { eligibility: Programme['eligibility'] }) {
  const words = await getTranslations('site.eligibility')
  const { conditions, levels, fieldsOfStudy, minimumBachelorYear, earliestGraduationYear } = eligibility
  if (levels.length === 0 && fieldsOfStudy.length === 0 && conditions.length === 0) return null
  return (
    <div className={styles.both}>
      {levels.length > 0 && (
        <div>
          <h3 className={styles.title}>{words('levels')}</h3>
          <ul className={styles.list}>
            {levels.map((level) => (
              <li key={level}>{words(`level.${level}`, { year: minimumBachelorYear ?? 1, since: earliestGraduationYear ?? 0, from: String(earliestGraduationYear) })}</li>
            ))}
          </ul>
        </div>
      )}
      {conditions.length > 0 && (
        <div>
          <h3 className={styles.title}>{words('conditions')}</h3>
          <ul className={styles.list}>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </div>
      )}
      {fieldsOfStudy.length > 0 && (
        <div>
          <h3 className={styles.title}>{words('fields')}</h3>
          <ul className={`${styles.list} ${styles.fields}`}>
            {fieldsOfStudy.map((field) => (
              <li key={field}>{words(`field.${field}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
