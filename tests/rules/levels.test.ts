import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnchors } from '@/plugins/selection/rules/anchors'
import { languageLevels } from '@/plugins/selection/rules/form'
import { areLevels, type Levels, missingLevels, problemsOfLevels } from '@/plugins/selection/rules/levels'
import { problemsOfSubmission, type Scores } from '@/plugins/selection/rules/rubric'

const criteria = [
  { key: 'thinking', spoken: false },
  { key: 'language', spoken: true },
]
const measure = { criteria, scale: { min: 1, max: 5 } }
const levels = (language: unknown): Levels => ({ language }) as Levels

describe('what was heard', () => {
  test('is of a spoken criterion, in a language and at a level that there are', () => {
    for (const heard of [{}, { language: 'en' }, { level: 'B2' }, { language: 'de', level: 'A1' }]) expect(problemsOfLevels(levels(heard), criteria)).toEqual([])
    for (const heard of [null, 'B2', [], { level: 'D1' }, { level: 2 }, { language: 'xx' }, { language: 'english' }, { language: 'en', level: 'B2', note: 'x' }])
      expect(problemsOfLevels(levels(heard), criteria)).toEqual([{ criterion: 'language', code: 'unknownLevel' }])
    expect(problemsOfLevels({ thinking: { language: 'en', level: 'B2' } }, criteria)).toEqual([{ criterion: 'thinking', code: 'notSpoken' }])
    expect([{}, levels({})].map(areLevels)).toEqual([true, true])
    expect([null, [], 'B2', 3].map(areLevels)).toEqual([false, false, false, false])
  })

  test('is named before a score is handed in, and need not be for a true blank', () => {
    const whole = (score: number | null, heard: Levels) => problemsOfSubmission({ scores: { thinking: 3, language: score }, levels: heard }, measure).map(({ code }) => code)
    expect(whole(4, {})).toEqual(['noLanguage', 'noLevel'])
    expect(whole(4, levels({ language: 'en' }))).toEqual(['noLevel'])
    expect(whole(4, levels({ language: 'en', level: 'C1' }))).toEqual([])
    expect(whole(null, {})).toEqual([])
  })

  const scores: fc.Arbitrary<Scores> = fc.dictionary(fc.constantFrom('thinking', 'language'), fc.option(fc.integer({ min: 1, max: 5 })))
  const heard = fc.dictionary(fc.constant('language'), fc.record({ language: fc.constantFrom('en', 'ru'), level: fc.constantFrom(...languageLevels) }, { requiredKeys: [] }))

  test('is asked for exactly where a spoken criterion has a score', () => {
    fc.assert(
      fc.property(scores, heard, (given, said) => {
        const missing = missingLevels(given, said, criteria).map(({ code }) => code)
        const { language, level } = said.language ?? {}
        const scored = typeof given.language === 'number'
        expect(missing).toEqual([...(scored && !language ? ['noLanguage'] : []), ...(scored && !level ? ['noLevel'] : [])])
      }),
    )
  })
})

test('anchors belong to the score that their line begins with, however it is written', () => {
  const { free, ofScore } = readAnchors('Think of the whole answer.\n1 — weak\n 2: so so\n\n5. strong - and clear')
  expect(free).toEqual(['Think of the whole answer.'])
  expect([...ofScore]).toEqual([
    [1, 'weak'],
    [2, 'so so'],
    [5, 'strong - and clear'],
  ])
  expect(readAnchors(null)).toEqual({ free: [], ofScore: new Map() })
})
