import { Button, Link } from '@payloadcms/ui'
import { hasRole } from '@/access'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import { readTasks } from '../../operations/read-tasks'
import { cohortScreen } from '../cohort/cohort-screen'
import { screens } from '../cohort/screens'
import { TaskBar } from './task-bar'
import styles from './tasks.module.css'

/** The tasks of a programme, and how far the cohort is with each. */
export const TasksView = cohortScreen('tasks', async ({ coordinates, program, req, t }) => {
  const tasks = await readTasks(req, program)
  return {
    lead: t('teaching:tasks:lead'),
    actions: coordinates ? (
      <Button el="link" to="/admin/collections/tasks/create" margin={false}>
        {t('teaching:tasks:add')}
      </Button>
    ) : null,
    body:
      tasks.length === 0 ? (
        <Notice>{t('teaching:tasks:none')}</Notice>
      ) : (
        <Wide label={t('teaching:tabs:tasks')}>
          <table className={`${table.table} ${table.stacked} ${styles.tasks}`}>
            <thead>
              <tr>
                <th scope="col">{t('teaching:tasks:task')}</th>
                <th scope="col">{t('teaching:tasks:due')}</th>
                <th scope="col">{t('teaching:tasks:progress')}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => (
                <tr key={task.id}>
                  <td>
                    <Link href={`/admin${screens.tasks.path}/${task.id}`} prefetch={false}>
                      {task.title}
                    </Link>
                    <span className={styles.note}>
                      {[task.final ? t('teaching:tasks:final') : '', task.required ? '' : t('teaching:tasks:optional'), task.shown ? '' : t('teaching:tasks:hidden')]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </td>
                  <td>
                    {dayAndHour(req.i18n.language, task.dueAt)}
                    {hasRole(req.user, 'coordinator') ? (
                      <Link className={styles.note} href={`/admin/collections/tasks/${task.id}`} prefetch={false}>
                        {t('teaching:tasks:edit')}
                      </Link>
                    ) : null}
                  </td>
                  <td>
                    <TaskBar task={task} t={t} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      ),
  }
})
