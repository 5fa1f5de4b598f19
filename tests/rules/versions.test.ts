import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageLevels } from '@/plugins/selection/rules/form'
import { changesOf, countsDiffer, type Version } from '@/plugins/selection/rules/versions'

const version = (scores: Version['scores'], comment: string | null = null, reason: string | null = null, at = '2027-01-01'): Version => ({
  scores,
  levels: null,
  comment,
  reason,
  at,
})

test('each change says what it was, what it became, why and when', () => {
  const versions = [
    version({ thinking: 2, language: null }),
    version({ thinking: 5, language: null }, '', 'Read it again', '2027-01-02'),
    version({ thinking: 5, language: 3 }, 'Clear', 'Asked', '2027-01-03'),
  ]
  expect(changesOf(versions)).toEqual([
    { at: '2027-01-02', reason: 'Read it again', scores: [{ criterion: 'thinking', from: 2, to: 5 }], levels: [], comment: null },
    { at: '2027-01-03', reason: 'Asked', scores: [{ criterion: 'language', from: null, to: 3 }], levels: [], comment: { from: '', to: 'Clear' } },
  ])
})

test('a blank is not an absent score', () => {
  expect(changesOf([version({}), version({ thinking: null })])).toMatchObject([{ scores: [{ criterion: 'thinking', from: undefined, to: null }] }])
})

test('another level, or another language, is a change', () => {
  const heard = (language: string, level: 'B1' | 'B2') => ({ ...version({ language: 4 }), levels: { language: { language, level } } })
  expect(changesOf([heard('en', 'B1'), heard('en', 'B2'), heard('en', 'B2')])).toMatchObject([
    { scores: [], levels: [{ criterion: 'language', from: { level: 'B1' }, to: { level: 'B2' } }] },
  ])
  expect(countsDiffer(heard('en', 'B1'), heard('ru', 'B1'))).toBe(true)
  expect(countsDiffer(version({ language: 4 }), heard('en', 'B1'))).toBe(true)
})

const scores = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(fc.integer({ min: 1, max: 5 })))
const levels = fc.dictionary(fc.constantFrom('a', 'b'), fc.record({ language: fc.constantFrom('en', 'ru'), level: fc.constantFrom(...languageLevels) }, { requiredKeys: [] }))
const someVersion = fc.record({
  scores: fc.option(scores),
  levels: fc.option(levels),
  comment: fc.option(fc.string()),
  reason: fc.option(fc.string()),
  at: fc.constant('2027-01-01'),
})

test('the changes, one after the other, lead from the first version to the last', () => {
  fc.assert(
    fc.property(fc.array(someVersion, { minLength: 1, maxLength: 6 }), (versions) => {
      const replayed: Record<string, number | null | undefined> = { ...versions[0]?.scores }
      for (const change of changesOf(versions)) for (const { criterion, to } of change.scores) replayed[criterion] = to
      expect(Object.fromEntries(Object.entries(replayed).filter(([, score]) => score !== undefined))).toEqual({ ...versions.at(-1)?.scores })
    }),
  )
})

test('what is the same is no change', () => {
  fc.assert(
    fc.property(someVersion, (one) => {
      expect(countsDiffer(one, { scores: { ...one.scores }, levels: structuredClone(one.levels), comment: one.comment ?? '' })).toBe(false)
      expect(changesOf([one, one])).toEqual([])
    }),
  )
})
