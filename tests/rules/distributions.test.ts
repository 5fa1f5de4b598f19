import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correlationOf, distributionsOf, quantile } from '@/plugins/selection/rules/distributions'

const scale = { min: 1, max: 5 }
const given = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), score: fc.double({ min: 1, max: 5, noNaN: true }) }), { maxLength: 40 })

test('a harsh panel comes first, with how far it is from the others', () => {
  const all = [1, 2, 3].map((score) => ({ group: 'harsh', score })).concat([4, 5].map((score) => ({ group: 'mild', score })))
  expect(distributionsOf(all, scale)).toEqual([
    { group: 'harsh', count: 3, mean: 2, spread: 1, lowest: 1, median: 2, highest: 3, steps: [1, 1, 1, 0, 0], apart: -2.5 },
    { group: 'mild', count: 2, mean: 4.5, spread: expect.closeTo(Math.SQRT1_2), lowest: 4, median: 4.5, highest: 5, steps: [0, 0, 0, 1, 1], apart: 2.5 },
  ])
  expect(distributionsOf([{ group: 'alone', score: 3 }], scale)).toMatchObject([{ spread: null, apart: null }])
})

test('every score is counted once, and the numbers of a group lie within its scores', () => {
  fc.assert(
    fc.property(given, (all) => {
      const found = distributionsOf(all, scale)
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      for (const { count, highest, lowest, mean, median, steps } of found) {
        expect(steps.reduce((sum, one) => sum + one, 0)).toBe(count)
        expect(lowest <= median && median <= highest).toBe(true)
        expect(mean >= lowest - 1e-9 && mean <= highest + 1e-9).toBe(true)
      }
      expect(found.map(({ mean }) => mean)).toEqual(found.map(({ mean }) => mean).sort((one, other) => one - other))
    }),
  )
})

test('quantiles are interpolated', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1, 1.75, 2.5, 4])
})

test('a correlation is from −1 to 1, the same both ways, and unknown where nothing varies', () => {
  expect(
    correlationOf([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1)
  expect(
    correlationOf([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBeCloseTo(-1)
  expect(
    correlationOf([
      [1, 1],
      [2, 2],
    ]),
  ).toBeNull()
  expect(
    correlationOf([
      [1, 3],
      [2, 3],
      [3, 3],
    ]),
  ).toBeNull()
  const score = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 3 }), (pairs) => {
      const value = correlationOf(pairs)
      if (value === null) return
      expect(Math.abs(value)).toBeLessThanOrEqual(1)
      expect(correlationOf(pairs.map(([one, other]) => [other, one] as const))).toBeCloseTo(value)
    }),
  )
})
