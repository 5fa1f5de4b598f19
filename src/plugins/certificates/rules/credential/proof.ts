import * as multikey from '@digitalbazaar/ed25519-multikey'
import { createSignCryptosuite, createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { decode, encode } from 'base58-universal'
import type { SigningKey } from './keys'
import type { Proof } from './shape'

type Unsecured = { readonly '@context': string[] }

/**
 * Secures a document by Data Integrity with the cryptosuite eddsa-jcs-2022 (W3C Recommendation of 15 May 2025, section 3.3). The same document, key and time give the same proof.
 * @param created ISO 8601
 */
export async function secure<Document extends Unsecured>(document: Document, key: SigningKey, created: string): Promise<Document & { proof: Proof }> {
  const cryptosuite = createSignCryptosuite()
  const proof = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: cryptosuite.name,
    created,
    verificationMethod: key.method,
    proofPurpose: 'assertionMethod',
  } as const
  const data = await cryptosuite.createVerifyData({ cryptosuite, document: structuredClone(document), proof: structuredClone(proof) })
  const pair = await multikey.from({ type: 'Multikey', ...key })
  return { ...document, proof: { ...proof, proofValue: `z${encode(await pair.signer().sign({ data }))}` } }
}

/**
 * Whether a key signed a document as it is. The recommendation allows more contexts in the document than in what was signed; here they are the same, so that nothing can be added.
 * @param publicKeyMultibase an Ed25519 key
 */
export async function isSigned({ proof, ...document }: Unsecured & { readonly proof: Proof }, publicKeyMultibase: string): Promise<boolean> {
  const { proofValue, ...options } = proof
  if (JSON.stringify(options['@context']) !== JSON.stringify(document['@context'])) return false
  const signature = decode(proofValue.slice(1))
  if (signature.length !== 64) return false
  const cryptosuite = createVerifyCryptosuite()
  const data = await cryptosuite.createVerifyData({ cryptosuite, document: structuredClone(document), proof: structuredClone(options) })
  const key = await multikey.from({ type: 'Multikey', publicKeyMultibase })
  return key.verifier().verify({ data, signature })
}
