import { Link } from '@/ui/link/link'
import type { Named } from '@/content/addresses'
import type { TrainingSummary } from '@/content/trainings'
import type { Locale } from '@/i18n/locales'
import { Row } from './curriculum'
import styles from './curriculum.module.css'

type Props = { programme: Named; trainings: TrainingSummary[]; locale: Locale }

/** Some trainings of a programme, out of their part, with their numbers. */
export function TrainingList({ programme, trainings, locale }: Props) {
  return (
    <section className={styles.part}>
      <h3 className={styles.programme}>{programme.path ? <Link href={programme.path}>{programme.name}</Link> : programme.name}</h3>
      <ol className={styles.list}>
        {trainings.map((training) => (
          <Row key={training.id} training={training} locale={locale} />
        ))}
      </ol>
    </section>
  )
}
