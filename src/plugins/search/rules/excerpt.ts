import { fold } from '@/i18n/fold'

/** A piece of a text, and whether it is what was looked for. */
export type Piece = { text: string; found: boolean }

/** Where words begin that begin like one of these, and where the likeness ends. */
function placesOf(text: string, words: readonly string[]): [from: number, to: number][] {
  const folded = fold(text)
  const places: [number, number][] = []
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const like = words.filter((asked) => word.startsWith(asked)).sort((one, other) => other.length - one.length)[0]
    if (like) places.push([index, index + like.length])
  }
  return places
}

/** A text with what was looked for set apart. */
export function mark(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const [from, to] of placesOf(text, words)) {
    if (from > end) pieces.push({ text: text.slice(end, from), found: false })
    pieces.push({ text: text.slice(from, to), found: true })
    end = to
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false })
  return pieces
}

/**
 * The part of a text around the first place where something was found, cut between words; the beginning when nothing was.
 * @param length about how many characters it may have
 */
export function excerpt(text: string, words: readonly string[], length = 180): string {
  const [first] = placesOf(text, words)
  const before = Math.max(0, (first?.[0] ?? 0) - Math.floor(length / 3))
  const from = before === 0 ? 0 : text.indexOf(' ', before) + 1 || before
  if (text.length - from <= length) return `${from > 0 ? '… ' : ''}${text.slice(from)}`
  const until = text.lastIndexOf(' ', from + length)
  return `${from > 0 ? '… ' : ''}${text.slice(from, until > from ? until : from + length)} …`
}
