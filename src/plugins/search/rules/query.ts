import { fold } from '@/i18n/fold'

/** Longer questions are cut: nobody types them. */
const longest = 100

/** The most words that are looked for. */
const mostWords = 8

/** The words of what somebody typed, folded; a word that stands twice is looked for once. */
export function wordsAsked(typed: string): string[] {
  const words = fold(typed.slice(0, longest)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, mostWords)
}

/** The words as a question to PostgreSQL's text search: every word, each also as the beginning of a longer one, since somebody may still be typing it. */
export const textQuery = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(' & ')
