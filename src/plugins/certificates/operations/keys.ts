import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, readRows, sql } from '@/database/transaction'
import { env } from '@/env'
import { record } from '@/plugins/ledger'
import { demand, denied } from '../hooks/refusals'
import { documentOf, type KeyTerm, type SigningKey, signingKey } from '../rules/credential/keys'
import type { DidDocument } from '../rules/credential/shape'
import type { KeyState } from '../rules/key-states'
import { seal, sealingBytes, unseal } from '../rules/vault'
import { issuerDid } from './site'

const secret = env.CERTIFICATE_SECRET ?? env.PAYLOAD_SECRET

/** `now`: the time by the clock of the database, by which keys come into force as well, whichever machine signs. */
export type HeldKey = { id: string; key: SigningKey; now: Date }

const clock = sql`date_trunc('milliseconds', clock_timestamp())`

/** Whoever signs holds the keys as they are until the signature is kept; whoever changes them waits for all who sign. So nothing is signed at a time at which its key is not in force. */
const holdKeys = (req: PayloadRequest) => query(req, sql`select pg_advisory_xact_lock_shared(hashtext('certificate_keys'))`)
const changeKeys = (req: PayloadRequest) => query(req, sql`select pg_advisory_xact_lock(hashtext('certificate_keys'))`)

async function findKey(req: PayloadRequest): Promise<HeldKey | null> {
  const [row] = await query<{ id: string; sealed: string; now: Date }>(req, sql`select id, sealed, ${clock} as now from certificate_keys where state = 'inForce'`)
  if (!row) return null
  const seed = unseal(row.sealed, secret)
  if (!seed) throw denied(req, 'keyShut')
  return { id: row.id, key: await signingKey(issuerDid, seed), now: new Date(row.now) }
}

/**
 * The key that signs, held until the transaction of the request ends.
 * @throws APIError 409 when there is none, or it was encrypted by another secret
 */
export async function keyInForce(req: PayloadRequest): Promise<HeldKey> {
  await holdKeys(req)
  const held = await findKey(req)
  if (!held) throw denied(req, 'noKey')
  return held
}

async function now(req: PayloadRequest): Promise<Date> {
  const [row] = await query<{ now: Date }>(req, sql`select ${clock} as now`)
  return new Date(row?.now ?? Number.NaN)
}

async function makeKey(req: PayloadRequest, from: Date): Promise<string> {
  const seed = randomBytes(32)
  const { publicKeyMultibase } = await signingKey(issuerDid, seed)
  const [made] = await query<{ id: string }>(
    req,
    sql`insert into certificate_keys (public_key, sealed, state, in_force_from)
        values (${publicKeyMultibase}, ${seal(seed, secret, randomBytes(sealingBytes))}, 'inForce', ${from.toISOString()}) returning id`,
  )
  await record(req, { action: 'certificate-key', subjectType: 'certificate-keys', subject: String(made?.id), details: { publicKey: publicKeyMultibase } })
  return publicKeyMultibase
}

/**
 * Makes the first key of a School that has none.
 * @param from when it comes into force; absent: now
 * @throws APIError 409 when the key there is was encrypted by another secret
 */
export async function ensureKey(req: PayloadRequest, from?: Date): Promise<void> {
  await changeKeys(req)
  if (!(await findKey(req))) await makeKey(req, from ?? (await now(req)))
}

/**
 * Lets a new key sign from now on.
 * @param asked.compromised whether somebody else may have the old one: nothing that it ever signed counts any more, and what it signed is due to be made anew
 * @throws APIError 403 for anybody but a coordinator
 */
export async function changeKey(req: PayloadRequest, { compromised, reason }: { compromised: boolean; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    await changeKeys(req)
    const at = await now(req)
    const state: KeyState = compromised ? 'compromised' : 'retired'
    const [old] = await query<{ id: string }>(
      req,
      sql`update certificate_keys set state = ${state}, in_force_until = ${at.toISOString()}, compromised_at = ${compromised ? at.toISOString() : null}, updated_at = now()
          where state = 'inForce' returning id`,
    )
    const details = { publicKey: await makeKey(req, at), state }
    if (old) await record(req, { action: 'certificate-key-changed', subjectType: 'certificate-keys', subject: old.id, reason, details })
  })
}

/**
 * Says of a key that signs no more that somebody else may have it.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such key that has retired
 */
export async function distrustKey(req: PayloadRequest, { key, reason }: { key: string; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    await changeKeys(req)
    const [row] = await query(
      req,
      sql`update certificate_keys set state = 'compromised', compromised_at = ${clock}, updated_at = now() where id = ${key}::uuid and state = 'retired' returning id`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    await record(req, { action: 'certificate-key-changed', subjectType: 'certificate-keys', subject: key, reason, details: { state: 'compromised' } })
  })
}

type KeyRow = { publicKey: string; state: KeyState; from: Date; until: Date | null; compromised: Date | null }

const termOf = ({ compromised, from, publicKey, until }: KeyRow): KeyTerm => ({
  publicKeyMultibase: publicKey,
  inForceFrom: new Date(from).toISOString(),
  ...(until ? { inForceUntil: new Date(until).toISOString() } : {}),
  ...(compromised ? { revoked: new Date(compromised).toISOString() } : {}),
})

/** The DID document of the School: its keys, those included that sign no more. Null as long as there are none. */
export async function readDidDocument(payload: Payload): Promise<DidDocument | null> {
  const rows = await readRows<KeyRow>(
    payload,
    sql`select public_key as "publicKey", in_force_from as "from", in_force_until as until, compromised_at as compromised from certificate_keys order by in_force_from`,
  )
  return rows.length > 0 ? documentOf(issuerDid, rows.map(termOf)) : null
}
