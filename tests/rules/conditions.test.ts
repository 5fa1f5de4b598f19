import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allHold, type Condition, outcomeOf } from '@/plugins/selection/rules/conditions'
import { factsIn, put, putAll } from '@/plugins/selection/rules/facts'
import { keepReplies, replyFault } from '@/plugins/selection/rules/replies'
import { problemsOf } from '@/plugins/selection/rules/problems'
import { asking, choices, question } from './asked'

const today = '2026-09-01'
const when = (of: string, comparison: Condition['comparison'], value = ''): Condition => ({ of, comparison, value })

describe('a condition', () => {
  test.each<[Condition['comparison'], string, string[], boolean]>([
    ['is', 'law, sociology', ['sociology'], true],
    ['is', 'law', ['sociology'], false],
    ['is', 'law', ['sociology', 'law'], true],
    ['isNot', 'law', ['sociology'], true],
    ['isNot', 'law', ['sociology', 'law'], false],
    ['atLeast', 'B2', ['C1'], true],
    ['atLeast', 'B2', ['B1'], false],
    ['atLeast', 'B2', ['none'], false],
    ['atMost', '3', ['2.5'], true],
    ['atMost', '3', ['10'], false],
    ['atLeast', '2', ['2,5'], true],
    ['atLeast', '3', ['2,5'], false],
    ['is', '2.5', ['2,5'], true],
    ['isNot', '2', ['2.0'], false],
    ['atLeast', '2026-05-01', ['2026-11-01'], true],
    ['atLeast', '2026-05-01', ['2025-11-01'], false],
    ['answered', '', ['anything'], true],
  ])('%s %j of %j', (comparison, value, given, holds) => {
    expect(outcomeOf(when('q', comparison, value), new Map([['q', given]]))).toBe(holds ? 'holds' : 'fails')
  })

  test('says of what was left out, and of what was not asked, that it does not hold, and why', () => {
    const comparison = fc.constantFrom('is', 'isNot', 'atLeast', 'atMost', 'answered' as const)
    fc.assert(
      fc.property(comparison, fc.string(), (compared, value) => {
        expect(outcomeOf(when('q', compared as 'is', value), new Map([['q', []]]))).toBe('unanswered')
        expect(outcomeOf(when('q', compared as 'is', value), new Map())).toBe('notAsked')
        expect(allHold([when('q', compared as 'is', value)], new Map())).toBe(false)
      }),
    )
  })
})

describe('questions that are asked of some only', () => {
  const form = asking(
    question('works', 'oneChoice', { choices: choices('yes', 'no') }),
    question('where', 'shortText', { showWhen: [when('works', 'is', 'yes')] }),
    question('abroad', 'oneChoice', { choices: choices('yes', 'no'), showWhen: [when('where', 'answered')] }),
    question('country', 'shortText', { showWhen: [when('abroad', 'is', 'yes')] }),
    question('french', 'shortText', { showWhen: [when('languages.ru', 'atLeast', 'B2'), when('education.level', 'isNot', 'graduate')] }),
  )
  const asked = (replies: Record<string, string>, more = {}) => putAll({ replies, ...more }, form, today).asked.map(({ key }) => key)

  test('come one after the other, also where they hang on answers that are conditional themselves', () => {
    expect(asked({})).toEqual(['works'])
    expect(asked({ works: 'yes' })).toEqual(['works', 'where'])
    expect(asked({ works: 'yes', where: 'Bank' })).toEqual(['works', 'where', 'abroad'])
    expect(asked({ works: 'yes', where: 'Bank', abroad: 'yes' })).toEqual(['works', 'where', 'abroad', 'country'])
  })

  test('an answer that is no longer asked for counts for nothing, however much hangs on it', () => {
    const full = { works: 'no', where: 'Bank', abroad: 'yes', country: 'TR' }
    expect(asked(full)).toEqual(['works'])
    expect(keepReplies({ replies: full }, putAll({ replies: full }, form, today).asked)).toEqual({ works: 'no' })
    expect(problemsOf({ replies: full }, form, [], today).filter(({ section }) => section === 'essays')).toEqual([])
  })

  test('may hang on what every form asks', () => {
    const studies = { education: { level: 'bachelor' as const }, languages: [{ language: 'ru', level: 'C1' as const }] }
    expect(asked({ works: 'no' }, studies)).toEqual(['works', 'french'])
    expect(asked({ works: 'no' }, { ...studies, education: { level: 'graduate' } })).toEqual(['works'])
    expect(asked({ works: 'no' }, { ...studies, languages: [{ language: 'en', level: 'C1' }] })).toEqual(['works'])
  })

  test('whatever the form, those that are asked are those whose conditions hold by the answers to those asked before', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd')
    const anyCondition = fc.record({ of: key, comparison: fc.constantFrom('is', 'isNot', 'answered' as const), value: fc.constantFrom('x', 'y') })
    const anyQuestion = fc.record({ key, showWhen: fc.array(anyCondition, { maxLength: 2 }) })
    const anyForm = fc.uniqueArray(anyQuestion, { selector: (one) => one.key, maxLength: 4 })
    const replies = fc.dictionary(key, fc.constantFrom('x', 'y', ''))
    fc.assert(
      fc.property(anyForm, replies, (questions, given) => {
        const list = questions.map((one) => question(one.key, 'shortText', { showWhen: one.showWhen as Condition[] }))
        const result = put(list, new Map(), (of) => [given[of] ?? ''].filter(Boolean))
        expect([...result.answers.keys()]).toEqual(result.asked.map((one) => one.key))
        for (const [place, one] of list.entries()) {
          const before = new Map(list.slice(0, place).flatMap((earlier) => (result.asked.includes(earlier) ? [[earlier.key, result.answers.get(earlier.key) ?? []] as const] : [])))
          expect(result.asked.includes(one)).toBe(allHold(one.showWhen, before))
        }
      }),
    )
  })
})

