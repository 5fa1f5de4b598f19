import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenShares, unevenness } from '@/plugins/interviews/rules/timetable/shares'

const rooms = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

test('even shares add up to all that can be heard, and whoever has less than others is full', () => {
  fc.assert(
    fc.property(rooms, fc.nat(60), (sizes, count) => {
      const shares = evenShares(sizes, count)
      const heard = Math.min(count, sum(sizes))
      expect(sum(shares.map(({ least }) => least))).toBeLessThanOrEqual(heard)
      expect(sum(shares.map(({ most }) => most))).toBeGreaterThanOrEqual(heard)
      const top = Math.max(...shares.map(({ most }) => most))
      for (const [place, { least, most }] of shares.entries()) {
        expect(most - least).toBeLessThanOrEqual(1)
        expect(most).toBeLessThanOrEqual(sizes[place] ?? 0)
        if (most < top) expect(most).toBe(sizes[place])
      }
    }),
  )
})

test('a part of all is shared out in the same proportion', () => {
  expect(evenShares([40, 40, 10], 70, 0.5)).toEqual([
    { least: 15, most: 15 },
    { least: 15, most: 15 },
    { least: 5, most: 5 },
  ])
  expect(evenShares([9, 9, 9], 9, 1 / 3)).toEqual(Array(3).fill({ least: 1, most: 1 }))
})

test('two panels one off are better than one panel two off', () => {
  const share = { least: 3, most: 4 }
  expect([1, 2, 3, 4, 5, 6].map((count) => unevenness(count, share))).toEqual([4, 1, 0, 0, 1, 4])
})
