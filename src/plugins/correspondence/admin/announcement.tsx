import type { UIFieldServerComponent } from 'payload'
import { wordsOf } from '@/admin/words'
import { readRows, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import styles from './announcement.module.css'

type Announcement = { sentAt: string | null; letters: number }

/** Says below the choice when a news item was sent, and to how many. */
export const Announcement: UIFieldServerComponent = async ({ data, i18n, payload }) => {
  if (!data?.id) return null
  const [announcement] = await readRows<Announcement>(
    payload,
    sql`select to_char(sent_at at time zone ${zone}, 'DD.MM.YYYY HH24:MI') as "sentAt", letters from news_announcements where news_id = ${String(data.id)}::uuid`,
  )
  if (!announcement?.sentAt) return null
  return <p className={styles.note}>{wordsOf(i18n)('correspondence:newsSent', { day: announcement.sentAt, count: announcement.letters })}</p>
}
