import { parentPort, workerData } from 'node:worker_threads'
import highsLoader from 'highs'
import { planTimetable } from '../rules/timetable/plan'

// The thread in which a timetable is found; see plan-timetable.ts.
parentPort?.postMessage(planTimetable(await highsLoader(), workerData))
