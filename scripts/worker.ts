/** `npm run worker`: sends letters, publishes what is scheduled, and does whatever else waits for its hour. Several may run. */
import './refusal'
import { startWorker } from '@/database/worker'
import { env } from '@/env'
import { withSchool } from './school'

await withSchool(async (payload, url) => {
  const worker = await startWorker(payload, { url, concurrency: env.WORKER_CONCURRENCY })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void worker.stop())
  console.log('The worker is at work.')
  await worker.ended
})
