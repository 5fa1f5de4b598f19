import { parentPort, workerData } from 'node:worker_threads'
import { bundleOf } from '../rules/bundle'
import { hashOf } from '../rules/canonical'

// The thread in which a decision is made from its inputs; see hooks/decisions.ts.
function decided() {
  try {
    const bundle = bundleOf(workerData)
    return { bundle, hash: hashOf(bundle) }
  } catch (error) {
    if (error instanceof RangeError) return { refused: error.message }
    throw error
  }
}
parentPort?.postMessage(decided())
