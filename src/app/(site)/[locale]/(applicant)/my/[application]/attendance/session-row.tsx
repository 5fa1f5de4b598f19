import { getTranslations } from 'next-intl/server'
import type { MyAttended } from '@/plugins/teaching'
import { RouteLink } from '@/ui/link/route-link'
import type { Moments } from '../../../moments'
import styles from '../cohort/cohort.module.css'

type Props = { session: MyAttended; time: Moments; zone: string /** Of what is over, how it was attended. */; over?: boolean }

/** A session in a list: what, when, where and with whom, and how it was attended. */
export async function SessionRow({ over = false, session: { endsAt, link, open, place, session, startsAt, state, title, trainers }, time, zone }: Props) {
  const t = await getTranslations('apply.cohort.attendance')
  return (
    <li className={styles.task}>
      <b>{title}</b>
      <span>{time.span(startsAt, endsAt, zone)}</span>
      {place && <span>{place}</span>}
      {trainers.length > 0 && <span className="soft small">{t('trainers', { names: trainers.join(', ') })}</span>}
      {link && !over && (
        <a href={link} rel="noopener noreferrer">
          {t('link')}
        </a>
      )}
      {(state || over) && <span>{t(`states.${state ?? 'blank'}`)}</span>}
      {open && !state && <RouteLink href={{ pathname: '/attend/[session]', params: { session } }}>{t('here')}</RouteLink>}
    </li>
  )
}
