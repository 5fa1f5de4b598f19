import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { isOpen, myAnnouncements, myAttendance, myEvaluations, myMaterials, myQuestions, myTasks } from '@/plugins/teaching'
import type { MyApplication } from '@/plugins/selection'
import { RouteLink } from '@/ui/link/route-link'
import { moments } from '../../../moments'
import { applicantRequest } from '../../../request'
import { TaskRow } from '../tasks/task-row'
import { AnnouncementCard } from './announcement-card'
import styles from './cohort.module.css'
import { Next } from './next'

/** What a participant finds first: what is next, what else they have to hand in, the newest announcement, and the ways to everything else. */
export async function Overview({ application: { call, id, status }, locale }: { application: MyApplication; locale: Locale }) {
  const t = await getTranslations('apply.cohort')
  const req = await applicantRequest({ pathname: '/my/[application]', params: { application: id } })
  const [newest, ...older] = await myAnnouncements(req, id)
  const [tasks, materials, questions, time] = [await myTasks(req, id), await myMaterials(req, id), await myQuestions(req, id), await moments(locale)]
  const { ahead } = await myAttendance(req, id)
  const evaluations = await myEvaluations(req, id)
  const open = tasks.filter(({ standing }) => isOpen(standing))
  const [due, ...later] = open
  const to = (section: string) => ({ pathname: '/my/[application]/[section]' as const, params: { application: id, section } })
  const files = materials.reduce((sum, group) => sum + group.materials.length, 0)
  const ways = [
    { section: 'attendance', title: t('attendance.title'), note: t('attendance.note') },
    { section: 'calendar', title: t('calendar.title'), note: t('calendar.note') },
    { section: 'tasks', title: t('tasks.title'), note: t('tasks.count', { count: open.length }) },
    { section: 'materials', title: t('materials.title'), note: t('materials.count', { count: files }) },
    { section: 'evaluations', title: t('evaluations.title'), note: t('evaluations.count', { count: evaluations.filter(({ answered }) => !answered).length }) },
    { section: 'questions', title: t('questions.title'), note: t('questions.count', { count: questions.own.length }) },
    ...(status === 'graduated' ? [{ section: 'alumni', title: t('alumni.title'), note: t('alumni.note') }] : []),
    { section: 'data', title: t('data.title'), note: t('data.note') },
  ]
  return (
    <section aria-labelledby="cohort" className="stack">
      <h2 id="cohort">{t('sections')}</h2>
      {status === 'enrolled' && <Next application={id} session={ahead[0]} task={due} time={time} zone={call.zone} />}
      {status === 'enrolled' && later.length > 0 && (
        <>
          <h3 className={styles.small}>{t('tasks.open')}</h3>
          <ul className={styles.tasks}>
            {later.map((task) => (
              <TaskRow application={id} key={task.id} task={task} time={time} zone={call.zone} />
            ))}
          </ul>
        </>
      )}
      {newest && <AnnouncementCard announcement={newest} heading="h3" locale={locale} />}
      {older.length > 0 && (
        <p>
          <RouteLink href={to('announcements')}>{t('announcements.all')}</RouteLink>
        </p>
      )}
      <ul className={styles.ways}>
        {ways.map(({ note, section, title }) => (
          <li className="card" key={section}>
            <RouteLink href={to(section)}>{title}</RouteLink>
            <span className="soft small">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
