import { getTranslations } from 'next-intl/server'
import type { MyTask } from '@/plugins/teaching'
import { RouteLink } from '@/ui/link/route-link'
import type { Moments } from '../../../moments'
import styles from '../cohort/cohort.module.css'

type Props = { application: string; task: MyTask; time: Moments; zone: string }

/** A task in a list: when it is due, and how it stands. */
export async function TaskRow({ application, task: { closesAt, dueAt, final, id, late, required, standing, title }, time, zone }: Props) {
  const t = await getTranslations('apply.cohort.tasks')
  const marks = [final && t('final'), !required && t('optional'), late && t('late')].filter(Boolean)
  return (
    <li className={styles.task} data-standing={standing}>
      <RouteLink href={{ pathname: '/my/[application]/tasks/[task]', params: { application, task: id } }}>{title}</RouteLink>
      <span>
        {t(`standings.${standing}`)}
        {marks.length > 0 && <span className="soft"> · {marks.join(' · ')}</span>}
      </span>
      <span className="soft small">{standing === 'overdue' ? t('closes', { moment: time.moment(closesAt, zone) }) : t('due', { moment: time.moment(dueAt, zone) })}</span>
    </li>
  )
}
