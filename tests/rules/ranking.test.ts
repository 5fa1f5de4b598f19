import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentsGiven } from '@/plugins/selection/rules/ranking/conditional'
import { outliersOf } from '@/plugins/selection/rules/ranking/outliers'
import { methods, rank, type Ranking, type RankingMethod } from '@/plugins/selection/rules/ranking/ranking'
import { type Score, tableOf } from '@/plugins/selection/rules/ranking/scores'
import { standingOf } from '@/plugins/selection/rules/standing'
import { simulatedScores } from './simulated-scores'

const every = Object.keys(methods) as RankingMethod[]
const given = (application: string, reviewer: string, score: number | null, criterion: string | null = null): Score => ({ application, reviewer, criterion, score })
const scoresOf = ({ applications }: Ranking) => Object.fromEntries(applications.map(({ application, score }) => [application, score]))
const severitiesOf = ({ reviewers }: Ranking) => Object.fromEntries(reviewers.map(({ reviewer, severity }) => [reviewer, severity]))
const rmse = (differences: readonly number[]) => Math.sqrt(differences.reduce((sum, value) => sum + value ** 2, 0) / differences.length)

/** Scores of which each application shares a reviewer with the one before, so that all hang together; any other pair may be there or not, and be blank. */
const anyScores = fc
  .record({ applications: fc.integer({ min: 2, max: 7 }), reviewers: fc.integer({ min: 2, max: 5 }) })
  .chain(({ applications, reviewers }) =>
    fc.array(fc.array(fc.record({ score: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom('given', 'blank', 'none') }), { minLength: reviewers, maxLength: reviewers }), {
      minLength: applications,
      maxLength: applications,
    }),
  )
  .map((rows) =>
    rows.flatMap((row, application) =>
      row.flatMap(({ score, kind }, reviewer) => {
        const linking = reviewer === 0 || application === 0
        return linking || kind === 'given' ? [given(`A${application}`, `R${reviewer}`, score)] : kind === 'blank' ? [given(`A${application}`, `R${reviewer}`, null)] : []
      }),
    ),
  )

