import type { WorkerEvents } from 'graphile-worker'
import type { Payload } from 'payload'
import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { readRows, sql } from './transaction'

/**
 * Says to other processes which workers are alive: one connection holds an advisory lock in the name of each. When the process dies, even by
 * `kill -9`, the database drops the locks with the connection.
 * @param events where the workers of this process announce themselves
 */
export async function keepPresence(url: string, events: WorkerEvents): Promise<{ end: () => Promise<void> }> {
  const workers = new Set<string>()
  let ending = false
  let client = await connect()

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, application_name: 'worker presence' })
    fresh.on('error', () => undefined)
    fresh.on('end', () => void reconnect())
    await fresh.connect()
    for (const worker of workers) await hold(fresh, worker)
    return fresh
  }
  async function reconnect(): Promise<void> {
    while (!ending) {
      await pause(1000)
      const fresh = ending ? undefined : await connect().catch(() => undefined)
      if (fresh) {
        client = fresh
        return
      }
    }
  }
  // A connection does one thing at a time. What fails here is done again by the next connection.
  let turn: Promise<unknown> = Promise.resolve()
  events.on('worker:create', ({ worker }) => {
    workers.add(worker.workerId)
    turn = turn.then(() => hold(client, worker.workerId)).catch(() => undefined)
  })
  return {
    end: async () => {
      ending = true
      await client.end()
    },
  }
}

const hold = (client: pg.Client, worker: string) => client.query("select pg_advisory_lock(hashtextextended('worker:' || $1, 0))", [worker])

/**
 * Frees the jobs of workers that died. The queue itself would keep them for four hours; a sign-in code can't wait for that.
 * A job of a worker that is only just starting is left alone for some seconds.
 */
export async function rescueJobs(payload: Payload): Promise<void> {
  await readRows(
    payload,
    sql`with absent as materialized (
          select locked_by from (select distinct locked_by from graphile_worker.jobs where locked_by is not null and locked_at < now() - interval '10 seconds') holders
          where pg_try_advisory_xact_lock(hashtextextended('worker:' || locked_by, 0))
        )
        select graphile_worker.force_unlock_workers(array_agg(locked_by)) from absent having count(*) > 0`,
  )
}
