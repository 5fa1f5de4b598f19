const string = /"(?:[^"\\]|\\.)*"(\s*:)?/g

/** In bytes. A credential of the School has a few thousand; the pattern above fails at some millions. */
const longest = 1_000_000

/** Deeper than any credential, and far from what a program can't follow any more. */
const deepest = 100

/** Half of a pair of UTF-16 without the other. */
const halfSign = /\p{Surrogate}/u

/** Whether a value can be canonicalised (RFC 8785): its numbers are finite and its signs whole. What is nested too deeply can't be either. */
export function isCanonical(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return !halfSign.test(value)
  if (value === null || typeof value !== 'object') return true
  return depth < deepest && !Object.keys(value).some((name) => halfSign.test(name)) && Object.values(value).every((part) => isCanonical(part, depth + 1))
}

function namesIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, part) => sum + namesIn(part), own)
}

/**
 * Reads JSON as canonicalisation wants it (I-JSON, RFC 7493): in UTF-8, with finite numbers, and no object names anything twice, since two readers could then read two things under one signature.
 * @throws SyntaxError when it is none, or far longer than a credential
 */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.length > longest) throw new SyntaxError('This is too long.')
  const text = decoded(bytes)
  const value: unknown = JSON.parse(text)
  if (!isCanonical(value)) throw new SyntaxError('This has no canonical form.')
  const names = [...text.matchAll(string)].filter(([, colon]) => colon).length
  if (names !== namesIn(value)) throw new SyntaxError('Something is named twice.')
  return value
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SyntaxError('This is not UTF-8.')
  }
}
