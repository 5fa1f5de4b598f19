import { getTranslations } from 'next-intl/server'
import type { MyAttended, MyTask } from '@/plugins/teaching'
import type { Moments } from '../../../moments'
import { SessionRow } from '../attendance/session-row'
import { TaskRow } from '../tasks/task-row'
import styles from './cohort.module.css'

type Props = { application: string; session: MyAttended | undefined; task: MyTask | undefined; time: Moments; zone: string }

/** What is next for a participant: where they meet, and what is due first. */
export async function Next({ application, session, task, time, zone }: Props) {
  const t = await getTranslations('apply.cohort')
  return (
    <section aria-labelledby="next" className="card stack">
      <h3 className={styles.small} id="next">
        {t('next')}
      </h3>
      {session || task ? (
        <ul className={styles.tasks}>
          {session && <SessionRow session={session} time={time} zone={zone} />}
          {task && <TaskRow application={application} task={task} time={time} zone={zone} />}
        </ul>
      ) : (
        <p>{t('nothingNext')}</p>
      )}
    </section>
  )
}
