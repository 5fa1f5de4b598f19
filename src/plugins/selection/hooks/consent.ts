import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type Consent, consentTo, type Proposal } from '../rules/release-consent'
import type { Stage } from '../rules/steps'
import { denied } from './refusals'

type Part = { program: string; stage: Stage }

/** Whether a programme asks for a second person, and what was proposed of a stage since its last release, newest first. */
export async function readProposals(req: PayloadRequest, { program, stage }: Part): Promise<{ needed: boolean; proposals: Proposal[] }> {
  const [row] = await query<{ needed: boolean }>(req, sql`select coalesce(offers_second_consent, false) as needed from programs where id = ${program}::uuid`)
  const proposals = await query<Proposal>(
    req,
    sql`select p.fingerprint, p.proposed_by_id as "by", s.name, p.created_at as at from release_proposals p join staff s on s.id = p.proposed_by_id
        where p.program_id = ${program}::uuid and p.stage = ${stage}
          and p.created_at > coalesce((select max(r.created_at) from releases r where r.program_id = p.program_id and r.stage::text = p.stage::text), '-infinity')
        order by p.created_at desc, p.id`,
  )
  return { needed: row?.needed === true, proposals: proposals.map((one) => ({ ...one, at: new Date(one.at).toISOString() })) }
}

const refusals = { notProposed: 'consentMissing', changed: 'releaseChanged', own: 'consentOwn' } as const satisfies Partial<Record<Consent, string>>

/**
 * Lets a release through only where its programme asks for no second person, or this person is one: somebody else proposed exactly this, and it is what they have looked at.
 * @param asked.seen the fingerprint of what this person has looked at
 * @throws APIError 409 otherwise, saying what is missing
 */
export async function demandConsent(req: PayloadRequest, asked: Part & { fingerprint: string; seen: string | null }): Promise<void> {
  const { needed, proposals } = await readProposals(req, asked)
  if (!needed) return
  const consent = consentTo(asked.fingerprint, proposals, req.user?.id ?? null)
  if (consent !== 'given') throw denied(req, refusals[consent])
  if (asked.seen !== asked.fingerprint) throw denied(req, 'consentUnseen')
}
