import path from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * Calculates in a thread of its own, so that whatever else the process has to do goes on meanwhile.
 * @param module a file of the project that posts one answer to `workerData`, its input
 * @throws what the calculation throws
 */
export const calculateAside = <Input, Output>(module: string, input: Input): Promise<Output> =>
  new Promise((resolve, reject) => {
    // Not for the build of the site, which would take in all that the script needs.
    const thread = new Worker(/* turbopackIgnore: true */ path.resolve(/* turbopackIgnore: true */ 'scripts/run.mjs'), { argv: [module], workerData: input })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error(`${module} ended without an answer.`)))
  })
