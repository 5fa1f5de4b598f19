/** What the scores of a criterion mean, in the words of the programme; `free`: what is said of no score in particular. */
export type Anchors = { readonly free: readonly string[]; readonly ofScore: ReadonlyMap<number, string> }

/** Reads anchors as they were written, one a line: a line that begins with a score (`5 — …`) belongs to it. */
export function readAnchors(text: string | null): Anchors {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const scored = lines.map((line) => /^(\d+)\s*[:.–—-]\s*(.+)$/.exec(line))
  return {
    free: lines.filter((_, index) => !scored[index]),
    ofScore: new Map(scored.flatMap((found) => (found?.[1] && found[2] ? [[Number(found[1]), found[2]] as const] : []))),
  }
}
