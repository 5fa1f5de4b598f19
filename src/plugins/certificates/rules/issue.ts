import canonicalize from 'canonicalize'
import { type Addresses, type CertificateFacts, certificateAsBadge } from './credential/certificate'
import type { SigningKey } from './credential/keys'
import { secure } from './credential/proof'
import type { Profile } from './credential/shape'
import { editionInAddress } from './edition-in-address'
import { drawCertificate } from './pdf/certificate'
import type { Letters } from './pdf/letters'
import { openPdf, putInto } from './pdf/seal'
import type { Sheet } from './pdf/sheet'

export type Issue = {
  readonly facts: CertificateFacts
  /** The rest of what is printed. */
  readonly words: Omit<Sheet, 'serial' | 'holder' | 'issued' | 'page'>
  readonly issuer: Omit<Profile, 'type'>
  readonly addresses: Addresses
  /** Its place in the status list. */
  readonly statusIndex: number
  /** When it is signed, ISO 8601: for a later edition later than it was issued. */
  readonly signed: string
}

/** As long as every digest. */
const noDigest = `sha256-${'A'.repeat(43)}=`

/** A signature in base 58 has 88 digits at most, after the letter that says so. */
const longestSignature = 89

/**
 * Issues a certificate: the credential as a file of JSON, and the PDF that holds it. They know each other: the credential names the digest of the PDF, which was drawn with a place for the credential.
 * The same input gives the same files.
 * @throws Unprintable when the letters lack a sign of a text, or one is too long for its place
 */
export async function issueCertificate(
  { addresses, facts, issuer, signed, statusIndex, words }: Issue,
  key: SigningKey,
  letters: Letters,
): Promise<{ credential: string; pdf: Uint8Array }> {
  const credentialWith = async (digest: string) => secure(certificateAsBadge(facts, issuer, addresses, statusIndex, digest), key, signed)
  const draft = await credentialWith(noDigest)
  const room = new TextEncoder().encode(spelled(draft)).length - draft.proof.proofValue.length + longestSignature
  const { edition, holder, serial } = facts
  const drawn = await drawCertificate({ ...words, holder, serial, page: `${addresses.page}?${editionInAddress}=${edition}`, issued: new Date(facts.issued) }, letters, room)
  const opened = await openPdf(drawn)
  if (!opened) throw new Error('The certificate was drawn without a place for its credential.')
  const credential = spelled(await credentialWith(opened.digest))
  return { credential, pdf: putInto(drawn, credential) }
}

/** The one spelling of RFC 8785: without any blanks that could be changed. */
function spelled(credential: object): string {
  const text = canonicalize(credential)
  if (text === undefined) throw new Error('The credential has no spelling in JSON.')
  return text
}
