import { type AuthStrategy, parseCookies, type Payload } from 'payload'
import { readRows, sql } from '@/database/transaction'
import { env } from '@/env'
import type { Applicant } from '@/payload-types'
import { digest, ownOrigin } from '../rules/code'

/** The cookie that holds the token of a session. */
export const sessionCookie = 'applicant-session'

/** The applicant who is signed in by the cookie of these headers, if any. Requests that come from another site's page are nobody's. */
export async function currentApplicant(payload: Payload, headers: Headers): Promise<(Applicant & { collection: 'applicants' }) | null> {
  const token = parseCookies(headers).get(sessionCookie)
  if (!token || !ownOrigin(headers.get('origin'), headers.get('host'), env.SITE_URL)) return null
  const [session] = await readRows<{ applicant: string }>(
    payload,
    sql`select applicant_id as applicant from applicant_sessions where token_hash = ${digest(payload.secret, token)} and expires_at > now()`,
  )
  if (!session) return null
  const applicant = await payload.findByID({ collection: 'applicants', id: session.applicant, depth: 0, overrideAccess: true, disableErrors: true })
  return applicant ? { ...applicant, collection: 'applicants' } : null
}

/** How Payload recognises an applicant, on every door. */
export const applicantStrategy: AuthStrategy = {
  name: 'applicant-session',
  authenticate: async ({ payload, headers }) => ({ user: await currentApplicant(payload, headers) }),
}
