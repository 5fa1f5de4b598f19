import { candidatesAmong, signatureOf } from './minhash'
import { likenessOf, shinglesOf } from './words'

/** A text, and whose it is: an applicant, the same in every call. */
export type Essay = { readonly id: string; readonly applicant: string; readonly text: string }

export type Alike = { readonly one: string; readonly other: string /** 0 to 1, exact. */; readonly likeness: number }

/** From which likeness two essays count as nearly identical. */
export const nearlyIdentical = 0.6

/** Essays of fewer words are not compared when they are handed in: a few words are alike by chance. */
export const leastWords = 20

/** How alike two texts are, 0 to 1, exact. */
export const alike = (one: string, other: string): number => likenessOf(shinglesOf(one), shinglesOf(other))

/**
 * The essays of different applicants that are nearly identical, the most alike first. Whoever hands in an essay of their own again is left alone.
 * Texts that are the same but for case, signs and punctuation are always found; of others that reach the bound, nearly all (see `candidatesAmong`).
 * @param atLeast the likeness (Jaccard, over shingles of words) from which they count
 */
export function alikeAmong(essays: readonly Essay[], atLeast = nearlyIdentical): Alike[] {
  const sorted = [...essays].sort((one, other) => (one.id < other.id ? -1 : 1))
  const shingles = sorted.map(({ text }) => shinglesOf(text))
  return candidatesAmong(shingles.map(signatureOf))
    .flatMap(([first, second]) => {
      const [one, other, own, others] = [sorted[first], sorted[second], shingles[first], shingles[second]]
      if (!one || !other || !own || !others || one.applicant === other.applicant) return []
      const likeness = likenessOf(own, others)
      return likeness >= atLeast ? [{ one: one.id, other: other.id, likeness }] : []
    })
    .sort((a, b) => b.likeness - a.likeness)
}
