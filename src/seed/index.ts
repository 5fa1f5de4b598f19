import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/database/operation'
import { ensureTemplates } from '@/plugins/correspondence'
import { addApplications, seedPeople, usualApplications } from './people'
import { seedSite } from './site'

export type SeedOptions = {
  /** The moment all dates are counted from. */
  now?: Date
  /** How many have applied to the open call, or begun to; absent: as many as make a School worth looking at. */
  applications?: number
  /** Is told how many of them are written. */
  onProgress?: (written: number) => void
}

/** Whether nothing has been put into this database yet. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all((['programs', 'staff', 'applications'] as const).map((collection) => payload.count({ collection, overrideAccess: true })))
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

/** How many applications are written in one transaction: each holds a lock on its chain of the ledger until it commits. */
const batch = 500

/**
 * Fills an empty database with the demonstration School: letters' templates, the site, and everybody who works there or has applied. All of it is
 * one transaction, so that a database is never half filled; only applications beyond the first {@link batch} follow in their own.
 * @throws Error when the database is not empty; nothing is written then
 */
export async function seedSchool(payload: Payload, options: SeedOptions = {}): Promise<void> {
  const { now = new Date(), applications = usualApplications, onProgress } = options
  if (!(await isEmpty(payload))) throw new Error('The database is not empty: there is a School in it already.')
  const req = await createLocalReq({}, payload)
  const first = Math.min(applications, batch)
  const { current } = await inTransaction(req, async () => {
    await ensureTemplates(req)
    const { programs } = await seedSite(req, now)
    await seedPeople(req, programs, now, first)
    return programs
  })
  onProgress?.(first)
  await addInBatches(payload, current, applications - first, { now, onProgress: (written) => onProgress?.(first + written) })
}

/**
 * Adds applications to the programme whose call is open.
 * @throws Error when no call is open
 */
export async function seedApplications(payload: Payload, count: number, { now = new Date(), onProgress }: Omit<SeedOptions, 'applications'> = {}): Promise<void> {
  const moment = now.toISOString()
  const where = { 'call.opensAt': { less_than_equal: moment }, 'call.closesAt': { greater_than: moment } }
  const { docs } = await payload.find({ collection: 'programs', where, limit: 1, depth: 0, overrideAccess: true })
  const [program] = docs
  if (!program) throw new Error('No call is open that applications could be added to.')
  await addInBatches(payload, program.id, count, { now, onProgress })
}

async function addInBatches(payload: Payload, program: string, count: number, { now, onProgress }: { now: Date; onProgress?: SeedOptions['onProgress'] }): Promise<void> {
  for (let written = 0; written < count; written += batch) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => addApplications(req, program, now, Math.min(batch, count - written)))
    onProgress?.(Math.min(count, written + batch))
  }
}