const shuffled = <T>(list: readonly T[], order: readonly number[]): T[] =>
  list
    .map((one, place) => ({ one, at: order[place % order.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

describe('every method', () => {
  test.each(every)('%s gives the same result to the last bit in whatever order scores come', (method) => {
    fc.assert(
      fc.property(anyScores, fc.array(fc.nat(), { minLength: 5, maxLength: 20 }), (scores, order) => {
        expect(rank(shuffled(scores, order), { method, top: 2, seed: 3 })).toEqual(rank(scores, { method, top: 2, seed: 3 }))
      }),
      { numRuns: 12 },
    )
  })

  test.each(every)('%s gives the same result whatever reviewers are called: to the last bit, where no two of them judged exactly alike', (method) => {
    const renamed = (scores: readonly Score[]) => scores.map((score) => ({ ...score, reviewer: `${99 - Number(score.reviewer.slice(1))}` }))
    const backwards = (ranking: Ranking) => ({ ...ranking, reviewers: [...ranking.reviewers].reverse().map(({ reviewer: _, ...numbers }) => numbers) })
    const unnamed = (ranking: Ranking) => ({ ...ranking, reviewers: ranking.reviewers.map(({ reviewer: _, ...numbers }) => numbers) })
    const { scores } = simulatedScores({ applications: 20, reviewers: 6, criteria: 2, each: 3, seed: 8 })
    expect(backwards(rank(renamed(scores), { method, top: 5 }))).toEqual(unnamed(rank(scores, { method, top: 5 })))
    fc.assert(
      fc.property(anyScores, (any) => {
        const [one, other] = [rank(any, { method }), rank(renamed(any), { method })]
        expect(other.applications.map(({ application, rank: place }) => [application, place])).toEqual(one.applications.map(({ application, rank: place }) => [application, place]))
        for (const [place, { severity }] of [...other.reviewers].reverse().entries()) expect(severity ?? 0).toBeCloseTo(one.reviewers[place]?.severity ?? 0, 9)
      }),
      { numRuns: 40 },
    )
  })

  test.each(every)('%s leaves blanks out: they never count as a zero', (method) => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const withoutBlanks = rank(
          scores.filter(({ score }) => score !== null),
          { method },
        )
        const ranking = rank(scores, { method })
        expect({ ...ranking, reviewers: ranking.reviewers.filter(({ reviewer }) => withoutBlanks.reviewers.some((one) => one.reviewer === reviewer)) }).toEqual(withoutBlanks)
      }),
      { numRuns: 40 },
    )
  })

  test.each(every)('%s gives equals one rank, and none to an application without a score', (method) => {
    const { applications, reviewers } = rank(
      [given('a', 'x', 3), given('a', 'y', 4), given('b', 'x', 3), given('b', 'y', 4), given('c', 'x', 1), given('c', 'y', 2), given('d', 'z', null)],
      { method, top: 1 },
    )
    expect(applications.map(({ application, rank: place }) => [application, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', null],
    ])
    expect(applications.at(-1)).toMatchObject({ score: null, standardError: null, chanceOfTop: null })
    expect(reviewers.at(-1)).toEqual({ reviewer: 'z', severity: null, standardError: null })
  })

  test.each(every)('%s says nothing where nothing was scored', (method) => {
    const { fit, applications, reviewers } = rank([given('a', 'x', null), given('b', 'y', null)], { method, top: 1 })
    expect(fit).toMatchObject({ residualSumOfSquares: 0, degreesOfFreedom: 0 })
    expect(applications).toMatchObject([{ application: 'a', score: null, rank: null, chanceOfTop: null }, { application: 'b' }])
    expect(reviewers).toMatchObject([{ reviewer: 'x', severity: null, standardError: null }, { reviewer: 'y' }])
  })

  test('refuses what is no score, and a criterion that was scored twice', () => {
    expect(() => tableOf([given('a', 'x', Number.NaN)])).toThrow(RangeError)
    expect(() => tableOf([given('a', 'x', 3), given('a', 'x', 4)])).toThrow(/x.*a twice/)
    expect(() => tableOf([given('a', 'x', 3, 'logic'), given('a', 'x', 4, 'style')])).not.toThrow()
  })
})

describe('the mean', () => {
  test('is the mean of the board', () => {
    const cell = fc.option(fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(fc.array(fc.record({ logic: cell, style: cell }), { minLength: 1, maxLength: 5 }), (reviews) => {
        const scores = reviews.flatMap((review, reviewer) => Object.entries(review).map(([criterion, score]) => given('a', `R${reviewer}`, score, criterion)))
        const { mean } = standingOf(reviews, [
          { key: 'logic', weight: 2 },
          { key: 'style', weight: 1 },
        ])
        const [ranked] = rank(scores, { method: 'mean', weights: { logic: 2 } }).applications
        if (mean === null) expect(ranked?.score).toBeNull()
        else expect(ranked?.score).toBeCloseTo(mean, 6)
      }),
    )
  })

  test('describes severity as how far others lie above', () => {
    const ranking = rank([given('a', 'x', 2), given('a', 'y', 4), given('b', 'x', 1), given('b', 'z', 5), given('b', 'y', 3)], { method: 'mean' })
    expect(severitiesOf(ranking)).toEqual({ x: 2.5, y: -1, z: -3 })
    expect(ranking.fit).toMatchObject({ residualSumOfSquares: 10, degreesOfFreedom: 3 })
  })

  test('ranks what does not hang together, and says so', () => {
    const { fit, apart, applications } = rank([given('a', 'x', 2), given('b', 'y', 4)], { method: 'mean' })
    expect(fit).toMatchObject({ connected: false, degreesOfFreedom: 0 })
    expect(apart).toEqual([])
    expect(applications[0]).toMatchObject({ application: 'b', score: 4, rank: 1, standardError: null })
  })
})

describe('the additive model', () => {
  test('finds the truth where there is no noise', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true })
    fc.assert(
      fc.property(anyScores, fc.array(number, { minLength: 7, maxLength: 7 }), fc.array(number, { minLength: 5, maxLength: 5 }), (pairs, merits, harshness) => {
        const scores = pairs.map((pair) => ({
          ...pair,
          score: pair.score === null ? null : (merits[Number(pair.application.slice(1))] ?? 0) - (harshness[Number(pair.reviewer.slice(1))] ?? 0),
        }))
        const { applications, reviewers, fit } = rank(scores, { method: 'additive' })
        expect(fit.residualSumOfSquares).toBeCloseTo(0, 15)
        const severities = reviewers.flatMap(({ severity }) => severity ?? [])
        const shift = reviewers.reduce((sum, { reviewer }) => sum + (harshness[Number(reviewer.slice(1))] ?? 0), 0) / reviewers.length
        expect(severities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
        for (const { reviewer, severity } of reviewers) expect(severity).toBeCloseTo((harshness[Number(reviewer.slice(1))] ?? 0) - shift, 9)
        for (const { application, score } of applications) expect(score).toBeCloseTo((merits[Number(application.slice(1))] ?? 0) - shift, 9)
      }),
    )
  })

  test('has the standard errors of the textbook where everybody reads everything', () => {
    // Two-way layout, 3 applications × 4 reviewers: the residual variance is σ², a score has σ²/4, a severity σ²/3 · (1 − 1/4).
    const rows = { a: [5, 3, 4, 1], b: [2, 2, 3, 2], c: [4, 4, 2, 1] }
    const scores = Object.entries(rows).flatMap(([application, theirs]) => theirs.map((score, reviewer) => given(application, `R${reviewer}`, score)))
    const { fit, applications, reviewers } = rank(scores, { method: 'additive' })
    expect(fit).toMatchObject({ degreesOfFreedom: 6, connected: true })
    const variance = (fit.residualSumOfSquares ?? 0) / 6
    for (const { standardError } of applications) expect(standardError).toBeCloseTo(Math.sqrt(variance / 4), 12)
    for (const { standardError } of reviewers) expect(standardError).toBeCloseTo(Math.sqrt((variance / 3) * 0.75), 12)
    expect(scoresOf(rank(scores, { method: 'additive' }))).toEqual({ a: 3.25, c: 2.75, b: 2.25 })
  })

  test('says no standard errors and no chances when every review can be explained', () => {
    const { fit, applications, reviewers } = rank([given('a', 'x', 2), given('a', 'y', 4), given('b', 'y', 5)], { method: 'additive', top: 1 })
    expect(fit).toMatchObject({ degreesOfFreedom: 0, connected: true })
    expect(applications).toMatchObject([
      { application: 'b', score: expect.closeTo(4, 12), standardError: null, chanceOfTop: null, rank: 1 },
      { application: 'a', score: expect.closeTo(3, 12), standardError: null, chanceOfTop: null, rank: 2 },
    ])
    expect(reviewers).toEqual([
      { reviewer: 'x', severity: expect.closeTo(1, 12), standardError: null },
      { reviewer: 'y', severity: expect.closeTo(-1, 12), standardError: null },
    ])
  })
})

