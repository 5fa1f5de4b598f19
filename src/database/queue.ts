import type { Payload, PayloadRequest } from 'payload'
import { query, type SQL, sql } from './transaction'

/** How often work is tried before it is given up. */
export const mostAttempts = 20

/** A piece of background work. It may run again after a crash, so it must be safe to repeat. */
export type Task = (payload: Payload, job: Record<string, unknown>) => Promise<void>

/** What a plugin puts into `config.custom` for the worker: its tasks, and when the clock starts them (crontab lines). */
export type BackgroundWork = { tasks: Record<string, Task>; schedule: string[] }

/**
 * Queues background work in the transaction of the request: it exists when, and only when, that transaction commits.
 * @param options.runAt not before this moment
 * @param options.key replaces work that waits under the same key
 * @param options.gather waits so many seconds for more under the same key, counted from the first: however steadily it comes, it is worked on
 */
export async function enqueue(req: PayloadRequest, task: string, job: Record<string, unknown>, options: { runAt?: Date; key?: string; gather?: number } = {}): Promise<void> {
  const { gather = 0, key = null, runAt } = options
  await query(
    req,
    sql`select graphile_worker.add_job(${task}, ${JSON.stringify(job)}::json,
          run_at => coalesce(${runAt?.toISOString() ?? null}::timestamptz, now() + make_interval(secs => ${gather})),
          job_key => ${key}, job_key_mode => ${gather > 0 ? 'preserve_run_at' : 'replace'}, max_attempts => ${mostAttempts})`,
  )
}

/** Whether there is work under this key that was not done: it waits, is being done, or was given up. */
export async function isQueued(req: PayloadRequest, key: string): Promise<boolean> {
  const rows = await query(req, sql`select 1 from graphile_worker.jobs where key = ${key}`)
  return rows.length > 0
}

/**
 * Whether work under this key is being done or will be, as a part of a statement: what was tried too often is given up. In one statement with what the work leaves behind, neither is seen
 * without the other when it ends meanwhile.
 */
export const isUnderWay = (key: string): SQL => sql`exists (select 1 from graphile_worker.jobs where key = ${key} and (locked_at is not null or attempts < max_attempts))`

/** Adds a plugin's background work to a config. */
export function withBackgroundWork(custom: Record<string, unknown> | undefined, work: BackgroundWork): Record<string, unknown> {
  const present = backgroundWork(custom)
  return { ...custom, background: { tasks: { ...present.tasks, ...work.tasks }, schedule: [...present.schedule, ...work.schedule] } }
}

/** All background work that the plugins of a config have registered. */
export function backgroundWork(custom: Record<string, unknown> | undefined): BackgroundWork {
  return (custom?.background as BackgroundWork | undefined) ?? { tasks: {}, schedule: [] }
}
