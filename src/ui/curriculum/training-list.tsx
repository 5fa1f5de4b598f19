import type { TrainingSummary } from '@/content/trainings'
import type { Locale } from '@/i18n/locales'
import { Row } from './curriculum'
import styles from './curriculum.module.css'

/** Some trainings out of their part, with their numbers. */
export function TrainingList({ trainings, locale }: { trainings: TrainingSummary[]; locale: Locale }) {
  return (
    <ol className={styles.list}>
      {trainings.map((training) => (
        <Row key={training.id} training={training} locale={locale} />
      ))}
    </ol>
  )
}
