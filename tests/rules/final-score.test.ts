import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleOf, type DecisionInputs, decisionBundle, replay } from '@/plugins/selection/rules/bundle'
import { canonicalJson, hashOf } from '@/plugins/selection/rules/canonical'
import { carry, type Screening } from '@/plugins/selection/rules/ranking/carry'
import { finalError, finalScore } from '@/plugins/selection/rules/ranking/final'
import { rank } from '@/plugins/selection/rules/ranking/ranking'
import { sideBySide } from '@/plugins/selection/rules/ranking/side-by-side'
import { tryScreening } from '@/plugins/selection/rules/ranking/trial'
import { simulatedScores } from './simulated-scores'

const given = (application: string, score: number | null, reviewers = ['r', 's']) => reviewers.map((reviewer) => ({ application, reviewer, criterion: null, score }))

/** Scores from 0 to 100 that are brought onto 1 to 5: 50 is 3. */
const screening: Screening = {
  weight: 25,
  method: 'mean',
  weights: {},
  scale: { min: 0, max: 100 },
  onto: { min: 1, max: 5 },
  scores: [...given('a', 100), ...given('b', 50), ...given('d', null), ...given('e', 0)],
}
/** c was never screened, d by nobody who could judge; f was heard by nobody who could. */
const interviews = [...given('a', 2), ...given('b', 4), ...given('c', 4), ...given('d', 3), ...given('f', null)]

const byName = (ranking: ReturnType<typeof rank>) => new Map(ranking.applications.map((one) => [one.application, one]))

describe('the final score', () => {
  test('is the mean of both stages by their weights, on the scale of the interviews; a blank is never a zero', () => {
    const final = byName(rank(interviews, { method: 'mean', carried: carry(screening) }))
    expect(final.get('a')).toMatchObject({ score: (25 * 5 + 75 * 2) / 100, alone: { score: 2 } })
    expect(final.get('b')).toMatchObject({ score: (25 * 3 + 75 * 4) / 100, alone: { score: 4 } })
    expect([final.get('c')?.score, final.get('d')?.score]).toEqual([4, 3])
    expect(final.get('f')).toMatchObject({ score: null, rank: null })
    expect(final.has('e')).toBe(false)
    expect([...final.values()].map(({ application, rank: place }) => [application, place])).toEqual([
      ['c', 1],
      ['b', 2],
      ['d', 3],
      ['a', 4],
      ['f', null],
    ])
  })

  test('lies between what both stages say, and whoever is better in both is better', () => {
    const points = fc.double({ min: 1, max: 5, noNaN: true })
    fc.assert(
      fc.property(points, points, points, points, fc.integer({ min: 1, max: 99 }), (one, other, screened, otherScreened, weight) => {
        const final = finalScore(one, screened, weight)
        expect(final).toBeGreaterThanOrEqual(Math.min(one, screened) - 1e-12)
        expect(final).toBeLessThanOrEqual(Math.max(one, screened) + 1e-12)
        if (one >= other && screened >= otherScreened) expect(final).toBeGreaterThanOrEqual(finalScore(other, otherScreened, weight) - 1e-12)
        expect(finalScore(one, Number.NaN, weight)).toBe(one)
        expect(finalScore(Number.NaN, screened, weight)).toBeNaN()
        expect(finalError(one, { score: Number.NaN, error: Number.NaN }, weight)).toBe(one)
        // The same error in both halves is √½ of it.
        expect(finalError(one, { score: screened, error: one }, 50)).toBeCloseTo(one * Math.SQRT1_2, 12)
      }),
    )
  })

  test('does not change with the scale that the screening was on', () => {
    const { scores } = simulatedScores({ applications: 40, reviewers: 6, criteria: 2, each: 3, seed: 2 })
    for (const method of ['mean', 'additive'] as const) {
      const of = (stretch: number) =>
        rank(scores, {
          method: 'mean',
          carried: carry({
            ...screening,
            method,
            scale: { min: 1 * stretch, max: 5 * stretch },
            scores: scores.map((one) => ({ ...one, score: one.score === null ? null : one.score * stretch })),
          }),
        })
      const [plain, stretched] = [byName(of(1)), byName(of(20))]
      for (const [application, { score, standardError }] of plain) {
        expect(stretched.get(application)?.score).toBeCloseTo(score ?? Number.NaN, 9)
        expect(stretched.get(application)?.standardError).toBeCloseTo(standardError ?? Number.NaN, 9)
      }
    }
  })

  test('of the Rasch model is made of fair averages, and its errors are theirs', () => {
    const { scores } = simulatedScores({ applications: 60, reviewers: 6, criteria: 2, each: 3, seed: 5 })
    const alone = byName(rank(scores, { method: 'rasch' }))
    const scale = { min: 1, max: 5 }
    const both = rank(scores, { method: 'rasch', top: 20, carried: carry({ weight: 40, method: 'rasch', weights: {}, scale, onto: scale, scores }) })
    const slopes: [able: number, average: number, slope: number][] = []
    for (const { application, alone: own, score, standardError } of both.applications) {
      const average = alone.get(application)?.fairAverage ?? Number.NaN
      expect(score).toBeCloseTo(average, 9)
      expect(own?.score).toBeCloseTo(average, 9)
      expect(standardError).toBeCloseTo((own?.standardError ?? Number.NaN) * Math.hypot(0.4, 0.6), 9)
      slopes.push([alone.get(application)?.score ?? 0, average, (own?.standardError ?? 0) / (alone.get(application)?.standardError ?? 1)])
    }
    // From one ability to the next, the average rises about as the errors are stretched there.
    slopes.sort(([one], [other]) => one - other)
    for (const [place, [able, average, slope]] of slopes.entries()) {
      const [next, nextAverage] = slopes[place + 1] ?? [able, average]
      if (next - able > 0.01 && next - able < 0.2) expect(Math.abs((nextAverage - average) / (next - able) - slope)).toBeLessThan(0.05)
    }
    expect(both.applications.reduce((sum, { chanceOfTop }) => sum + (chanceOfTop ?? 0), 0)).toBeCloseTo(20, 6)
  })

  test('is ranked by nothing where the screening’s own method refuses its scores, and says who is apart there', () => {
    const apart = { ...screening, method: 'additive' as const, scores: [...given('a', 3, ['r', 's']), ...given('b', 4, ['t', 'u'])] }
    const ranking = rank(interviews, { method: 'mean', carried: carry(apart) })
    expect(ranking.apart.map(({ reviewers }) => reviewers)).toEqual([
      ['r', 's'],
      ['t', 'u'],
    ])
    expect(ranking.applications.every(({ score }) => score === null)).toBe(true)
    expect(() => carry({ ...screening, scale: { min: 3, max: 3 } })).toThrow('no width')
  })
})

