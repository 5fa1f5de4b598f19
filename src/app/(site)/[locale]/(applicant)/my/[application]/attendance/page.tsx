import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { myAttendance, myTasks } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import { moments } from '../../../moments'
import styles from '../cohort/cohort.module.css'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'
import { Needed } from './needed'
import { SessionRow } from './session-row'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.attendance')
  return { title: t('title') }
}

/** What a participant still needs, what comes next, and how they attended so far. */
export default async function AttendancePage({ params }: Props) {
  const [{ application: id }, t, locale] = [await params, await getTranslations('apply.cohort.attendance'), await pageLocale()]
  const participant = await readParticipant(id, 'attendance')
  if (!participant) return <Missing />
  const { application, req } = participant
  const [{ ahead, completion, past }, tasks, time] = [await myAttendance(req, id), await myTasks(req, id), await moments(locale)]
  return (
    <ParticipantPage application={application} title={t('title')} lead={t('lead')}>
      {completion && <Needed application={id} completion={completion} graduated={application.status === 'graduated'} tasks={new Map(tasks.map((task) => [task.id, task.title]))} />}
      <h2 className={styles.small}>{t('ahead')}</h2>
      {ahead.length === 0 && <p>{t('nothingAhead')}</p>}
      <ul className={styles.tasks}>
        {ahead.map((session) => (
          <SessionRow key={session.session} session={session} time={time} zone={application.call.zone} />
        ))}
      </ul>
      {past.length > 0 && <h2 className={styles.small}>{t('past')}</h2>}
      <ul className={styles.tasks}>
        {past.map((session) => (
          <SessionRow key={session.session} over session={session} time={time} zone={application.call.zone} />
        ))}
      </ul>
    </ParticipantPage>
  )
}
