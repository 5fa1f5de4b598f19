/** The whole submit path: form judged, step taken, revision kept, ledger written, letter queued, in one transaction. */
import { submitApplication } from '@/plugins/selection'
import { asFastAsPossible, report } from './measure'
import { ensureSchool, openSchool, readyToSubmit, requestOf } from './school'

const count = Number(process.env.BENCH_COUNT ?? 600)
const warmUp = 60

const payload = await openSchool()
await ensureSchool(payload)
const ready = await readyToSubmit(payload, count + warmUp)
const submits = ready.map((one) => async () => submitApplication(await requestOf(payload, one), one.application))
await asFastAsPossible('warm-up', submits.slice(0, warmUp), 4)
report([await asFastAsPossible('submit: the whole path', submits.slice(warmUp), 4)])
process.exit(0)
