import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * The one spelling of a value as JSON (RFC 8785): the same content gives the same bytes, in whatever order its keys were written.
 * @throws Error when JSON has no spelling for it
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('This has no spelling in JSON.')
  return text
}

/** SHA-256 of the canonical spelling, in 64 hexadecimal digits. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')
