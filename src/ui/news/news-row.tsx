import { Link } from '@/ui/link/link'
import type { NewsItem } from '@/content/news'
import type { Locale } from '@/i18n/locales'
import { day } from '../dates'
import styles from './news-row.module.css'

/** One piece of news in a list: its day, its title, what it says in short. */
export function NewsRow({ item, locale }: { item: NewsItem; locale: Locale }) {
  return (
    <li className={styles.row}>
      <time className={styles.day} dateTime={item.publishedAt}>
        {day(item.publishedAt, locale)}
      </time>
      <div>
        <h3 className={styles.title}>{item.path ? <Link href={item.path}>{item.title}</Link> : item.title}</h3>
        {item.summary && <p className="soft">{item.summary}</p>}
      </div>
      {item.image && <img className={styles.image} src={item.image.src} alt="" width={item.image.width} height={item.image.height} loading="lazy" decoding="async" />}
    </li>
  )
}
