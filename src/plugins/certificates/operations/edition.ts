import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isStaff } from '@/access'
import { query, sql } from '@/database/transaction'
import { denied } from '../hooks/refusals'
import type { SigningKey } from '../rules/credential/keys'
import { leastInList } from '../rules/credential/status-list'
import type { Issue } from '../rules/issue'
import { keyInForce } from './keys'
import { lettersOfPrint } from './letters-of-print'
import { type Copy, issueOf, type Press } from './press'
import type { Standing } from './standing'

/** How often a free place of the status list is looked for by chance: with half of the list taken, all tries fail once in a billion times. */
const tries = 30

/** A place of the status list that nobody has, by chance, so that it does not tell how many came before. */
async function freePlace(req: PayloadRequest): Promise<number> {
  for (let tried = 0; tried < tries; tried++) {
    const place = randomInt(leastInList)
    const [taken] = await query(req, sql`select 1 from certificate_editions where status_index = ${place}`)
    if (!taken) return place
  }
  throw denied(req, 'listFull')
}

async function issued(issue: Issue, key: SigningKey): Promise<{ credential: string; pdf: Uint8Array }> {
  const { issueCertificate } = await import('../rules/issue')
  return issueCertificate(issue, key, await lettersOfPrint())
}

export type NewEdition = Omit<Copy, 'statusIndex' | 'signedAt'> & { certificate: string; reason: string | null }

/**
 * Makes an edition of a certificate in the transaction of the request: the credential and the PDF, signed by the key in force.
 * @param signedAt only for what lies in the past of a demonstration; otherwise now
 * @returns the PDF
 * @throws Unprintable when something is too long for its place, or there are no letters for it
 */
export async function makeEdition(req: PayloadRequest, press: Press, { certificate, reason, ...copy }: NewEdition, signedAt?: Date): Promise<Uint8Array> {
  // The key first: from then on it is in force until this is kept, and so at the moment of signing.
  const { id: key, key: pair, now } = await keyInForce(req)
  const statusIndex = await freePlace(req)
  const issue = issueOf(press, { ...copy, statusIndex, signedAt: signedAt ?? now })
  const { credential, pdf } = await issued(issue, pair)
  const madeBy = isStaff(req.user) ? req.user.id : null
  await query(
    req,
    sql`with edition as (
          insert into certificate_editions (certificate_id, number, facts, status_index, key_id, made_by_id, reason, credential, created_at)
          values (${certificate}::uuid, ${copy.edition}, ${JSON.stringify(issue.facts)}::jsonb, ${statusIndex}, ${key}::uuid, ${madeBy}::uuid, ${reason}, ${credential}, ${issue.signed})
          returning id
        ) insert into certificate_files (edition_id, pdf) select id, decode(${Buffer.from(pdf).toString('base64')}, 'base64') from edition`,
  )
  return pdf
}

/** What a credential says, whoever signed it and when. */
const claimsOf = (credential: string): string => JSON.stringify({ ...(JSON.parse(credential) as object), proof: null })

/**
 * Whether the edition in force would be another if it were made now, since the design or the programme has changed. It is drawn again from the same: the credential names the digest of the PDF, so whatever is printed counts, pictures too.
 * @throws Unprintable when something is too long for its place now, or there are no letters for it
 */
export async function isOutdated(req: PayloadRequest, press: Press, { edition, holder, id, issuedAt, serial }: Standing): Promise<boolean> {
  const [kept] = await query<{ credential: string; signedAt: Date; statusIndex: number }>(
    req,
    sql`select credential, created_at as "signedAt", status_index::int as "statusIndex" from certificate_editions where certificate_id = ${id}::uuid and number = ${edition}`,
  )
  if (!kept) return true
  const { credential, signedAt, statusIndex } = kept
  const { key } = await keyInForce(req)
  const again = await issued(issueOf(press, { serial, edition, holder, issuedAt: new Date(issuedAt), signedAt: new Date(signedAt), statusIndex }), key)
  return claimsOf(again.credential) !== claimsOf(credential)
}
