import { parentPort, workerData } from 'node:worker_threads'
import { sideBySide } from '../rules/ranking/side-by-side'

// The thread in which a stage is ranked; see rank-stage.ts.
const { moments, rules, scores, screening } = workerData
parentPort?.postMessage(sideBySide(scores, rules, moments, screening))