describe('the facts of a form', () => {
  test('are those that every form asks; what was mistyped is not answered', () => {
    const form = { person: { birthDate: '2003-09-02' }, education: { year: 'dörd', averageGrade: '91,5' }, languages: [{ language: 'en', level: 'B2' as const }] }
    const known = factsIn(form, today)
    expect([known.get('person.age'), known.get('education.year'), known.get('education.averageGrade')]).toEqual([['22'], [], ['91.5']])
    expect([known.get('languages.en'), known.get('languages.ru')]).toEqual([['B2'], ['none']])
    expect(factsIn({}, today).get('languages.en')).toEqual([])
  })
})

describe('an answer to a question of each kind', () => {
  const code = (...[asked, typed]: Parameters<typeof replyFault>) => replyFault(asked, typed)?.code ?? null

  test('is judged by the bounds of its kind', () => {
    const number = question('n', 'number', { least: -1, most: 2.5 })
    expect(['-1', '2,5', '2.6', '-2', 'iki', '1e3'].map((typed) => code(number, typed))).toEqual([null, null, 'tooLarge', 'tooSmall', 'number', 'number'])
    const day = question('d', 'date', { earliest: '2026-01-01', latest: '2026-12-31' })
    expect(['2026-01-01', '2025-12-31', '2027-01-01', '2026-02-30', '01.02.2026'].map((typed) => code(day, typed))).toEqual([null, 'tooEarly', 'tooLate', 'day', 'day'])
    const several = question('m', 'manyChoices', { least: 1, most: 2, choices: choices('a', 'b', 'c') })
    expect([['a'], ['a', 'b', 'c'], ['x'], []].map((typed) => code(several, typed))).toEqual([null, 'tooManyChoices', 'choice', 'required'])
    expect(['a', 'x', ''].map((typed) => code(question('o', 'oneChoice', { choices: choices('a', 'b') }), typed))).toEqual([null, 'choice', 'required'])
    expect(['B2', 'D1'].map((typed) => code(question('l', 'level'), typed))).toEqual([null, 'choice'])
    expect(['yes', 'no', ''].map((typed) => code(question('s', 'statement'), typed))).toEqual([null, 'statement', 'statement'])
    expect(['söz', 'ə'.repeat(301)].map((typed) => code(question('t', 'shortText'), typed))).toEqual([null, 'tooLong'])
  })

  test('may be left out where it is not required; nothing that can be typed breaks the judge', () => {
    const kinds = fc.constantFrom('shortText', 'longText', 'oneChoice', 'manyChoices', 'number', 'date', 'level', 'file', 'statement' as const)
    fc.assert(
      fc.property(kinds, fc.anything(), (kind, typed) => {
        const optional = question('q', kind as 'number', { required: false, least: 1, most: 2, choices: choices('a', 'b') })
        expect(replyFault(optional, '')).toBeNull()
        expect(replyFault(optional, typed as string)?.code ?? 'fine').toMatch(/^[a-zA-Z]+$/)
      }),
    )
  })

  test('is kept as what it is', () => {
    const asked = [
      question('n', 'number'),
      question('s', 'statement'),
      question('m', 'manyChoices', { choices: choices('a', 'b') }),
      question('t', 'shortText'),
      question('e', 'longText'),
      question('f', 'file'),
      question('o', 'oneChoice', { choices: choices('a') }),
    ]
    const replies = { n: ' 2,5 ', s: 'yes', m: ['b', 'a'], t: '  bir   sətir ', e: ' iki\nsətir ', f: 'x' }
    expect(keepReplies({ replies }, asked)).toEqual({ n: 2.5, s: true, m: ['b', 'a'], t: 'bir sətir', e: 'iki\nsətir', o: null })
  })
})
