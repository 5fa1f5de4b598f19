import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

/** How many random bytes sealing takes. */
export const sealingBytes = 12

const tagBytes = 16

/** A key of its own for this one use, whatever else the secret serves (HKDF, RFC 5869). */
const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'signing keys of certificates', 32))

/**
 * Encrypts what a signing key is made of, for keeping it (AES-256-GCM).
 * @param random {@link sealingBytes} bytes that were never used before
 * @returns all that {@link unseal} needs besides the secret, in base64url
 */
export function seal(seed: Uint8Array, secret: string, random: Uint8Array): string {
  if (random.length !== sealingBytes) throw new RangeError(`Sealing takes ${sealingBytes} random bytes; ${random.length} are given.`)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), random)
  return Buffer.concat([random, cipher.update(seed), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** What was sealed; null when the secret is another, or a byte was changed. */
export function unseal(sealed: string, secret: string): Uint8Array | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= sealingBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, sealingBytes))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  try {
    return new Uint8Array(Buffer.concat([decipher.update(bytes.subarray(sealingBytes, -tagBytes)), decipher.final()]))
  } catch {
    return null
  }
}
