import { EventEmitter } from 'node:events'
import { Logger, parseCrontab, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Payload } from 'payload'
import { publishScheduled } from './publishing'
import { keepPresence, rescueJobs } from './presence'
import { backgroundWork } from './queue'

/** How often a worker looks for jobs of colleagues that died, in milliseconds. */
const rescueInterval = 10_000

export type Worker = {
  /** Takes no new work, finishes what is under way, and frees every connection. */
  stop: () => Promise<void>
  /** Ends when the worker has stopped; rejects when it broke. */
  ended: Promise<void>
}

/**
 * Starts working on what plugins have queued and scheduled. Any number of workers may share one database.
 * @param settings.url the database that `payload` is connected to
 * @param settings.concurrency pieces of work done at the same time
 */
export async function startWorker(payload: Payload, settings: { url: string; concurrency: number }): Promise<Worker> {
  const { tasks, schedule } = backgroundWork(payload.config.custom)
  const taskList: TaskList = { 'publish-scheduled': () => publishScheduled(payload, settings.url) }
  for (const [name, task] of Object.entries(tasks)) taskList[name] = (job) => task(payload, job as Record<string, unknown>)

  const events: WorkerEvents = new EventEmitter()
  const presence = await keepPresence(settings.url, events)
  const runner: Runner = await run({
    connectionString: settings.url,
    concurrency: settings.concurrency,
    taskList,
    parsedCronItems: parseCrontab(['* * * * * publish-scheduled ?max=1', ...schedule].join('\n')),
    // Whoever started this process decides how it ends.
    noHandleSignals: true,
    events,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') payload.logger.warn(`Worker: ${message}`)
    }),
  })
  const rescue = setInterval(() => void rescueJobs(payload).catch((error: Error) => payload.logger.warn(`Worker: ${error.message}`)), rescueInterval)

  const ended = runner.promise.finally(async () => {
    clearInterval(rescue)
    await presence.end()
  })
  return {
    ended,
    stop: async () => {
      await runner.stop()
      await ended
    },
  }
}
