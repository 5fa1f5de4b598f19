import { at } from '../numbers'

/** How many numbers a signature has: the likeness is estimated with a standard error of at most 0.044. */
export const signatureLength = 128

/** Candidates are signatures that agree in all numbers of one band: of texts that are alike by 0.6, 98.8 % are found, by 0.7, 99.98 %. */
const bandLength = 4

/** The 32 bits of a text, spread (FNV-1a). */
function bitsOf(text: string): number {
  let bits = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) bits = Math.imul(bits ^ text.charCodeAt(place), 0x01000193)
  return bits
}

/** Turns 32 bits into 32 others, one to one (the end of MurmurHash3): with another number added before, as good as another order of all. */
function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

/** What makes the orders different from each other; fixed, so that signatures may be kept and compared later. */
const orders = Int32Array.from({ length: signatureLength }, (_, order) => mixed(Math.imul(order + 1, 0x9e3779b9)))

/**
 * The signature of a set of shingles (MinHash, Broder 1997): of each of many orders of all shingles, which of the set comes first. Two sets agree in
 * one of the numbers with a chance that is their likeness.
 * @returns null for a set without shingles, which is like nothing
 */
export function signatureOf(shingles: ReadonlySet<string>): Uint32Array | null {
  if (shingles.size === 0) return null
  const signature = new Uint32Array(signatureLength).fill(0xffffffff)
  for (const shingle of shingles) {
    const bits = mixed(bitsOf(shingle))
    for (let order = 0; order < signatureLength; order += 1) {
      const turn = mixed(bits ^ at(orders, order))
      if (turn < at(signature, order)) signature[order] = turn
    }
  }
  return signature
}

/** How alike two sets probably are: the share of numbers in which their signatures agree. */
export function estimatedLikeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let order = 0; order < signatureLength; order += 1) if (one[order] === other[order]) same += 1
  return same / signatureLength
}

/** The bands of a signature, a number for each: what two signatures share in one of them is worth a closer look. They may be kept, to look for later texts. */
export function bandsOf(signature: Uint32Array): Int32Array {
  return Int32Array.from({ length: signatureLength / bandLength }, (_, band) => {
    let key = mixed(band + 1)
    for (const number of signature.subarray(band * bandLength, (band + 1) * bandLength)) key = mixed(key ^ number)
    return key
  })
}

/**
 * The pairs of signatures that are worth a closer look, each once, sorted by number. Equal signatures are always among them.
 * @returns pairs of indices, the smaller first
 */
export function candidatesAmong(signatures: readonly (Uint32Array | null)[]): [one: number, other: number][] {
  const found = new Set<number>()
  const buckets = new Map<number, number[]>()
  for (const [number, signature] of signatures.entries()) {
    for (const key of signature ? bandsOf(signature) : []) {
      const bucket = buckets.get(key) ?? []
      buckets.set(key, bucket)
      for (const before of bucket) if (before !== number) found.add(before * signatures.length + number)
      bucket.push(number)
    }
  }
  return [...found].sort((one, other) => one - other).map((pair) => [Math.floor(pair / signatures.length), pair % signatures.length])
}
