import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compactOf, tableFrom } from '@/plugins/selection/rules/ranking/compact'
import { rank } from '@/plugins/selection/rules/ranking/ranking'
import { type Score, tableOf } from '@/plugins/selection/rules/ranking/scores'
import { sideBySide } from '@/plugins/selection/rules/ranking/side-by-side'
import { standingOf } from '@/plugins/selection/rules/standing'
import { simulatedScores } from './simulated-scores'

const rules = { method: 'additive', weights: { language: 2, thinking: 3 }, places: 10, seed: 4 } as const

const anyScores = fc
  .uniqueArray(fc.record({ application: fc.constantFrom('a', 'b', 'c', 'd'), reviewer: fc.constantFrom('r', 's', 't') }), {
    minLength: 1,
    selector: ({ application, reviewer }) => application + reviewer,
  })
  .chain((pairs) => fc.tuple(...pairs.map((pair) => fc.record({ thinking: score, language: score }).map((given) => ({ ...pair, given })))))
const score = fc.option(fc.integer({ min: 1, max: 5 }))

const listed = (reviews: readonly { application: string; reviewer: string; given: Record<string, number | null> }[]): Score[] =>
  reviews.flatMap(({ given, ...pair }) => Object.entries(given).map(([criterion, value]) => ({ ...pair, criterion, score: value })))

test('compact scores give back the same table, whatever was left blank', () => {
  fc.assert(
    fc.property(anyScores, (reviews) => {
      const table = tableOf(listed(reviews))
      expect(tableFrom(compactOf(table))).toEqual(table)
    }),
  )
})

test('the weighted mean is the standing of the board, for any scores', () => {
  const criteria = Object.entries(rules.weights).map(([key, weight]) => ({ key, weight }))
  fc.assert(
    fc.property(anyScores, (reviews) => {
      const shown = sideBySide(listed(reviews), rules)
      for (const [its, application] of (shown?.scores.applications ?? []).entries()) {
        const given = reviews.filter((review) => review.application === application).map((review) => review.given)
        expect(shown?.columns.mean.score[its]).toBe(standingOf(given, criteria).mean)
      }
    }),
  )
})

test('every method stands beside the others as it ranks by itself, and chances are those of the one that counts', () => {
  const { scores } = simulatedScores({ applications: 60, reviewers: 6, criteria: 2, each: 3, seed: 5 })
  const shown = sideBySide(scores, { ...rules, weights: {} })
  if (!shown) throw new Error('There are scores.')
  for (const method of ['mean', 'additive', 'rasch'] as const) {
    const alone = rank(scores, { method, top: rules.places, seed: rules.seed })
    const places = new Map(shown.scores.applications.map((application, its) => [application, its]))
    for (const { application, rank: place, chanceOfTop } of alone.applications) {
      const its = places.get(application) ?? -1
      expect(shown.columns[method].rank[its]).toBe(place)
      if (method === rules.method) expect(shown.chances[its]).toBeCloseTo(chanceOfTop ?? -1, 6)
    }
    expect(shown.columns[method].severities.map(({ severity }) => severity)).toEqual(
      shown.scores.reviewers.map((reviewer) => Number(alone.reviewers.find((one) => one.reviewer === reviewer)?.severity?.toFixed(6))),
    )
  }
  expect(shown.raters.map(({ rater }) => rater)).toEqual(shown.scores.reviewers)
})

test('without a score there is nothing to show; what falls apart is ranked by the mean alone, and says who is apart', () => {
  expect(sideBySide([], rules)).toBeNull()
  expect(sideBySide([{ application: 'a', reviewer: 'r', criterion: 'thinking', score: null }], rules)).toBeNull()
  const apart = ['a', 'b'].flatMap((application) => [1, 2].map((reviewer) => ({ application, reviewer: `${application}${reviewer}`, criterion: 'thinking', score: 2 + reviewer })))
  const shown = sideBySide(apart, rules)
  expect(shown?.columns.mean).toMatchObject({ ranks: true, rank: [1, 1] })
  expect(shown?.columns.additive).toMatchObject({
    ranks: false,
    rank: [null, null],
    apart: [
      { applications: 1, reviewers: ['a1', 'a2'] },
      { applications: 1, reviewers: ['b1', 'b2'] },
    ],
  })
  expect(shown?.chances).toEqual([null, null])
})

test('more different scores than the Rasch model takes leave it out, not the others', () => {
  const scores = Array.from({ length: 110 }, (_, its) =>
    [1, 2].map((reviewer) => ({ application: `a${its}`, reviewer: `r${reviewer}`, criterion: null, score: its * reviewer })),
  ).flat()
  const shown = sideBySide(scores, rules)
  expect(shown?.columns.rasch).toMatchObject({ ranks: false, apart: [] })
  expect(shown?.columns.additive.ranks).toBe(true)
})
