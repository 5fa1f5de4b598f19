import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import { deedOf } from '../application/history'
import styles from '@/admin/dashboard.module.css'

/** What was done last, by whom. */
export async function LedgerCard({ req, t }: { req: PayloadRequest; t: Words }) {
  const { docs } = await req.payload.find({ collection: 'ledger', sort: '-createdAt', limit: 12, depth: 0, overrideAccess: false, user: req.user, req })
  return (
    <section className={styles.card}>
      <h2>
        <Link href="/admin/collections/ledger" prefetch={false}>
          {t('selection:ledger')}
        </Link>
      </h2>
      {docs.length === 0 ? <p>{t('selection:ledgerEmpty')}</p> : null}
      <ul className={styles.pieces}>
        {docs.map((entry) => (
          <li key={entry.id}>
            <Link href={`/admin/collections/ledger/${entry.id}`} prefetch={false}>
              {deedOf(entry, t)}
            </Link>
            <span>{entry.actorName ?? t(`selection:actors:${entry.actorType}`)}</span>
            <time dateTime={entry.createdAt}>{dayAndHour(req.i18n.language, entry.createdAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
