import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { myEvaluations, windowDays } from '@/plugins/teaching'
import { RouteLink } from '@/ui/link/route-link'
import { Missing } from '../../../../missing'
import { moments } from '../../../moments'
import styles from '../cohort/cohort.module.css'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.evaluations')
  return { title: t('title') }
}

/** The sessions that a participant is asked about now. */
export default async function EvaluationsPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.evaluations')]
  const participant = await readParticipant(id, 'evaluations')
  if (!participant) return <Missing />
  const { application, req } = participant
  const [sessions, time] = [await myEvaluations(req, id), await moments(locale)]
  const { zone } = application.call
  return (
    <ParticipantPage application={application} title={t('title')} lead={t('lead', { days: windowDays })}>
      {sessions.length === 0 && <p className="notice">{t('none')}</p>}
      <ul className={styles.tasks}>
        {sessions.map(({ answered, closesAt, session, startsAt, title }) => (
          <li className={styles.task} key={session}>
            {answered ? <span>{title}</span> : <RouteLink href={{ pathname: '/my/[application]/evaluations/[session]', params: { application: id, session } }}>{title}</RouteLink>}
            <span className="soft small">{time.day(startsAt, zone)}</span>
            <span>{answered ? t('answered') : t('until', { moment: time.moment(closesAt, zone) })}</span>
          </li>
        ))}
      </ul>
    </ParticipantPage>
  )
}