test.each(['additive', 'rasch'] as const)('%s refuses what does not hang together, and says who is apart', (method) => {
  const scores = [given('a', 'x', 2), given('a', 'y', 4), given('b', 'y', 5), given('c', 'z', 3), given('d', 'x', null), given('d', 'z', 4)]
  const { fit, apart, applications, reviewers } = rank(scores, { method, top: 1 })
  expect(fit).toMatchObject({ connected: false, residualSumOfSquares: null, iterations: null })
  expect(apart).toEqual([
    { applications: ['a', 'b'], reviewers: ['x', 'y'] },
    { applications: ['c', 'd'], reviewers: ['z'] },
  ])
  expect(applications.every(({ score, rank: place }) => score === null && place === null)).toBe(true)
  expect(reviewers.every(({ severity }) => severity === null)).toBe(true)
})

test('rasch refuses reviewers who judged other criteria: a harsh one can not be told from a hard criterion', () => {
  const scores = [given('a', 'x', 2, 'logic'), given('a', 'y', 4, 'style'), given('b', 'x', 3, 'logic'), given('b', 'y', 3, 'style')]
  expect(rank(scores, { method: 'rasch' }).apart).toEqual([
    { reviewers: ['x'], criteria: ['logic'] },
    { reviewers: ['y'], criteria: ['style'] },
  ])
  expect(rank([...scores, given('b', 'x', 1, 'style')], { method: 'rasch' }).apart).toEqual([])
})

