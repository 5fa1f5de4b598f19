import * as multikey from '@digitalbazaar/ed25519-multikey'
import type { DidDocument } from './shape'

/** A key that signs: its two halves in multibase, and the name of the public one in the DID document. */
export type SigningKey = { readonly method: string; readonly publicKeyMultibase: string; readonly secretKeyMultibase: string }

/** When a key of the issuer signs; moments in ISO 8601. */
export type KeyTerm = { readonly publicKeyMultibase: string; readonly inForceFrom: string; readonly inForceUntil?: string; readonly revoked?: string }

/** The identity of the issuer at its site (did:web): its document is at `/.well-known/did.json` there. */
export const didOfSite = (site: string): string => `did:web:${new URL(site).host.replace(':', '%3A')}`

/** The address of the document of a did:web without a path; null for another DID. */
export function documentAddress(did: string): string | null {
  const [, host] = /^did:web:([a-zA-Z0-9.-]+(?:%3A\d+)?)$/.exec(did) ?? []
  if (!host) return null
  const name = host.replace('%3A', ':')
  // did:web wants https; a School that is tried out on one's own machine has none.
  const scheme = /^(localhost|127\.0\.0\.1)(:|$)/.test(name) ? 'http' : 'https'
  return `${scheme}://${name}/.well-known/did.json`
}

/**
 * A key pair that these 32 bytes make.
 * @param seed from a source that nobody can foresee; whoever has it can sign
 */
export async function signingKey(did: string, seed: Uint8Array): Promise<SigningKey> {
  const { publicKeyMultibase, secretKeyMultibase } = await multikey.generate({ seed })
  if (!secretKeyMultibase) throw new Error('The key pair has no secret half.')
  return { method: methodOf(did, publicKeyMultibase), publicKeyMultibase, secretKeyMultibase }
}

const methodOf = (did: string, publicKeyMultibase: string): string => `${did}#${publicKeyMultibase}`

/** What is published of the keys of an issuer, those included that sign no more: they still verify what they signed. */
export const documentOf = (did: string, terms: readonly KeyTerm[]): DidDocument & { readonly '@context': readonly unknown[] } => ({
  '@context': [
    'https://www.w3.org/ns/did/v1',
    'https://w3id.org/security/multikey/v1',
    { inForceFrom: 'https://schema.org/validFrom', inForceUntil: 'https://schema.org/validThrough' },
  ],
  id: did,
  verificationMethod: terms.map((term) => ({ id: methodOf(did, term.publicKeyMultibase), type: 'Multikey', controller: did, ...term })),
  assertionMethod: terms.map(({ publicKeyMultibase }) => methodOf(did, publicKeyMultibase)),
})

/** The document of an issuer who is one key (did:key). */
export function documentOfKey(did: string): DidDocument {
  const publicKeyMultibase = did.replace(/^did:key:/, '')
  const id = methodOf(did, publicKeyMultibase)
  return { id: did, verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase }], assertionMethod: [id] }
}

export type KeyFault = 'unknownKey' | 'keyNotInForce' | 'keyRevoked'

/**
 * The public key of a verification method, if it counts.
 * @param created when something was signed with it, as the proof says
 * @param at when it is verified
 */
export function keyFor(document: DidDocument, method: string, created: string, at: Date): { readonly publicKeyMultibase: string } | { readonly fault: KeyFault } {
  const key = document.verificationMethod.find(({ id, controller }) => id === method && controller === document.id)
  if (!key || !document.assertionMethod.includes(method)) return { fault: 'unknownKey' }
  if (key.revoked && Date.parse(key.revoked) <= at.getTime()) return { fault: 'keyRevoked' }
  const signed = Date.parse(created)
  const early = key.inForceFrom !== undefined && signed < Date.parse(key.inForceFrom)
  const late = key.inForceUntil !== undefined && signed >= Date.parse(key.inForceUntil)
  return early || late ? { fault: 'keyNotInForce' } : { publicKeyMultibase: key.publicKeyMultibase }
}
