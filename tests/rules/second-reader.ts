import { createHash, createPublicKey, verify } from 'node:crypto'

/*
 * A second reader of credentials, written from the recommendation alone: it shares no code with the first, neither for the spelling of JSON nor for hashes, base 58 or signatures.
 */

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function bytesOf(multibase: string): Buffer {
  if (multibase[0] !== 'z') throw new Error('This is not in base 58.')
  const digits = multibase.slice(1)
  const number = [...digits].reduce((sum, digit) => sum * 58n + BigInt(base58.indexOf(digit)), 0n).toString(16)
  const zeros = digits.length - digits.replace(/^1+/, '').length
  return Buffer.concat([Buffer.alloc(zeros), number === '0' ? Buffer.alloc(0) : Buffer.from(number.padStart(number.length + (number.length % 2), '0'), 'hex')])
}

/** RFC 8785 for what has no numbers but whole ones. */
const spelled = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, part]) => `${JSON.stringify(name)}:${spelled(part)}`).join()}}`
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

type Read = { proof: { proofValue: string; [option: string]: unknown }; [member: string]: unknown }

/** Whether a document is secured by eddsa-jcs-2022 with this public key, in multibase. */
export function readsAsSigned({ proof, ...document }: Read, publicKeyMultibase: string): boolean {
  const { proofValue, ...options } = proof
  const signed = Buffer.concat([sha256(spelled(options)), sha256(spelled(document))])
  const multikey = bytesOf(publicKeyMultibase)
  if (multikey.readUInt16BE() !== 0xed01) throw new Error('This is no key of Ed25519.')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: multikey.subarray(2).toString('base64url') }, format: 'jwk' })
  return verify(null, signed, key, bytesOf(proofValue))
}
