import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, type Rating } from '@/plugins/selection/rules/agreement/agreement'
import { alphaOf } from '@/plugins/selection/rules/agreement/alpha'
import { driftOf } from '@/plugins/selection/rules/agreement/drift'
import { type Form, intraclassOf } from '@/plugins/selection/rules/agreement/icc'

/** Table 2 of Shrout and Fleiss 1979: six subjects, four judges. */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

/** The example of Krippendorff 2011: four observers, twelve units, with blanks. */
const krippendorff = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]

const ratingsOf = (rows: readonly (readonly (number | null)[])[]): Rating[] =>
  rows.flatMap((row, rater) => row.map((score, subject): Rating => ({ subject: `S${subject}`, rater: `R${rater}`, score, day: null })))

const transposed = <T>(rows: readonly (readonly T[])[]): T[][] => (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)))

describe('the intraclass correlations', () => {
  const { meanSquares, forms } = intraclassOf(shroutFleiss, 4)

  test('have the mean squares of the textbook', () => {
    expect(meanSquares).toEqual({ subjects: expect.closeTo(11.24, 2), within: expect.closeTo(6.26, 2), raters: expect.closeTo(32.49, 2), error: expect.closeTo(1.02, 2) })
  })

  // Values: Table 4 of Shrout and Fleiss. Tests and intervals: as the R package psych prints them for the same data.
  test.each<[Form, number, number, number, number, [number, number], number]>([
    ['ICC(1,1)', 0.17, -0.133, 0.72, 1.8, [5, 18], 0.16477],
    ['ICC(2,1)', 0.29, 0.019, 0.76, 11, [5, 15], 0.00013],
    ['ICC(3,1)', 0.71, 0.342, 0.95, 11, [5, 15], 0.00013],
    ['ICC(1,k)', 0.44, -0.884, 0.91, 1.8, [5, 18], 0.16477],
    ['ICC(2,k)', 0.62, 0.071, 0.93, 11, [5, 15], 0.00013],
    ['ICC(3,k)', 0.91, 0.676, 0.99, 11, [5, 15], 0.00013],
  ])('%s is %f, from %f to %f', (form, value, lower, upper, f, degreesOfFreedom, p) => {
    expect(forms[form]).toEqual({
      value: expect.closeTo(value, 2),
      lower: expect.closeTo(lower, 3),
      upper: expect.closeTo(upper, 2),
      f: expect.closeTo(f, 1),
      degreesOfFreedom,
      p: expect.closeTo(p, 5),
    })
  })

  test('keep to subjects that everybody rated, and say how many were left out', () => {
    expect(intraclassOf([...shroutFleiss, [1, 2, 3]], 4)).toEqual({ ...intraclassOf(shroutFleiss, 4), leftOut: 1 })
  })

  test('say nothing where there is nothing to compare', () => {
    for (const subjects of [
      [],
      [[1, 2]],
      [[1], [2]],
      [
        [3, 3],
        [3, 3],
      ],
    ]) {
      for (const { value, lower, upper, p } of Object.values(intraclassOf(subjects, subjects[0]?.length ?? 0).forms))
        expect({ value, lower, upper, p }).toEqual({ value: null, lower: null, upper: null, p: null })
    }
    expect(
      intraclassOf(
        [
          [1, 1],
          [4, 4],
          [2, 2],
        ],
        2,
      ).forms['ICC(3,1)'],
    ).toMatchObject({ value: 1, f: null })
    // One rater gives 0.3 more throughout: no rest, but for that of floating point.
    expect(
      intraclassOf(
        [
          [0.1, 0.4],
          [0.7, 1],
          [0.2, 0.5],
        ],
        2,
      ).forms['ICC(3,1)'],
    ).toMatchObject({ value: 1, f: null })
  })

  test('of consistency do not change when a rater adds the same to all; those of agreement do', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 8 }), (rows) => {
        const harsher = rows.map(([first = 0, ...rest]) => [first - 4, ...rest])
        const [one, other] = [intraclassOf(rows, 3).forms, intraclassOf(harsher, 3).forms]
        fc.pre(one['ICC(3,1)'].value !== null)
        expect(other['ICC(3,1)'].value).toBeCloseTo(one['ICC(3,1)'].value ?? 0, 9)
        expect(other['ICC(3,k)'].p ?? 0).toBeCloseTo(one['ICC(3,k)'].p ?? 0, 6)
      }),
    )
    expect(
      intraclassOf(
        shroutFleiss.map(([first = 0, ...rest]) => [first + 9, ...rest]),
        4,
      ).forms['ICC(2,1)'].value,
    ).toBeLessThan(forms['ICC(2,1)'].value ?? 0)
  })
})

