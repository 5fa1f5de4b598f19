import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eligibilityTable, judgeEligibility } from '@/plugins/selection/rules/eligibility'
import { factsIn } from '@/plugins/selection/rules/facts'
import type { ApplicationForm, Education, FormRules } from '@/plugins/selection/rules/form'
import { institutionName, institutions } from '@/plugins/selection/rules/institutions'
import { problemsOf } from '@/plugins/selection/rules/problems'
import { saveSection } from '@/plugins/selection/rules/saving'
import { handIn } from '@/plugins/selection/rules/submission'
import { countWords } from '@/plugins/selection/rules/words'
import { asking, question } from './asked'

const today = '2026-09-01'

const rules: FormRules = {
  ...asking(question('motivation', 'longText', { least: 3, most: 6 }), question('research', 'longText', { least: 2, most: 4, required: false })),
  eligibility: { studies: { fieldsOfStudy: ['law', 'sociology'], levels: ['bachelor', 'master', 'graduate'], minimumBachelorYear: 4, earliestGraduationYear: 2023 }, rules: [] },
  cvRequired: true,
}

const whole: ApplicationForm = {
  person: {
    surname: 'Əliyeva',
    givenName: 'Günel',
    patronymic: 'Rəşad qızı',
    birthDate: '2003-05-14',
    citizenship: 'AZ',
    identityNumber: '7zk3m9q',
    sex: 'female',
    city: 'Bakı',
    phone: '050 123 45 67',
  },
  education: { field: 'law', level: 'bachelor', year: '4', institution: 'baku-state', averageGrade: '91,5' },
  languages: [{ language: 'az', level: 'C2' }],
  replies: { motivation: 'Miqrasiya hamımıza aiddir.' },
  consent: { agreed: true, version: '2' },
}

const problems = (form: ApplicationForm, given: FormRules = rules) => problemsOf(form, given, ['cv'], today).map(({ field, code }) => `${field}: ${code}`)
const person = (change: ApplicationForm['person']) => problems({ ...whole, person: { ...whole.person, ...change } })
const education = (change: ApplicationForm['education']) => problems({ ...whole, education: { ...whole.education, ...change } })

