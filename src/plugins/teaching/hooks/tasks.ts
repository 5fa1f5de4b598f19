import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Task } from '@/payload-types'
import { denied } from './words'

/** Whether somebody has handed it in. The task is locked until the transaction ends, so nobody begins to meanwhile. */
async function isHandedIn(req: PayloadRequest, task: string): Promise<boolean> {
  await query(req, sql`select id from tasks where id = ${task}::uuid for update`)
  return (await query(req, sql`select id from task_submissions where task_id = ${task}::uuid limit 1`)).length > 0
}

/** What was handed in for a task stays with its programme. */
export const keepProgram: CollectionBeforeChangeHook<Task> = async ({ data, operation, originalDoc, req }) => {
  const moves = operation === 'update' && originalDoc && data.program && extractID(data.program) !== extractID(originalDoc.program)
  if (moves && (await isHandedIn(req, originalDoc.id))) throw denied(req, 'taskHandedIn')
  return data
}

export const keepHandedIn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isHandedIn(req, String(id))) throw denied(req, 'taskHandedIn')
}