describe("Krippendorff's alpha", () => {
  test('is that of his own example, on every level', () => {
    const units = transposed(krippendorff).map((ratings) => ratings.flatMap((rating) => rating ?? []))
    const alpha = alphaOf(units)
    expect(alpha).toEqual({ nominal: expect.closeTo(0.743, 3), ordinal: expect.closeTo(0.815, 3), interval: expect.closeTo(0.849, 3), ratio: expect.closeTo(0.797, 3) })
    expect(agreementOf(ratingsOf(krippendorff)).alpha).toEqual(alpha)
  })

  test('is 1 for full agreement, and says nothing where nothing differs, or of ratios below zero', () => {
    expect(
      alphaOf([
        [1, 1],
        [2, 2, 2],
      ]),
    ).toEqual({ nominal: 1, ordinal: 1, interval: 1, ratio: 1 })
    expect(alphaOf([[2, 2], [2, 2], [5]])).toEqual({ nominal: null, ordinal: null, interval: null, ratio: null })
    expect(
      alphaOf([
        [-1, 1],
        [2, 2],
      ]),
    ).toMatchObject({ ratio: null, interval: expect.any(Number) })
    expect(alphaOf([])).toMatchObject({ nominal: null })
  })

  test('depends on nothing but the order for ordinal data, and not on zero and unit for intervals', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 }), (units) => {
        const alpha = alphaOf(units)
        fc.pre(alpha.nominal !== null)
        expect(alphaOf(units.map((ratings) => ratings.map((rating) => rating ** 3))).ordinal).toBe(alpha.ordinal)
        expect(alphaOf(units.map((ratings) => ratings.map((rating) => 10 * rating - 20))).interval).toBeCloseTo(alpha.interval ?? 0, 9)
        expect(alpha.nominal).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('what each rater does', () => {
  test('is told in the order of names, severity against the others', () => {
    const { severities, ...whole } = agreementOf(
      ratingsOf([
        [3, 5, 4, null],
        [1, 2, 3, null],
        [4, null, 4, 5],
      ]),
    )
    expect(whole).toMatchObject({ subjects: 4, raters: 3, ratings: 9, icc: { subjects: 2, leftOut: 2, raters: 3 } })
    expect(severities).toMatchObject([
      // Others lie at 2.5, 2 and 3.5 where they gave 3, 5 and 4.
      { rater: 'R0', ratings: 3, mean: 4, spread: 1, severity: expect.closeTo((-0.5 - 3 - 0.5) / 3, 12), drift: null },
      { rater: 'R1', ratings: 3, mean: 2, spread: 1, severity: expect.closeTo((2.5 + 3 + 1) / 3, 12) },
      { rater: 'R2', ratings: 3, severity: expect.closeTo((-2 - 0.5) / 2, 12) },
    ])
  })

  test('comes out the same to the last bit in whatever order ratings come', () => {
    const rating = fc.record({
      subject: fc.constantFrom('a', 'b', 'c', 'd'),
      rater: fc.constantFrom('x', 'y', 'z'),
      score: fc.option(fc.double({ min: 0, max: 9, noNaN: true })),
      day: fc.option(fc.integer({ min: 0, max: 30 })),
    })
    fc.assert(
      fc.property(fc.uniqueArray(rating, { selector: ({ subject, rater }) => subject + rater, minLength: 1 }), (ratings) => {
        expect(agreementOf([...ratings].reverse())).toEqual(agreementOf(ratings))
      }),
    )
  })

  test('drifts where severity grows with time', () => {
    const moments = [0, 1, 2, 3, 4, 5].map((day) => ({ day, difference: 0.25 * day + (day % 2) }))
    // A straight line through (0,0) (1,1.25) (2,.5) (3,1.75) (4,1) (5,2.25).
    expect(driftOf(moments)).toEqual({
      perDay: expect.closeTo(0.25 + 1.5 / 17.5, 12),
      standardError: expect.closeTo(Math.sqrt((1.5 - 1.5 ** 2 / 17.5) / 4 / 17.5), 12),
      earlier: expect.closeTo(1.75 / 3, 12),
      later: expect.closeTo(5 / 3, 12),
    })
    expect(driftOf([{ day: 3, difference: 1 }])).toEqual({ perDay: null, standardError: null, earlier: null, later: null })
    expect(
      driftOf([
        { day: 1, difference: 1 },
        { day: 3, difference: 2 },
      ]),
    ).toEqual({ perDay: 0.5, standardError: null, earlier: 1, later: 2 })
    const { severities } = agreementOf(
      ['a', 'b', 'c'].flatMap((subject, day): Rating[] => [
        { subject, rater: 'x', score: 5 - day, day },
        { subject, rater: 'y', score: 5, day: null },
      ]),
    )
    expect(severities).toMatchObject([
      { rater: 'x', drift: { perDay: 1, standardError: 0, earlier: 0, later: 2 } },
      { rater: 'y', drift: { perDay: null } },
    ])
  })
})
