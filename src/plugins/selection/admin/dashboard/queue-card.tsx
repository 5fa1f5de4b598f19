import { Button, Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { Progress } from '@/admin/progress'
import type { Words } from '@/admin/words'
import { readQueue } from '../../operations/read-queue'
import { paths } from '../paths'
import styles from '@/admin/dashboard.module.css'

/** The queue of a reviewer or a panelist, and the way to its first review. */
export async function QueueCard({ req, t }: { req: PayloadRequest; t: Words }) {
  const { counts, toDo } = await readQueue(req)
  const [first] = toDo
  const total = counts.assigned + counts.submitted
  return (
    <section className={styles.card}>
      <h2>
        <Link href={paths.desk()} prefetch={false}>
          {t('selection:desk')}
        </Link>
      </h2>
      {total > 0 ? <Progress done={counts.submitted} of={total} label={t('selection:doneOf', { done: counts.submitted, total })} /> : <p>{t('selection:queueEmpty')}</p>}
      {first ? (
        <Button el="link" to={paths.review(first.review)} margin={false}>
          {t(counts.submitted > 0 ? 'selection:goOn' : 'selection:start')}
        </Button>
      ) : null}
    </section>
  )
}
