import { Link } from '@payloadcms/ui'
import { day, hour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Given as OneGiven } from '../operations/read-timetable'
import styles from './timetable.module.css'

/** The interviews that stand, day by day. */
export function Given({ given, language, t }: { given: OneGiven[]; language: string; t: Words }) {
  const days = [...new Set(given.map(({ startsAt }) => day(language, startsAt)))]
  return days.map((date) => (
    <section key={date}>
      <h2 className={styles.title}>{date}</h2>
      <ul className={styles.given}>
        {given
          .filter(({ startsAt }) => day(language, startsAt) === date)
          .map(({ interview, name, receipt, startsAt, endsAt, panel, place, link, state }) => (
            <li key={interview}>
              <b>
                {hour(language, startsAt)}–{hour(language, endsAt)}
              </b>
              <Link href={`/admin/collections/interviews/${interview}`} prefetch={false}>
                {name || receipt}
              </Link>
              <span>{panel}</span>
              <span>{[place, link].filter(Boolean).join(' · ')}</span>
              <span>{t(`interviews:states:${state}`)}</span>
            </li>
          ))}
      </ul>
    </section>
  ))
}
