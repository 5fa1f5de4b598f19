import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { myTasks } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import { moments } from '../../../moments'
import styles from '../cohort/cohort.module.css'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'
import { TaskRow } from './task-row'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.tasks')
  return { title: t('title') }
}

/** Everything that a participant is asked to hand in. */
export default async function TasksPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.tasks')]
  const participant = await readParticipant(id, 'tasks')
  if (!participant) return <Missing />
  const [tasks, time] = [await myTasks(participant.req, id), await moments(locale)]
  return (
    <ParticipantPage application={participant.application} title={t('title')} lead={t('lead')}>
      {tasks.length === 0 && <p className="notice">{t('none')}</p>}
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <TaskRow application={id} key={task.id} task={task} time={time} zone={participant.application.call.zone} />
        ))}
      </ul>
    </ParticipantPage>
  )
}
