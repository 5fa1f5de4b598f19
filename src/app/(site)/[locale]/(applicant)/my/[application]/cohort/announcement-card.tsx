import type { Locale } from '@/i18n/locales'
import type { MyAnnouncement } from '@/plugins/teaching'
import { day } from '@/ui/dates'
import styles from './cohort.module.css'

/** One announcement; its heading is of this level. */
export function AnnouncementCard({ announcement: { announcedAt, body, title }, heading: Heading, locale }: { announcement: MyAnnouncement; heading: 'h2' | 'h3'; locale: Locale }) {
  return (
    <article className="card stack">
      <Heading className={styles.small}>{title}</Heading>
      <p className="soft small">
        <time dateTime={announcedAt}>{day(announcedAt, locale)}</time>
      </p>
      <p className={styles.said}>{body}</p>
    </article>
  )
}
