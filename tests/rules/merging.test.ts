import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageLevels } from '@/plugins/selection/rules/form'
import { merge, sameTyped, type Typed } from '@/plugins/selection/rules/merging'
import { panelRows } from '@/plugins/selection/rules/panel-view'
import type { Marks } from '@/plugins/selection/rules/rubric'

const criterion = fc.constantFrom('a', 'b', 'c')
const typed: fc.Arbitrary<Typed> = fc.record({
  scores: fc.dictionary(criterion, fc.option(fc.integer({ min: 1, max: 5 })), { noNullPrototype: true }),
  levels: fc.dictionary(criterion, fc.record({ language: fc.constantFrom('en', 'ru'), level: fc.constantFrom(...languageLevels) }, { requiredKeys: [] }), {
    noNullPrototype: true,
  }),
  comment: fc.constantFrom('', 'one', 'one two', 'three'),
  privateNote: fc.constantFrom('', 'x', 'y'),
})

test('what only one place has changed is taken from it', () => {
  fc.assert(
    fc.property(typed, typed, (base, other) => {
      for (const merged of [merge(base, other, base), merge(base, base, other), merge(base, other, other)]) {
        expect(merged.clashes).toEqual([])
        expect(sameTyped(merged.values, other)).toBe(true)
      }
    }),
  )
})

test('every score that was given in either place stands, or is asked about; no text is lost', () => {
  fc.assert(
    fc.property(typed, typed, typed, (base, here, there) => {
      const { clashes, values } = merge(base, here, there)
      const asked = new Set(clashes.map((clash) => clash.criterion))
      for (const side of [here, there])
        for (const [key, score] of Object.entries(side.scores)) if (score !== base.scores[key] && !asked.has(key)) expect(values.scores[key]).toBe(score)
      for (const side of [here, there]) if (side.comment !== base.comment) expect(values.comment).toContain(side.comment)
    }),
  )
})

test('settling a clash leaves none, whichever side is taken, and the other way round it is the same clash', () => {
  fc.assert(
    fc.property(typed, typed, typed, (base, here, there) => {
      const { clashes } = merge(base, here, there)
      expect(
        merge(base, there, here)
          .clashes.map((clash) => clash.criterion)
          .sort(),
      ).toEqual(clashes.map((clash) => clash.criterion).sort())
      for (const prefer of ['here', 'there'] as const) {
        const { values } = merge(base, here, there, prefer)
        for (const clash of clashes) if (clash[prefer].score !== base.scores[clash.criterion]) expect(values.scores[clash.criterion]).toBe(clash[prefer].score)
        expect(merge(there, values, there).clashes).toEqual([])
      }
    }),
  )
})

test('a panel’s marks side by side: a blank counts neither in the mean nor in the distance', () => {
  const reviews: Marks[] = [
    { scores: { a: 2, b: null }, levels: { b: { language: 'en', level: 'B2' } } },
    { scores: { a: 5, b: 3 }, levels: {} },
    { scores: { a: 5 }, levels: {} },
  ]
  expect(panelRows(reviews, [{ key: 'a' }, { key: 'b' }])).toEqual([
    { criterion: 'a', given: [2, 5, 5].map((score) => ({ score, heard: undefined })), mean: 4, apart: 3 },
    {
      criterion: 'b',
      given: [
        { score: null, heard: { language: 'en', level: 'B2' } },
        { score: 3, heard: undefined },
        { score: undefined, heard: undefined },
      ],
      mean: 3,
      apart: null,
    },
  ])
})
