import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/database/operation'
import { currentProgram, interviewingProgram, pastProgram } from './content/programs/programs'
import { writerFor } from './content/write'

/** The ids of what later seeding builds on. */
export type SeededSite = { programs: { current: string; interviewing: string; past: string } }

/**
 * Fills an empty School with its public content in three languages, in one transaction.
 * @param now the moment all dates are counted from
 */
export async function seedSite(payload: Payload, now = new Date()): Promise<SeededSite> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const writer = await writerFor(req)
    const past = await writer.create('programs', pastProgram(now))
    const interviewing = await writer.create('programs', interviewingProgram(now))
    const current = await writer.create('programs', currentProgram(now))
    return { programs: { current, interviewing, past } }
  })
}
