const string = /"(?:[^"\\]|\\.)*"(\s*:)?/g

/** Deeper than any credential, and far from what a program can't follow any more. */
const deepest = 100

function namesIn(value: unknown, depth = 0): number {
  if (value === null || typeof value !== 'object') return 0
  if (depth === deepest) throw new SyntaxError('This is nested too deeply.')
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, part) => sum + namesIn(part, depth + 1), own)
}

/**
 * Reads JSON as canonicalisation wants it (I-JSON, RFC 7493): in UTF-8, and no object names anything twice, since two readers could then read two things under one signature.
 * @throws SyntaxError when it is none
 */
export function readJson(bytes: Uint8Array): unknown {
  const text = decoded(bytes)
  const value: unknown = JSON.parse(text)
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
