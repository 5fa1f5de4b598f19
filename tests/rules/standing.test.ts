import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemsOfMarks, problemsOfSubmission, type Scores } from '@/plugins/selection/rules/rubric'
import { distributionOf, meanOfReview, ranked, standingOf } from '@/plugins/selection/rules/standing'

const criteria = [
  { key: 'world-view', weight: 2, spoken: false },
  { key: 'logic', weight: 1, spoken: false },
  { key: 'language', weight: 1, spoken: false },
]
const scale = { min: 1, max: 5 }
const ofScores = (scores: Scores) => problemsOfMarks({ scores, levels: {} }, { criteria, scale })
const ofWhole = (scores: Scores) => problemsOfSubmission({ scores, levels: {} }, { criteria, scale })
const anyScore = fc.option(fc.integer(scale))
const anyScores = fc.record({ 'world-view': anyScore, logic: anyScore, language: anyScore })

describe('scores', () => {
  test('are whole steps of the scale for criteria of the rubric, or true blanks', () => {
    expect(ofScores({ logic: 3, language: null })).toEqual([])
    expect(ofScores({ logic: 0 })).toEqual([{ code: 'notOnScale', criterion: 'logic', min: 1, max: 5 }])
    expect(ofScores({ logic: 2.5 })).toHaveLength(1)
    expect(ofScores({ charm: 5 })).toEqual([{ code: 'unknownCriterion', criterion: 'charm' }])
  })

  test('are complete when each criterion has one or is left blank on purpose', () => {
    expect(ofWhole({ 'world-view': 4, logic: null })).toEqual([{ code: 'notJudged', criterion: 'language' }])
    expect(ofWhole({ 'world-view': 4, logic: null, language: 5 })).toEqual([])
  })
})

describe('a standing', () => {
  test('weighs what was judged; a blank is left out and is never a zero', () => {
    expect(meanOfReview({ 'world-view': 5, logic: 3, language: 1 }, criteria)).toBe(3.5)
    expect(meanOfReview({ 'world-view': 5, logic: null, language: 1 }, criteria)).toBeCloseTo(11 / 3)
    expect(meanOfReview({ 'world-view': null, logic: null, language: null }, criteria)).toBeNull()
    expect(standingOf([{ logic: null }], criteria)).toEqual({ mean: null, spread: null, reviews: 1 })
    expect(standingOf([], criteria)).toEqual({ mean: null, spread: null, reviews: 0 })
  })

  test('has a spread between two reviews or more', () => {
    expect(standingOf([{ logic: 2 }], criteria)).toEqual({ mean: 2, spread: null, reviews: 1 })
    expect(standingOf([{ logic: 1 }, { logic: 4 }], criteria)).toEqual({ mean: 2.5, spread: 2.12132, reviews: 2 })
    expect(standingOf([{ logic: 2 }, { logic: null }], criteria)).toEqual({ mean: 2, spread: null, reviews: 2 })
  })

  test('does not depend on the order of the reviews, and lies on the scale', () => {
    fc.assert(
      fc.property(fc.array(anyScores, { maxLength: 7 }), fc.infiniteStream(fc.nat()), (reviews, order) => {
        const shuffled = reviews
          .map((review) => ({ review, at: Number(order.next().value) }))
          .sort((one, other) => one.at - other.at)
          .map(({ review }) => review)
        const standing = standingOf(reviews, criteria)
        expect(standingOf(shuffled, criteria)).toEqual(standing)
        if (standing.mean !== null) {
          expect(standing.mean).toBeGreaterThanOrEqual(scale.min)
          expect(standing.mean).toBeLessThanOrEqual(scale.max)
        }
      }),
    )
  })
})

const anyRows = fc.uniqueArray(fc.record({ application: fc.uuid(), mean: fc.option(fc.integer(scale)) }), { selector: ({ application }) => application })

describe('the order of the board', () => {
  test('is the same, however the rows come', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(ranked(shuffled)).toEqual(ranked(rows))
        },
      ),
    )
  })

  test('has the best first and those without a mean last', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const means = ranked(rows).map(({ mean }) => mean)
        const judged = means.filter((mean) => mean !== null)
        expect(means.slice(judged.length).every((mean) => mean === null)).toBe(true)
        expect(judged).toEqual([...judged].sort((a, b) => b - a))
      }),
    )
  })
})

describe('the distribution', () => {
  test('counts every mean once, in bins that cover the scale, the last with its end', () => {
    const bins = distributionOf(
      [
        { quarter: 4, kind: 'submitted', count: 2 },
        { quarter: 19, kind: 'submitted', count: 1 },
        { quarter: 20, kind: 'shortlisted', count: 3 },
      ],
      scale,
    )
    expect(bins).toHaveLength(16)
    expect(bins[0]).toEqual({ from: 1, to: 1.25, count: 2, kinds: { submitted: 2 } })
    expect(bins.at(-1)).toEqual({ from: 4.75, to: 5, count: 4, kinds: { submitted: 1, shortlisted: 3 } })
  })

  test('loses nothing, whatever the scale', () => {
    const anyScale = fc.tuple(fc.nat(10), fc.integer({ min: 1, max: 100 })).map(([min, width]) => ({ min, max: min + width }))
    fc.assert(
      fc.property(anyScale, fc.array(fc.record({ quarter: fc.nat(500), kind: fc.constantFrom('one', 'other'), count: fc.nat(9) })), (of, counts) => {
        const bins = distributionOf(counts, of)
        expect(bins.length).toBeLessThanOrEqual(20)
        expect(bins.reduce((total, { count }) => total + count, 0)).toBe(counts.reduce((total, { count }) => total + count, 0))
      }),
    )
  })
})
