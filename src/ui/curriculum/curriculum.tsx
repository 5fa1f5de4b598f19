import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import type { Programme } from '@/content/programs'
import { firstHeld, type TrainingSummary } from '@/content/trainings'
import type { Locale } from '@/i18n/locales'
import { day } from '../dates'
import styles from './curriculum.module.css'
import { Star } from './star'

/** The trainings of a programme by part, in the order in which they are taught. A part without trainings is left out. */
export async function Curriculum({ programme, trainings, locale }: { programme: Programme; trainings: TrainingSummary[]; locale: Locale }) {
  const words = await getTranslations('site.curriculum')
  return (
    <div className={styles.parts}>
      {programme.parts.map((part) => {
        const own = trainings.filter((training) => training.part === part.key)
        return (
          own.length > 0 && (
            <section key={part.key} className={styles.part} aria-labelledby={`part-${part.key}`}>
              <div className={styles.head} data-print="head">
                <h3 id={`part-${part.key}`} className={styles.title}>
                  <Star part={part.key} size={26} />
                  {part.title}
                </h3>
                <p className="soft numbers">{words('count', { count: own.length })}</p>
                {part.summary && <p className="soft">{part.summary}</p>}
              </div>
              <ol className={styles.list}>
                {own.map((training) => (
                  <Row key={training.id} training={training} locale={locale} />
                ))}
              </ol>
            </section>
          )
        )
      })}
    </div>
  )
}

/** A name or a date stays on one line. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0')

/** One line: its number, what it is, and what sets it apart. */
export async function Row({ training, locale }: { training: TrainingSummary; locale: Locale }) {
  const words = await getTranslations('site.curriculum')
  const people = training.trainers.map(({ name }) => unbroken(name)).join(', ')
  const first = firstHeld(training)
  const about = [first && unbroken(day(first.startsAt, locale)), people].filter(Boolean)
  return (
    <li className={styles.row} value={training.order}>
      <span className={styles.number} aria-hidden="true">
        {training.order}
      </span>
      <div>
        <p className={styles.name}>{training.path ? <Link href={training.path}>{training.title}</Link> : training.title}</p>
        {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
      </div>
      {training.kind !== 'training' && (
        <span className="tag" data-tone={training.kind === 'visit' ? 'pomegranate' : 'saffron'}>
          {words(`kinds.${training.kind}`)}
        </span>
      )}
    </li>
  )
}
