import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { calculateAhead } from '../hooks/decisions'
import { demand, denied, recordId } from '../hooks/refusals'
import { fingerprintOf, planOf } from '../hooks/release'
import type { Stage } from '../rules/steps'

type Part = { program: string; stage: Stage }

/**
 * Tells all applicants of a stage what was decided, at once: what they see, their letters and the ledger, in one transaction.
 * @param asked.fingerprint of what was looked at; where the programme asks for a second person, it must be said
 * @returns the release and how many were told
 * @throws APIError 403 for anybody but a coordinator, 409 when nothing waits to be told, when something has changed since, or when a second person's consent is missing
 */
export async function release(req: PayloadRequest, asked: Part & { fingerprint?: string }): Promise<{ release: string; decisions: number }> {
  demand(req, 'coordinator')
  const { fingerprint, stage } = asked
  const program = recordId(req, asked.program)
  await calculateAhead(req, { program, stage })
  const data = { program, stage, ...(fingerprint ? { fingerprint } : {}) }
  const { id, decisions } = await req.payload.create({ collection: 'releases', data, depth: 0, overrideAccess: false, user: req.user, req })
  return { release: id, decisions: decisions ?? 0 }
}

/**
 * Proposes a release, for another coordinator to consent to by making it.
 * @param asked.fingerprint of what was looked at
 * @throws APIError 403 for anybody but a coordinator, 409 when nothing waits to be told, or something has changed since
 */
export async function proposeRelease(req: PayloadRequest, asked: Part & { fingerprint: string }): Promise<void> {
  demand(req, 'coordinator')
  const { fingerprint, stage } = asked
  const program = recordId(req, asked.program)
  await inTransaction(req, async () => {
    await query(req, sql`select id from programs where id = ${program}::uuid for no key update`)
    const { announcements, counts } = await planOf(req, program, stage)
    if (announcements.length === 0) throw denied(req, 'nothingToRelease')
    if ((await fingerprintOf(req, { program, stage }, announcements)) !== fingerprint) throw denied(req, 'releaseChanged')
    const data = { program, stage, fingerprint, decisions: announcements.length, proposedBy: String(req.user?.id) }
    await req.payload.create({ collection: 'release-proposals', data, depth: 0, overrideAccess: true, req })
    await record(req, { action: 'propose-release', subjectType: 'programs', subject: program, details: { stage, counts, fingerprint } })
  })
}