describe('side by side', () => {
  const rules = { method: 'mean', weights: {}, places: 1, seed: 1 } as const

  test('every method ranks by the final score, and says what it is made of', () => {
    const shown = sideBySide(interviews, rules, [], screening)
    expect(shown?.screening).toEqual({ weight: 25, refused: false, score: [5, 3, null, null, null], error: [0, 0, null, null, null] })
    expect(shown?.columns.mean).toMatchObject({ score: [2.75, 3.75, 4, 3, null], rank: [4, 2, 1, 3, null], alone: { score: [2, 4, 4, 3, null] } })
    expect(shown?.columns.additive.score).toEqual([2.75, 3.75, 4, 3, null])
    const without = sideBySide(interviews, rules)
    expect(without?.screening).toBeUndefined()
    expect(without?.columns.mean).not.toHaveProperty('alone')
  })

  test('a screening that can’t be ranked leaves nothing ranked', () => {
    const shown = sideBySide(interviews, rules, [], { ...screening, scale: { min: 1, max: 1 } })
    expect(shown?.screening).toMatchObject({ refused: true, score: [null, null, null, null, null] })
    expect(Object.values(shown?.columns ?? {}).map(({ ranks }) => ranks)).toEqual([false, false, false])
  })

  test('another weight that is tried gives what it would give as a rule', () => {
    const { scores } = simulatedScores({ applications: 50, reviewers: 6, criteria: 2, each: 3, seed: 3 })
    const { scores: screened } = simulatedScores({ applications: 50, reviewers: 5, criteria: 1, each: 2, seed: 9 })
    const scale = { min: 1, max: 5 }
    const asked = { weight: 30, method: 'additive', weights: {}, scale, onto: scale, scores: screened } as const
    const [shown, ruled] = [sideBySide(scores, rules, [], asked), sideBySide(scores, rules, [], { ...asked, weight: 70 })]
    for (const method of ['mean', 'additive', 'rasch'] as const) {
      const { alone } = shown?.columns[method] ?? {}
      if (!alone || !shown?.screening) throw new Error('The screening counts.')
      const tried = tryScreening(alone, shown.screening, 70)
      for (const [its, score] of (ruled?.columns[method].score ?? []).entries()) {
        expect(tried.score[its]).toBeCloseTo(score ?? Number.NaN, 5)
        expect(tried.error[its]).toBeCloseTo(ruled?.columns[method].error[its] ?? Number.NaN, 5)
      }
      expect(tried.alone).toBe(alone)
    }
  })
})

describe('a bundle', () => {
  const inputs: DecisionInputs = { method: 'mean', weights: {}, places: 1, reserve: 1, seed: 1, scores: interviews, draw: null }
  const both: DecisionInputs = { ...inputs, screening: { ...screening, weights: {}, scale: { ...screening.scale }, onto: { ...screening.onto }, scores: [...screening.scores] } }

  test('decides by both stages, has one hash in whatever order the scores came, and replays', () => {
    expect(bundleOf(both).result.applications.map(({ application, outcome, score }) => [application, outcome, score])).toEqual([
      ['c', 'in', 4],
      ['b', 'reserve', 3.75],
      ['d', 'out', 3],
      ['a', 'out', 2.75],
      ['f', 'out', null],
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray([...screening.scores], { minLength: screening.scores.length }), (scores) => {
        if (!both.screening) throw new Error('The screening counts.')
        expect(canonicalJson(bundleOf({ ...both, screening: { ...both.screening, scores } }))).toBe(canonicalJson(bundleOf(both)))
      }),
    )
    const read = decisionBundle.parse(JSON.parse(canonicalJson(bundleOf(both))))
    expect(replay(read)).toBeNull()
    const lighter = { ...read, inputs: { ...read.inputs, screening: read.inputs.screening && { ...read.inputs.screening, weight: 1 } } }
    expect(replay(lighter)).not.toBeNull()
  })

  test('that was frozen before the screening could count has the hash it had', () => {
    expect(hashOf(bundleOf(inputs))).toBe('ba2ece1c8040bc9216fa09526bae9e7105d3c885ff704162845a31f372f1fb17')
  })
})
