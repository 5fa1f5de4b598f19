import { parentPort, workerData } from 'node:worker_threads'
import { bundleOf } from '../rules/bundle'

// The thread in which a decision is made from its inputs; see hooks/decisions.ts.
function decided() {
  try {
    return { bundle: bundleOf(workerData) }
  } catch (error) {
    if (error instanceof RangeError) return { refused: error.message }
    throw error
  }
}
parentPort?.postMessage(decided())
