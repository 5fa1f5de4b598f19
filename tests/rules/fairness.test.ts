import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fairnessOf, type Outcome, type Printed } from '@/plugins/selection/rules/fairness/fairness'
import { impactRatioOf } from '@/plugins/selection/rules/fairness/impact'
import { stratifiedOf } from '@/plugins/selection/rules/fairness/stratified'
import { leastCount, printable } from '@/plugins/selection/rules/fairness/suppress'

/** Admissions to the six largest departments of Berkeley in 1973 (Bickel, Hammel and O'Connell 1975): men and women, admitted and rejected. */
const berkeley: Outcome[] = (
  [
    ['A', 512, 313, 89, 19],
    ['B', 353, 207, 17, 8],
    ['C', 120, 205, 202, 391],
    ['D', 138, 279, 131, 244],
    ['E', 53, 138, 94, 299],
    ['F', 22, 351, 24, 317],
  ] as const
).flatMap(([stratum, ...counts]) => [
  { stratum, group: 'men', selected: counts[0], rejected: counts[1] },
  { stratum, group: 'women', selected: counts[2], rejected: counts[3] },
])

const of = (stratum: string, group: string, selected: number, rejected: number): Outcome => ({ stratum, group, selected, rejected })

const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }))
const anyOutcomes = fc.uniqueArray(fc.record({ stratum: fc.constantFrom('p', 'q', 'r', 's'), group: fc.constantFrom('a', 'b', 'c'), selected: count, rejected: count }), {
  selector: ({ stratum, group }) => stratum + group,
  minLength: 1,
})

