const string = /"(?:[^"\\]|\\.)*"(\s*:)?/g

const namesIn = (value: unknown): number =>
  value !== null && typeof value === 'object'
    ? (Array.isArray(value) ? 0 : Object.keys(value).length) + Object.values(value).reduce((sum: number, part) => sum + namesIn(part), 0)
    : 0

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
