import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { limit } from '@/plugins/sign-in'
import { languageOf } from '@/i18n/language-of'
import { heldSession } from '../hooks/held'
import { takesPart } from '../hooks/participants'
import { denied, signedIn } from '../hooks/words'
import { readShown } from '../rules/rotating-code'
import { judgeScan } from '../rules/scan'
import { sessionKey } from '../rules/session-key'
import { keepMarks } from './keep-marks'

/** What the phone of a participant sends; `id` is given by it, both moments are by its clock. */
export type Scanning = { id: string; session: string; code: string; scannedAt: string; sentAt: string }

/** How it was taken: as attendance, or to be confirmed by the trainer. */
export type Scanned = { state: 'present' | 'late' | 'claimed' }

/**
 * Takes what a participant scanned or typed, for themselves: whose attendance it is follows from who is signed in.
 * @throws APIError 401, 404 for whoever is not of the session's cohort, 409 when the session is cancelled, 422 when the code is no good, 429 for too many tries
 */
export async function scanCode(req: PayloadRequest, { id, session, ...scan }: Scanning): Promise<Scanned> {
  const person = signedIn(req)
  await limit(req.payload, 'scan', person.id, languageOf(req))
  const arrivedAt = new Date()
  return inTransaction(req, async () => {
    const held = await heldSession(req, session, sql`s.state <> 'draft'`, { locked: true })
    const [own] = await query<{ id: string }>(
      req,
      sql`select a.id from applications a where a.program_id = ${held.program}::uuid and a.applicant_id = ${person.id}::uuid and ${takesPart}`,
    )
    if (!own) throw denied(req, 'notFound', 404)
    if (!held.planned) throw denied(req, 'cancelled')
    // Whoever scans again says nothing new, even if it is the page of a code that has long changed.
    const marked = async (source: 'scan' | 'kept') =>
      (
        await query<{ state: 'present' | 'late' }>(
          req,
          sql`select state from attendance_marks where session_id = ${held.session}::uuid and application_id = ${own.id}::uuid and source = ${source}`,
        )
      )[0]
    const before = await marked('scan')
    if (before) return { state: before.state }
    const code = readShown(scan.code)
    if (!code) throw denied(req, 'scan.noCode', 422)
    const verdict = judgeScan(
      { code, scannedAt: new Date(scan.scannedAt), sentAt: new Date(scan.sentAt) },
      { ...held, key: sessionKey(req.payload.secret, held.session) },
      arrivedAt,
    )
    if (verdict.verdict === 'refused') throw denied(req, `scan.${verdict.why}`, 422)
    const source = verdict.verdict === 'counts' ? 'scan' : 'kept'
    if (source === 'scan' || !(await marked('kept')))
      await keepMarks(req, held.session, [{ id, application: own.id, source, state: verdict.state, at: verdict.at, reason: null, by: null }])
    return { state: source === 'scan' ? verdict.state : 'claimed' }
  })
}