describe('the problems of a form', () => {
  test('a whole form has none; an empty one names every section that asks for something', () => {
    expect(problems(whole)).toEqual([])
    const sections = new Set(problemsOf({}, rules, [], today).map(({ section }) => section))
    expect([...sections]).toEqual(['eligibility', 'person', 'education', 'languages', 'essays', 'documents', 'consent'])
  })

  test('nothing that can be typed breaks the judge', () => {
    const anything = fc.record({ person: fc.anything(), education: fc.anything(), replies: fc.anything(), consent: fc.anything() }, { requiredKeys: [] })
    fc.assert(
      fc.property(anything, (form) => {
        const object = Object.fromEntries(Object.entries(form).filter(([, part]) => typeof part === 'object' && part !== null))
        for (const { field, code } of problemsOf(object, rules, [], today)) expect(`${field}${code}`).toMatch(/./)
      }),
    )
  })

  test.each([
    ['Ələkbər-zadə', true],
    ["O'Neill", true],
    ['Мамедова', true],
    ['4lex', false],
    ['<b>', false],
  ])('a name %s', (surname, good) => {
    expect(person({ surname })).toEqual(good ? [] : ['person.surname: name'])
  })

  test.each([
    ['2010-08-31', []],
    ['2010-09-01', []],
    ['2010-09-02', ['person.birthDate: tooYoung']],
    ['2027-01-01', ['person.birthDate: birthDate']],
    ['1901-01-01', ['person.birthDate: birthDate']],
    ['2003-02-30', ['person.birthDate: birthDate']],
    ['14.05.2003', ['person.birthDate: birthDate']],
  ])('a birth date %s', (birthDate, expected) => {
    expect(person({ birthDate })).toEqual(expected)
  })

  test('a FIN is seven signs without I and O', () => {
    const sign = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ')
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 7, maxLength: 7 }), (identityNumber) => {
        expect(person({ identityNumber })).toEqual([])
      }),
    )
    for (const identityNumber of ['7ZK3M9', '7ZK3M9QA', '7ZK3M9I', '7ZK3M9O', '7ZK3M9Ə']) expect(person({ identityNumber })).toEqual(['person.identityNumber: identityNumber'])
  })

  test('people of other countries give a passport instead, and need no patronymic', () => {
    const foreign = { citizenship: 'GE', identityNumber: '', patronymic: '' }
    expect(person({ ...foreign, passport: '12 AB-34567' })).toEqual([])
    expect(person(foreign)).toEqual(['person.passport: required'])
    expect(person({ ...foreign, citizenship: 'XX', passport: '12AB34567' })).toEqual(['person.citizenship: country'])
  })

  test.each([
    ['0501234567', true],
    ['+994 50 123-45-67', true],
    ['+995 555 12 34 56', true],
    ['12345', false],
    ['zəng edin', false],
  ])('a phone %s', (phone, good) => {
    expect(person({ phone })).toEqual(good ? [] : ['person.phone: phone'])
  })

  test.each([
    [{ year: 3 }, ['education.year: notEligible']],
    [{ year: 7 }, ['education.year: year']],
    [{ year: 'four' }, ['education.year: year']],
    [{ field: 'other' as const }, ['education.field: notEligible']],
    [{ level: 'graduate' as const, year: 2022 }, ['education.year: notEligible']],
    [{ level: 'graduate' as const, year: 2023 }, []],
    [{ level: 'graduate' as const, year: 2027 }, ['education.year: year']],
    [{ institution: 'nowhere' }, ['education.institution: choice']],
    [{ institution: 'other' }, ['education.institutionOther: required']],
    [{ averageGrade: 101 }, ['education.averageGrade: grade']],
    [{ averageGrade: '-1' }, ['education.averageGrade: grade']],
  ])('studies %j', (change, expected) => {
    expect(education(change)).toEqual(expected)
  })

  test('languages are known, given once, and have a level', () => {
    const of = (languages: ApplicationForm['languages']) => problems({ ...whole, languages })
    expect(of([])).toEqual(['languages: required'])
    expect(of([{ language: 'zz', level: 'A1' }])).toEqual(['languages.0.language: language'])
    expect(of([{ language: 'en', level: '' }])).toEqual(['languages.0.level: required'])
    expect(
      of([
        { language: 'en', level: 'B2' },
        { language: 'en', level: 'C1' },
      ]),
    ).toEqual(['languages.1.language: languageTwice'])
  })

  test('an essay has as many words as its question asks for; an optional one may be left out', () => {
    const anyWords = fc.array(fc.constantFrom('miqrasiya', 'ölkə', 'İnsan', 'мир', 'work'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyWords, (words) => {
        const expected = words.length < 3 ? ['replies.motivation: tooFewWords'] : words.length > 6 ? ['replies.motivation: tooManyWords'] : []
        expect(problems({ ...whole, replies: { motivation: words.join(', ') } })).toEqual(expected)
      }),
    )
    expect(problems({ ...whole, replies: { motivation: ' ' } })).toEqual(['replies.motivation: required'])
    expect(problems({ ...whole, replies: { ...whole.replies, research: 'bir' } })).toEqual(['replies.research: tooFewWords'])
  })

  test('consent is to the words that stand now', () => {
    expect(problems({ ...whole, consent: { agreed: true, version: '1' } })).toEqual(['consent: consentVersion'])
    expect(problems({ ...whole, consent: { agreed: false, version: '2' } })).toEqual(['consent: consent'])
  })

  test('documents are asked for as the programme asks', () => {
    expect(problemsOf(whole, rules, [], today)).toEqual([{ section: 'documents', field: 'documents.cv', code: 'required' }])
    expect(problemsOf(whole, { ...rules, letterRequired: true }, ['cv'], today)).toMatchObject([{ field: 'documents.letter' }])
  })
})

