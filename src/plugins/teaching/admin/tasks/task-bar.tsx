import type { Words } from '@/admin/words'
import type { TaskRow } from '../../operations/read-tasks'
import styles from './tasks.module.css'

const parts = ['accepted', 'handedIn', 'returned', 'missing'] as const

/** How far a cohort is with a task: one bar in its parts, and the same in numbers. */
export function TaskBar({ t, task }: { t: Words; task: TaskRow }) {
  const shown = parts.filter((part) => task[part] > 0)
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {shown.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: task[part] }} />
        ))}
      </span>
      <span className={styles.numbers}>
        {[
          ...shown.map((part) => t(`teaching:tasks:counts:${part}`, { count: task[part] })),
          ...(task.late > 0 ? [t('teaching:tasks:counts:late', { count: task.late })] : []),
        ].join(' · ')}
      </span>
    </>
  )
}