describe('what is known of scores whose total is known', () => {
  test('is what going through all cases gives', () => {
    const share = fc.double({ min: 0.05, max: 1, noNaN: true })
    const score = fc.record({ shares: fc.array(share, { minLength: 3, maxLength: 3 }), reviewer: fc.integer({ min: 0, max: 1 }), criterion: fc.integer({ min: 2, max: 3 }) })
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 4 }), fc.nat(), (scores, number) => {
        const total = number % (2 * scores.length + 1)
        // Numbers 0 and 1 are reviewers, 2 and 3 criteria, 4 and 5 thresholds.
        const cases = scores
          .reduce<number[][]>((so, _) => so.flatMap((categories) => [0, 1, 2].map((category) => [...categories, category])), [[]])
          .filter((categories) => categories.reduce((sum, category) => sum + category, 0) === total)
          .map((categories) => {
            const counted = [0, 0, 0, 0, 0, 0]
            const raise = (place: number, by: number) => counted.splice(place, 1, (counted[place] ?? 0) + by)
            for (const [place, category] of categories.entries()) {
              raise(scores[place]?.reviewer ?? 0, category)
              raise(scores[place]?.criterion ?? 0, category)
              if (category >= 1) raise(4, 1)
              if (category >= 2) raise(5, 1)
            }
            return { counted, chance: categories.reduce((product, category, place) => product * (scores[place]?.shares[category] ?? 0), 1) }
          })
        const all = cases.reduce((sum, { chance }) => sum + chance, 0)
        const expected = (of: (counted: number[]) => number) => cases.reduce((sum, { counted, chance }) => sum + (chance / all) * of(counted), 0)
        const means = [0, 1, 2, 3, 4, 5].map((place) => expected((counted) => counted[place] ?? 0))
        const { mean, covariance } = momentsGiven(
          total,
          scores.map(({ shares, reviewer, criterion }) => ({ probability: Float64Array.from(shares), raises: [reviewer, criterion] })),
          6,
        )
        for (const [one, itsMean] of means.entries()) {
          expect(mean[one]).toBeCloseTo(itsMean, 10)
          for (const [other, othersMean] of means.entries()) {
            expect(covariance[one * 6 + other]).toBeCloseTo(
              expected((counted) => ((counted[one] ?? 0) - itsMean) * ((counted[other] ?? 0) - othersMean)),
              10,
            )
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the Rasch model', () => {
  test.for([
    { applications: 400, reviewers: 12, criteria: 1, each: 3, seed: 1 },
    { applications: 150, reviewers: 10, criteria: 4, each: 3, seed: 2 },
  ])('finds known severities and abilities, as nearly as it says itself: $applications applications, $criteria criteria', async (simulation, { annotate }) => {
    const { scores, severity, ability } = simulatedScores(simulation)
    const { fit, reviewers, applications } = rank(scores, { method: 'rasch' })
    expect(fit.converged).toBe(true)
    const ofSeverity = { error: rmse(reviewers.map((one) => (one.severity ?? 0) - (severity.get(one.reviewer) ?? 0))), said: rmse(reviewers.map((one) => one.standardError ?? 0)) }
    const ofScore = {
      error: rmse(applications.map((one) => (one.score ?? 0) - (ability.get(one.application) ?? 0))),
      said: rmse(applications.map((one) => one.standardError ?? 0)),
    }
    await annotate(
      `RMSE in logits: severities ${ofSeverity.error.toFixed(3)} (said: ${ofSeverity.said.toFixed(3)}), abilities ${ofScore.error.toFixed(3)} (said: ${ofScore.said.toFixed(3)})`,
    )
    for (const { error, said } of [ofSeverity, ofScore]) {
      expect(error).toBeLessThan(1.5 * said)
      expect(said).toBeLessThan(0.9)
    }
    // Joint estimation stretches severities by half with three scores an application; this must not.
    const stretch =
      reviewers.reduce((sum, one) => sum + (one.severity ?? 0) * (severity.get(one.reviewer) ?? 0), 0) / [...severity.values()].reduce((sum, value) => sum + value ** 2, 0)
    expect(stretch).toBeGreaterThan(0.85)
    expect(stretch).toBeLessThan(1.15)
  })

  test('agrees with the closed form for two reviewers of yes and no', () => {
    // Of 30 applications on which they differ, x alone says yes to 20: their severities lie log(20/10) apart (Rasch 1960). The rest tell nothing.
    const scores = Array.from({ length: 50 }, (_, place) => [
      given(`A${place}`, 'x', place < 20 || place >= 40 ? 1 : 0),
      given(`A${place}`, 'y', place >= 20 && place < 30 ? 1 : place >= 40 ? 1 : 0),
    ]).flat()
    const { reviewers } = rank(scores, { method: 'rasch' })
    const apart = (reviewers[1]?.severity ?? 0) - (reviewers[0]?.severity ?? 0)
    expect(apart).toBeCloseTo(Math.log(2), 2)
    // The variance of a log odds is 1/20 + 1/10; each severity has half the distance, so half the error.
    expect(reviewers[0]?.standardError).toBeCloseTo(Math.sqrt(1 / 20 + 1 / 10) / 2, 2)
  })

  test('stays finite with applications and reviewers that only have the best or the worst', () => {
    const scores = ['a', 'b', 'c', 'd'].flatMap((application, place) => [
      given(application, 'x', 5),
      given(application, 'y', [5, 1, 3, 1][place] ?? 1),
      given(application, 'z', [5, 1, 4, 2][place] ?? 1),
    ])
    const { fit, applications, reviewers } = rank(scores, { method: 'rasch' })
    expect(fit.converged).toBe(true)
    expect(applications.map(({ application }) => application)).toEqual(['a', 'c', 'd', 'b'])
    for (const number of [...applications, ...reviewers].flatMap((one) => [one.standardError, 'score' in one ? one.score : one.severity]))
      expect(Math.abs(number ?? Number.NaN)).toBeLessThan(30)
    expect(reviewers[0]?.severity).toBeLessThan(-2)
  })

  test('says on the scale of the reviews what an average reviewer would give, and uses any steps', () => {
    const { scores } = simulatedScores({ applications: 60, reviewers: 6, criteria: 2, each: 3, seed: 4 })
    const ranking = rank(scores, { method: 'rasch' })
    const averages = ranking.applications.map(({ fairAverage }) => fairAverage ?? 0)
    expect(averages).toEqual([...averages].sort((a, b) => b - a))
    expect(Math.min(...averages)).toBeGreaterThan(1)
    expect(Math.max(...averages)).toBeLessThan(5)
    const stretched = rank(
      scores.map((one) => ({ ...one, score: (one.score ?? 0) * 10 })),
      { method: 'rasch' },
    )
    expect(scoresOf(stretched)).toEqual(scoresOf(ranking))
  })

  test('can do with one category, and not with a measurement', () => {
    expect(rank([given('a', 'x', 3), given('b', 'x', 3)], { method: 'rasch' }).applications).toMatchObject([{ score: 0, standardError: null, rank: 1 }, { rank: 1 }])
    expect(() =>
      rank(
        Array.from({ length: 120 }, (_, place) => given(`A${place}`, 'x', place)),
        { method: 'rasch' },
      ),
    ).toThrow(/120 different scores/)
  })
})

describe('the chance of being among the first', () => {
  test.each(every)('adds up to the number of places, and is the same for the same seed: %s', (method) => {
    const { scores } = simulatedScores({ applications: 30, reviewers: 5, criteria: 1, each: 3, seed: 5 })
    const chances = (seed: number) => rank(scores, { method, top: 10, seed }).applications.map(({ chanceOfTop }) => chanceOfTop ?? Number.NaN)
    expect(chances(1).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(10, 9)
    expect(chances(1)).toEqual(chances(1))
    expect(chances(1)).not.toEqual(chances(2))
    expect(rank(scores, { method, top: 30 }).applications.every(({ chanceOfTop }) => chanceOfTop === 1)).toBe(true)
  })

  test('is that of the normal distribution between two', () => {
    // Means 3 and 4, residual variance 1, two reviews each: they differ by 1 with the error 1, so the better one is better with Φ(1).
    const scores = [given('a', 'x', 3 - Math.SQRT1_2), given('a', 'y', 3 + Math.SQRT1_2), given('b', 'x', 4 - Math.SQRT1_2), given('b', 'y', 4 + Math.SQRT1_2)]
    const [first, second] = rank(scores, { method: 'mean', top: 1, seed: 9 }).applications
    expect(first?.chanceOfTop).toBeCloseTo(0.8413, 1)
    expect(first).toMatchObject({ application: 'b', inGreyZone: true })
    expect((first?.chanceOfTop ?? 0) + (second?.chanceOfTop ?? 0)).toBeCloseTo(1, 12)
  })

  test('is shared by equals at the edge when nothing is unsure', () => {
    const scores = ['a', 'b', 'c'].flatMap((application) => ['x', 'y'].map((reviewer) => given(application, reviewer, application === 'a' ? 5 : 3)))
    expect(rank(scores, { method: 'additive', top: 2 }).applications.map(({ chanceOfTop }) => chanceOfTop)).toEqual([1, 0.5, 0.5])
  })
})

describe('a review outside the expected range', () => {
  const { scores } = simulatedScores({ applications: 25, reviewers: 5, criteria: 1, each: 4, seed: 6 })

  test('is what a fit without it would not expect', () => {
    const found = outliersOf(scores, {}, 1)
    expect(found.length).toBeGreaterThan(5)
    for (const { application, reviewer, expected } of found) {
      const others = rank(
        scores.filter((one) => one.application !== application || one.reviewer !== reviewer),
        { method: 'additive' },
      )
      expect(expected).toBeCloseTo((scoresOf(others)[application] ?? 0) - (severitiesOf(others)[reviewer] ?? 0), 9)
    }
  })

  test('is found where one was planted, with the range', () => {
    const planted = scores.map((one) =>
      one.application === 'A3' && one.reviewer === scores.find(({ application }) => application === 'A3')?.reviewer ? { ...one, score: 15 } : one,
    )
    const [worst] = outliersOf(planted)
    expect(worst).toMatchObject({ application: 'A3', score: 15 })
    expect(worst?.to).toBeLessThan(15)
    expect(worst?.from).toBeLessThan(worst?.expected ?? 0)
  })

  test('is not looked for where no other review tells anything', () => {
    expect(outliersOf([given('a', 'x', 1), given('a', 'y', 5), given('b', 'x', 5), given('b', 'y', 1)])).toEqual([])
    expect(outliersOf([given('a', 'x', 1), given('b', 'y', 5)])).toEqual([])
  })
})
