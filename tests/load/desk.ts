/** The review queue and the board, with as many applications as this database has. */
import { createLocalReq, type TypedUser } from 'payload'
import { readRows, sql } from '@/database/transaction'
import { readBoard, readQueue } from '@/plugins/selection'
import { seedApplications } from '@/seed'
import { asFastAsPossible, report } from './measure'
import { ensureSchool, openProgram, openSchool } from './school'

const size = Number(process.env.BENCH_SIZE ?? 1000)
const payload = await openSchool()
await ensureSchool(payload)
const program = await openProgram(payload)
const { totalDocs } = await payload.count({ collection: 'applications', where: { program: { equals: program } }, overrideAccess: true })
if (size > totalDocs) await seedApplications(payload, size - totalDocs, { onProgress: (written) => process.stdout.write(`\r  ${written} applications`) })
// As the database does by itself a few minutes after so many rows have come.
await readRows(payload, sql`vacuum analyze`)

const as = async (email: string) => {
  const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: email } }, limit: 1, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...docs[0], collection: 'staff' } as TypedUser }, payload)
}
const [reviewer, coordinator] = [await as('reviewer@mekteb.example'), await as('coordinator@mekteb.example')]
const times = <Result>(work: () => Promise<Result>) => Array.from({ length: 100 }, () => work)

const reads = {
  queue: () => readQueue(reviewer, { stage: 'screening' }),
  'board, by rank': () => readBoard(coordinator, { program, stage: 'screening' }),
  'board, page 20': () => readBoard(coordinator, { program, stage: 'screening', page: 20 }),
  'board, by name': () => readBoard(coordinator, { program, stage: 'screening', sort: 'name' }),
  'board, a name searched for': () => readBoard(coordinator, { program, stage: 'screening', search: 'məmmədov' }),
}
const measured = []
for (const [name, read] of Object.entries(reads)) {
  await asFastAsPossible('warm-up', times<unknown>(read).slice(0, 10), 1)
  measured.push(await asFastAsPossible(`${name}, ${size} applications`, times<unknown>(read), 1))
}
report(measured)
process.exit(0)
