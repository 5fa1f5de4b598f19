import { TZDate } from '@date-fns/tz'
import { endOfDay, startOfDay } from 'date-fns'
import type { PayloadRequest } from 'payload'
import { hour } from '@/admin/format'
import type { Words } from '@/admin/words'
import { zone } from '@/i18n/locales'
import styles from './queue.module.css'

/** The interviews of today, by the clocks of the School, at which this person sits on the panel. */
export async function InterviewsToday({ req, t }: { req: PayloadRequest; t: Words }) {
  const now = new TZDate(Date.now(), zone)
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: {
      and: [
        { 'panel.members': { in: [req.user?.id] } },
        { startsAt: { greater_than_equal: startOfDay(now).toISOString() } },
        { startsAt: { less_than_equal: endOfDay(now).toISOString() } },
        { state: { not_equals: 'cancelled' } },
      ],
    },
    sort: 'startsAt',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <section>
      <h2 className={styles.title}>{t('selection:interviewsToday')}</h2>
      {docs.length === 0 ? <p className={styles.state}>{t('selection:noInterviewsToday')}</p> : null}
      <ul className={docs.length > 0 ? styles.list : undefined}>
        {docs.map(({ id, application, startsAt, endsAt, place, link, state }) => {
          const person = typeof application === 'object' ? application.person : null
          return (
            <li key={id} className={styles.item}>
              <b>
                {hour(req.i18n.language, startsAt)}–{hour(req.i18n.language, endsAt)}
              </b>
              <span>{[person?.surname, person?.givenName, person?.patronymic].filter(Boolean).join(' ')}</span>
              <span>{[place, link].filter(Boolean).join(' · ')}</span>
              <span className={styles.state}>{t(`selection:interviewStates:${state}`)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
