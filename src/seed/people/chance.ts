import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Everything that looks like luck in the seed comes from here, so that the same numbers always give the same School. */
export type Chance = {
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T
  /** So many different ones of a list, in the order of luck. */
  several: <T>(list: readonly T[], count: number) => T[]
  /** True with this probability, 0 to 1. */
  happens: (probability: number) => boolean
  /** A number around a mean, roughly normal. */
  around: (mean: number, deviation: number) => number
  /** A moment between two. */
  moment: (from: Date, to: Date) => Date
  uuid: () => string
}

/** Spreads neighbouring numbers far apart, so that applicant 7 and applicant 8 have nothing in common. */
function spread(numbers: readonly number[]): number {
  let state = 0x2545f491
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
    state ^= state >>> 16
  }
  return state
}

/** @param numbers what the luck depends on: the seed of the School, the number of an applicant… */
export function chanceOf(...numbers: number[]): Chance {
  const generator = xoroshiro128plus(spread(numbers))
  const whole = (from: number, to: number) => uniformInt(generator, from, to)
  const share = () => uniformFloat64(generator)
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  return {
    whole,
    pick,
    several: (list, count) => {
      const left = [...list]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)).flat()
    },
    happens: (probability) => share() < probability,
    around: (mean, deviation) => mean + deviation * (share() + share() + share() + share() - 2) * Math.sqrt(3),
    moment: (from, to) => new Date(from.getTime() + Math.floor(share() * Math.max(0, to.getTime() - from.getTime()))),
    uuid: () => {
      const digits = Array.from({ length: 32 }, () => whole(0, 15).toString(16)).join('')
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${'89ab'[whole(0, 3)]}${digits.slice(17, 20)}-${digits.slice(20)}`
    },
  }
}
