import { fold } from '@/i18n/fold'

/** A word as it is compared, and where it stands in the text, in UTF-16 units, the end not included. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

/** How a text must be spelled for the places of its words to be right: letters and their signs put together. */
export const spelled = (text: string): string => text.normalize('NFC')

/** The words of a text in lower case and without the signs of letters; punctuation and spaces make no difference. */
export function wordsOf(text: string): Word[] {
  const kept = spelled(text)
  const folded = fold(kept)
  return [...folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }))
}

/** How many words make a shingle: as many as two people seldom write alike by chance. */
export const shingleLength = 4

/** The runs of {@link shingleLength} words of a text, each once; a text that is shorter is one shingle, one without words has none. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text).map(({ word }) => word)
  if (words.length === 0) return new Set()
  const last = Math.max(0, words.length - shingleLength)
  return new Set(Array.from({ length: last + 1 }, (_, place) => words.slice(place, place + shingleLength).join(' ')))
}

/** How alike two sets are: the share of what is in both among what is in either (Jaccard 1901), 0 to 1. Two empty sets have nothing in common. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let both = 0
  for (const shingle of small) if (large.has(shingle)) both += 1
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}
