import type { z } from 'zod'
import { isCanonical } from './json'
import { type KeyFault, keyFor } from './keys'
import { isSigned } from './proof'
import { type CertificateCredential, certificateCredential, type DidDocument, secured, statusListCredential } from './shape'
import { isSet } from './status-list'

/** Why a credential is not valid. */
export type Fault = 'wrongShape' | 'otherIssuer' | KeyFault | 'forged' | 'notYetValid' | 'statusUnreadable' | 'otherStatusList' | 'statusForged' | 'revoked'

/** What a verifier trusts, and when it looks. */
export type Trusted = {
  /** The keys of the issuer. */
  readonly issuer: DidDocument
  /** The status list, as it was read; null when nobody asked for it, as without a network. */
  readonly status: unknown
  readonly at: Date
}

/** What a credential says, in the words of the School. */
export type Shown = {
  readonly serial: string
  readonly holder: string
  readonly programme: { readonly az: string; readonly en: string }
  readonly issued: string
  readonly issuer: string
}

export type Verdict =
  /** `statusOf`: as of when the list says that it was not revoked; null when no list was asked. */
  | { readonly valid: true; readonly shown: Shown; readonly statusOf: string | null; readonly credential: CertificateCredential }
  /** What it says is shown only once it is certain that the issuer said it. */
  | { readonly valid: false; readonly fault: Fault; readonly shown: Shown | null }

/**
 * Verifies the credential of a certificate: its shape, who issued it, the key and the time of the proof, the signature, and whether it was revoked.
 * @param given what was read from a file; nothing of it is believed before it is checked
 */
export async function verifyCredential(given: unknown, { issuer, status, at }: Trusted): Promise<Verdict> {
  const credential = certificateIn(given)
  if (!credential) return { valid: false, fault: 'wrongShape', shown: null }
  const proved = await faultOfProof(given, credential.issuer.id, issuer, at)
  if (proved) return { valid: false, fault: proved, shown: null }
  const shown = shownOf(credential)
  if (Date.parse(credential.validFrom) > at.getTime()) return { valid: false, fault: 'notYetValid', shown }
  if (status === null) return { valid: true, shown, statusOf: null, credential }
  const standing = await standingOf(credential, { issuer, status, at })
  return 'fault' in standing ? { valid: false, ...standing, shown } : { valid: true, shown, ...standing, credential }
}

/** What has the shape of a certificate of the School, whoever may have made it; null for anything else. */
export function certificateIn(given: unknown): CertificateCredential | null {
  const read = certificateCredential.safeParse(given)
  return read.success ? read.data : null
}

/** A guard rather than a parser, which would drop what it does not know: all that was given is what must have been signed. */
const isSecured = (given: unknown): given is z.infer<typeof secured> => secured.safeParse(given).success && isCanonical(given)

async function faultOfProof(given: unknown, claimed: string, issuer: DidDocument, at: Date): Promise<'wrongShape' | 'otherIssuer' | KeyFault | 'forged' | null> {
  if (!isSecured(given)) return 'wrongShape'
  if (claimed !== issuer.id) return 'otherIssuer'
  const { created, verificationMethod } = given.proof
  const key = keyFor(issuer, verificationMethod, created, at)
  if ('fault' in key) return key.fault
  return (await isSigned(given, key.publicKeyMultibase)) ? null : 'forged'
}

async function standingOf({ credentialStatus }: CertificateCredential, { issuer, status, at }: Trusted): Promise<{ statusOf: string } | { fault: Fault }> {
  const read = statusListCredential.safeParse(status)
  if (!read.success) return { fault: 'statusUnreadable' }
  const list = read.data
  if (list.id !== credentialStatus.statusListCredential) return { fault: 'otherStatusList' }
  if (await faultOfProof(status, list.issuer, issuer, at)) return { fault: 'statusForged' }
  try {
    const revoked = await isSet(list.credentialSubject.encodedList, Number(credentialStatus.statusListIndex))
    return revoked ? { fault: 'revoked' } : { statusOf: list.validFrom }
  } catch {
    return { fault: 'statusUnreadable' }
  }
}

const shownOf = ({ credentialSubject, issuer, name, validFrom }: CertificateCredential): Shown => ({
  serial: credentialSubject.licenseNumber,
  holder: credentialSubject.identifier[0].identityHash,
  programme: { az: credentialSubject.achievement.name, en: name },
  issued: validFrom,
  issuer: issuer.name,
})
