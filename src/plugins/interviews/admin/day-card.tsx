import { Button, Link } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { hasRole } from '@/access'
import { apart } from '@/admin/endpoint'
import styles from '@/admin/dashboard.module.css'
import { day as dayInWords } from '@/admin/format'
import { Progress } from '@/admin/progress'
import { wordsOf } from '@/admin/words'
import { readDay } from '../operations/read-day'
import { dayHref, mine } from './screens'

/** The interviews of today on the dashboard of whoever has to do with them, and the way to a panelist's own days. */
export async function DayCard({ i18n, req, user }: ServerProps & { req: PayloadRequest }) {
  if (!hasRole(user, 'coordinator', 'panelist')) return null
  const t = wordsOf(i18n)
  const { day, interviews, next } = await readDay(apart(req), {})
  const panelist = hasRole(user, 'panelist')
  if (interviews.length === 0 && !next && !panelist) return null
  const over = interviews.filter(({ state }) => state === 'held' || state === 'missed').length
  return (
    <section className={styles.card}>
      <h2>
        <Link href={dayHref(interviews.length > 0 || !next ? day : next)} prefetch={false}>
          {t('interviews:tabs:day')}
        </Link>
      </h2>
      {interviews.length > 0 ? (
        <Progress done={over} of={interviews.length} label={t('interviews:day:progress', { over, all: interviews.length })} />
      ) : (
        <p>{next ? t('interviews:mine:nextDay', { day: dayInWords(i18n.language, `${next}T12:00:00Z`) }) : t('interviews:mine:noDays')}</p>
      )}
      {panelist ? (
        <Button el="link" to={`/admin${mine.path}`} buttonStyle="secondary" margin={false}>
          {t('interviews:mine:title')}
        </Button>
      ) : null}
    </section>
  )
}