describe('eligibility', () => {
  const judged = (studies: Education, form = rules) => judgeEligibility(eligibilityTable(form), factsIn({ education: studies }, today))

  test('names every reason at once, and judges nothing before all is answered', () => {
    expect(judged({ field: 'law', level: 'bachelor' })).toEqual({ verdict: 'unknown' })
    expect(judged({ field: 'other', level: 'bachelor', year: 2 })).toEqual({
      verdict: 'notEligible',
      reasons: [{ reason: 'field' }, { reason: 'bachelorYear', values: { year: 4 } }],
    })
  })

  test('a programme that names no limits excludes nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom('law', 'other'), fc.constantFrom('bachelor', 'master', 'graduate'), fc.integer({ min: 1, max: 2030 }), (field, level, year) => {
        expect(judged({ field, level, year } as never, asking())).toEqual({ verdict: 'eligible' })
      }),
    )
  })
})

test('words are counted in any script', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('Miqrasiya — bu, hərəkətdir!')).toBe(3)
  expect(countWords('Миграция и право,\n2026')).toBe(4)
  expect(countWords('3,5 milyon nəfər (2025-ci il)')).toBe(6)
})

test('words are counted as Unicode parts them', () => {
  const segmenter = new Intl.Segmenter('az', { granularity: 'word' })
  const byUnicode = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
  const word = fc.stringMatching(/^[A-Za-zƏəĞğİıÖöŞşÜüÇçА-Яа-яЁё]{1,9}(’[a-z]{1,3})?$|^\d{1,4}([.,]\d{1,3})?$/u)
  const between = fc.constantFrom(' ', '\n', '-', ' — ', ', ', '. ', '! ', ' (', ') ', ' «', '» ', '; ', '/')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 40 }), (parts) => {
      const text = parts.flat().join('')
      expect([text, countWords(text)]).toEqual([text, byUnicode(text)])
    }),
  )
})

test('institutions have distinct names; one that is not in the list is called as it was typed', () => {
  expect(new Set(Object.values(institutions)).size).toBe(Object.keys(institutions).length)
  expect(institutionName('other', '  Oksford ')).toBe('Oksford')
  expect(institutionName('constructor', 'x')).toBe('x')
})

describe('what is handed in', () => {
  test('is kept in one spelling', () => {
    const handed = handIn({ ...whole, person: { ...whole.person, surname: '  Əliyeva   Məmmədova ' }, replies: { ...whole.replies, stray: 'x' } }, rules, today)
    expect(handed.person).toMatchObject({ surname: 'Əliyeva Məmmədova', identityNumber: '7ZK3M9Q', phone: '+994501234567', sex: 'female' })
    expect(handed.education).toEqual({ institution: 'Bakı Dövlət Universiteti', field: 'law', level: 'bachelor', year: 4, averageGrade: 91.5 })
    expect(handed.answers.replies).toEqual({ motivation: 'Miqrasiya hamımıza aiddir.', research: null })
  })
})

describe('saving a section', () => {
  test('keeps what was typed as it was typed, and what was not given as it was', () => {
    const typed = fc.string({ maxLength: 200 })
    fc.assert(
      fc.property(typed, typed, (surname, phone) => {
        const saved = saveSection(whole, 'person', { person: { surname, phone } })
        expect(saved).toEqual({ form: { ...whole, person: { ...whole.person, surname, phone } } })
      }),
    )
    expect(saveSection(whole, 'eligibility', { education: { year: 'dörd' } })).toMatchObject({ form: { education: { year: 'dörd', institution: 'baku-state' } } })
    expect(saveSection(whole, 'languages', { languages: [] })).toMatchObject({ form: { languages: [] } })
  })

  test('takes nothing that the section does not ask, and nothing without bounds', () => {
    expect(saveSection({}, 'person', { person: { surname: 'A', role: 'admin' }, consent: { agreed: true } })).toEqual({ form: { person: { surname: 'A' } } })
    expect(saveSection({}, 'person', { person: { surname: 'A'.repeat(501) } })).toEqual({ refusal: 'tooLong' })
    expect(saveSection({}, 'person', { person: { surname: { $gt: '' } } })).toEqual({ refusal: 'malformed' })
    expect(saveSection({}, '__proto__', {})).toEqual({ refusal: 'malformed' })
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`question-${index}`, 'ə'.repeat(20_000)]))
    expect(saveSection({}, 'replies', { replies: many })).toEqual({ refusal: 'tooLong' })
  })
})
