import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, type SQL, sql } from '@/database/transaction'
import { momentInWords } from '@/i18n/moment'
import { writeToApplicants } from '@/plugins/selection'
import { isTaught } from '../hooks/participants'
import { linkToTask, taskTitle } from '../hooks/task-letters'
import { taskReminder } from '../rules/task-reminders'

/** Every minute. */
export const remindOfTasksNow: Task = (payload) => remindOfTasks(payload, new Date())

/**
 * Tells participants of tasks that have come into sight, and reminds those who have not handed in three days and a day before a task is due. The occasion of a letter names what it is for: none is written twice, however
 * often this runs; another date has reminders of its own.
 */
export async function remindOfTasks(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const tasks = await query<{ id: string; shownFrom: string; dueAt: string }>(
      req,
      sql`select id, shown_from as "shownFrom", due_at as "dueAt" from tasks where shown_from <= ${now.toISOString()}::timestamptz and due_at > ${now.toISOString()}::timestamptz order by due_at, id`,
    )
    for (const { dueAt, id, shownFrom } of tasks) {
      const due = new Date(dueAt)
      await write(req, { task: id, due, template: 'task-set', occasion: `task-set:${id}:` })
      const days = taskReminder(due, new Date(shownFrom), now)
      if (days !== null) await write(req, { task: id, due, template: 'task-reminder', occasion: `task-reminder:${days}:${due.toISOString()}:${id}:` })
    }
  })
}

type Wanted = { task: string; due: Date; template: string /** Each participant's ends with their application. */; occasion: string }

/** Who is taught, has handed in nothing (or had it given back), and has no letter of this occasion. */
const unwritten = (task: string, occasion: string): SQL =>
  sql`select a.id from applications a join tasks t on t.program_id = a.program_id
      where t.id = ${task}::uuid and ${isTaught} and not exists (select from letters where occasion = ${occasion} || a.id)
        and coalesce((select s.state from task_submissions s where s.task_id = t.id and s.application_id = a.id order by s.number desc limit 1), 'returned') = 'returned' order by a.id`

async function write(req: PayloadRequest, { due, occasion, task, template }: Wanted): Promise<void> {
  const rows = await query<{ id: string }>(req, unwritten(task, occasion))
  if (rows.length === 0) return
  const title = await taskTitle(req, task)
  await writeToApplicants(
    req,
    rows.map(({ id }) => ({
      application: id,
      template,
      occasion: occasion + id,
      values: (locale, zone) => ({ task: title(locale), dueAt: momentInWords(due, locale, zone), link: linkToTask(locale, id, task) }),
    })),
  )
}
