import { shingleLength, spelled, type Word, wordsOf } from './words'

/** A stretch of a text, in UTF-16 units, the end not included. */
export type Stretch = { readonly from: number; readonly to: number }

/** What two texts have in common: where it stands in each, and how many words it has. */
export type Passage = { readonly one: Stretch; readonly other: Stretch; readonly words: number }

export type SideBySide = {
  /** The texts as the stretches count them: letters and their signs put together. */
  readonly one: string
  readonly other: string
  /** In the order of the first text; no word is in two of them. */
  readonly passages: readonly Passage[]
}

/** A run of words that both have, by the numbers of its first words. */
type Run = { readonly one: number; readonly other: number; readonly words: number }

/**
 * The passages that two texts share, each as long as it can be, the longest chosen first (as Wise 1993 tiles strings): words count, in lower case
 * and without signs; the order of passages may differ.
 * @param atLeast the fewest words of a passage
 */
export function sharedPassages(one: string, other: string, atLeast = shingleLength): SideBySide {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const taken = { one: new Set<number>(), other: new Set<number>() }
  const passages: Passage[] = []
  for (const run of runsOf(words, others, atLeast)) {
    const places = Array.from({ length: run.words }, (_, step) => step)
    if (places.some((step) => taken.one.has(run.one + step) || taken.other.has(run.other + step))) continue
    for (const step of places) {
      taken.one.add(run.one + step)
      taken.other.add(run.other + step)
    }
    passages.push({ one: stretchOf(words, run.one, run.words), other: stretchOf(others, run.other, run.words), words: run.words })
  }
  return { one: spelled(one), other: spelled(other), passages: passages.sort((a, b) => a.one.from - b.one.from) }
}

const stretchOf = (words: readonly Word[], first: number, count: number): Stretch => ({ from: words[first]?.from ?? 0, to: words[first + count - 1]?.to ?? 0 })

/** All runs that can't be made longer, the longest first. */
function runsOf(words: readonly Word[], others: readonly Word[], atLeast: number): Run[] {
  const same = (one: number, other: number) => words[one] !== undefined && words[one].word === others[other]?.word
  const runs: Run[] = []
  for (const one of words.keys())
    for (const other of others.keys()) {
      if (!same(one, other) || same(one - 1, other - 1)) continue
      let count = 1
      while (same(one + count, other + count)) count += 1
      if (count >= atLeast) runs.push({ one, other, words: count })
    }
  return runs.sort((a, b) => b.words - a.words || a.one - b.one || a.other - b.other)
}
