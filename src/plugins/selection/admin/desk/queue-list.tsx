import { Link } from '@payloadcms/ui'
import { day, dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { QueueItem } from '../../operations/read-queue'
import { paths } from '../paths'
import { dueInWords } from './due-in-words'
import styles from './queue.module.css'

/** The reviews of a queue, each a link to its sheet. */
export function QueueList({ items, language, t }: { items: QueueItem[]; language: string; t: Words }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.review} className={styles.item}>
          <Link href={paths.review(item.review)} className={styles.receipt} prefetch={false}>
            {item.receipt}
          </Link>
          <span className={styles.program}>{item.program.title}</span>
          <span>{t(`selection:stages:${item.stage}`)}</span>
          <span className={styles.state}>
            {item.calibrates ? <strong>{t('selection:calibrates')} · </strong> : null}
            {stateOf(item, language, t)}
            {item.newMessages > 0 ? <strong> · {t('selection:newMessages', { count: item.newMessages })}</strong> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

function stateOf({ state, judged, criteria, dueAt, deadline, submittedAt }: QueueItem, language: string, t: Words): string {
  if (state === 'conflict') return t('selection:show:conflict')
  if (state === 'submitted') return submittedAt ? t('selection:submittedOn', { when: dayAndHour(language, submittedAt) }) : t('selection:show:submitted')
  const begun = judged > 0 ? t('selection:judgedOf', { judged, criteria }) : t('selection:notBegun')
  if (dueAt) return `${begun} · ${dueInWords(dueAt, language, t)}`
  return deadline ? `${begun} · ${t('selection:until', { day: day(language, deadline) })}` : begun
}