describe('comparing groups', () => {
  test('finds what was found in Berkeley: men were admitted more often, but not within departments', () => {
    const { reference, groups, hidden } = fairnessOf(berkeley, 'women')
    expect({ reference, hidden }).toEqual({ reference: 'women', hidden: { groups: 0, strata: 0 } })
    expect(groups).toMatchObject([
      {
        group: 'men',
        rate: expect.closeTo(0.4452, 4),
        impactRatio: { value: expect.closeTo(1.466642, 6), lower: expect.closeTo(1.35235, 5), upper: expect.closeTo(1.590592, 6) },
        // As mantelhaen.test of R prints it for its table UCBAdmissions.
        stratified: { strata: 6, oddsRatio: { value: expect.closeTo(0.9046968, 7), lower: expect.closeTo(0.7719074, 7), upper: expect.closeTo(1.0603298, 7) } },
      },
      { group: 'women', rate: expect.closeTo(0.3035, 4), impactRatio: { value: 1, lower: null, upper: null }, stratified: null },
    ])
  })

  test('takes the group with the highest rate where none is named', () => {
    expect(fairnessOf(berkeley)).toMatchObject({ reference: 'men', groups: [{ group: 'men' }, { group: 'women', impactRatio: { value: expect.closeTo(1 / 1.466642, 6) } }] })
  })

  test('within one stratum is the comparison without strata', () => {
    const [group, reference] = [
      { selected: 12, rejected: 30 },
      { selected: 25, rejected: 21 },
    ]
    const { strata, oddsRatio, riskRatio } = stratifiedOf([{ group, reference }])
    expect(strata).toBe(1)
    const plain = impactRatioOf(group, reference)
    for (const key of ['value', 'lower', 'upper'] as const) expect(riskRatio[key]).toBeCloseTo(plain[key] ?? 0, 12)
    // Woolf's interval.
    const error = 1.959963984540054 * Math.sqrt(1 / 12 + 1 / 30 + 1 / 25 + 1 / 21)
    const odds = (12 * 21) / (30 * 25)
    expect(oddsRatio).toEqual({ value: expect.closeTo(odds, 12), lower: expect.closeTo(odds * Math.exp(-error), 12), upper: expect.closeTo(odds * Math.exp(error), 12) })
  })

  test('turns round with the two that are compared, and leaves out strata where only one is', () => {
    const counts = fc.record({ selected: fc.integer({ min: 1, max: 40 }), rejected: fc.integer({ min: 1, max: 40 }) })
    fc.assert(
      fc.property(fc.array(fc.record({ group: counts, reference: counts }), { minLength: 1, maxLength: 6 }), (pairs) => {
        const one = stratifiedOf([...pairs, { group: { selected: 3, rejected: 1 }, reference: { selected: 0, rejected: 0 } }])
        const other = stratifiedOf(pairs.map(({ group, reference }) => ({ group: reference, reference: group })))
        expect(one.strata).toBe(pairs.length)
        for (const key of ['oddsRatio', 'riskRatio'] as const) {
          expect((one[key].value ?? 0) * (other[key].value ?? 0)).toBeCloseTo(1, 9)
          expect((one[key].lower ?? 0) * (other[key].upper ?? 0)).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  test('says no interval where nobody was selected, and nothing of nobody', () => {
    expect(impactRatioOf({ selected: 0, rejected: 9 }, { selected: 5, rejected: 5 })).toEqual({ value: 0, lower: null, upper: null })
    expect(stratifiedOf([])).toEqual({ strata: 0, oddsRatio: { value: null, lower: null, upper: null }, riskRatio: { value: null, lower: null, upper: null } })
  })
})

describe('what is printed', () => {
  test('keeps back a small group, and another one so that it does not follow from the sum', () => {
    const { all, groups, hidden, reference } = fairnessOf([of('p', 'a', 40, 60), of('p', 'b', 3, 20), of('p', 'c', 10, 10), of('p', 'd', 30, 30)])
    expect(all).toEqual({ selected: 83, rejected: 120, rate: 83 / 203 })
    expect(groups.map(({ group, selected }) => [group, selected])).toEqual([
      ['a', 40],
      ['b', null],
      ['c', null],
      ['d', 30],
    ])
    expect(groups[1]).toEqual({ group: 'b', selected: null, rejected: null, rate: null, impactRatio: null, stratified: null })
    expect({ hidden, reference }).toEqual({ hidden: { groups: 2, strata: 0 }, reference: 'd' })
  })

  test('keeps back a small stratum, and others until what is left over counts five; comparisons are then coarse', () => {
    const { strata, groups, hidden } = fairnessOf([of('p', 'a', 1, 9), of('p', 'b', 6, 9), of('q', 'a', 8, 9), of('q', 'b', 9, 9), of('r', 'a', 50, 70), of('r', 'b', 40, 70)])
    expect(strata.map(({ stratum, groups: cells }) => [stratum, cells.map(({ selected }) => selected)])).toEqual([
      ['p', [null, null]],
      ['q', [null, null]],
      ['r', [50, 40]],
    ])
    expect(hidden).toEqual({ groups: 0, strata: 2 })
    const { oddsRatio } = groups[1]?.stratified ?? {}
    expect(oddsRatio?.value).toBe(Number(oddsRatio?.value?.toFixed(3)))
    expect(groups[1]?.impactRatio?.value).not.toBe(Number(groups[1]?.impactRatio?.value?.toFixed(3)))
  })

  test('never counts fewer than five people, nor lets them be found by taking what is printed from the sums', () => {
    const columns = (one: Printed | undefined) => [one?.selected ?? 0, one?.rejected ?? 0]
    const sums = (all: readonly (readonly number[])[]) => all.reduce<number[]>((sum, row) => sum.map((value, column) => value + (row[column] ?? 0)), [0, 0])
    const leftOver = (whole: Printed, parts: readonly Printed[], hiddenParts: number) => {
      if (whole.selected === null || hiddenParts === 0) return
      const [taken, total] = [sums(parts.map(columns)), columns(whole)]
      for (const [column, value] of total.entries()) expect(value - (taken[column] ?? 0)).toBeGreaterThanOrEqual(leastCount)
    }
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        const { all, groups, strata } = fairnessOf(outcomes)
        for (const { selected, rejected } of [all, ...groups, ...strata.flatMap((stratum) => stratum.groups)]) {
          for (const number of [selected, rejected]) if (number !== null) expect(number).toBeGreaterThanOrEqual(leastCount)
        }
        const present = (group: string, stratum?: string) => outcomes.some((one) => one.group === group && (!stratum || one.stratum === stratum) && one.selected + one.rejected > 0)
        leftOver(all, groups, groups.filter(({ group, selected }) => selected === null && present(group)).length)
        for (const [place, group] of groups.entries()) {
          const cells = strata.map((stratum) => stratum.groups[place]).filter((one) => one !== undefined)
          leftOver(group, cells, cells.filter((one, number) => one.selected === null && present(group.group, strata[number]?.stratum)).length)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('keeps nothing back where every count is large', () => {
    expect(
      printable([
        [5, 9],
        [7, 6],
      ]),
    ).toEqual([true, true])
    expect(
      printable([
        [5, null],
        [7, 6],
      ]),
    ).toEqual([true, true])
    expect(
      printable([
        [4, 9],
        [7, 6],
      ]),
    ).toEqual([false, false])
    expect(
      printable([
        [0, 9],
        [2, 6],
        [5, 5],
        [9, 9],
      ]),
    ).toEqual([false, false, false, true])
  })

  test('is the same in whatever order outcomes come', () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        expect(fairnessOf([...outcomes].reverse())).toEqual(fairnessOf(outcomes))
      }),
    )
  })
})
