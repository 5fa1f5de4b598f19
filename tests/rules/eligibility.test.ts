import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormRules } from '@/plugins/selection'
import { eligibilityTable, judgeEligibility, openSections } from '@/plugins/selection/rules/eligibility'
import { putAll } from '@/plugins/selection/rules/facts'
import type { ApplicationForm } from '@/plugins/selection/rules/form'
import { problemsOf } from '@/plugins/selection/rules/problems'
import { asking, choices, question } from './asked'

const today = '2026-09-01'

/** Whoever works full-time needs the consent of their employer; everybody, an age of up to 30. */
const form: FormRules = {
  ...asking(question('why', 'longText')),
  sections: [
    {
      key: 'work',
      title: 'İş',
      lead: null,
      questions: [
        question('employment', 'oneChoice', { choices: choices('none', 'full') }),
        question('consent', 'oneChoice', { choices: choices('yes', 'no'), showWhen: [{ of: 'employment', comparison: 'is', value: 'full' }] }),
      ],
    },
    { key: 'essays', title: 'Esselər', lead: null, questions: [question('why', 'longText')] },
  ],
  eligibility: {
    studies: { fieldsOfStudy: ['law'], levels: [], minimumBachelorYear: null, earliestGraduationYear: null },
    rules: [
      { key: 'age', when: [], require: [{ of: 'person.age', comparison: 'atMost', value: '30' }], title: '30 yaşa qədər', reason: 'Proqram 30 yaşa qədər olanlar üçündür.' },
      {
        key: 'consent',
        when: [{ of: 'employment', comparison: 'is', value: 'full' }],
        require: [{ of: 'consent', comparison: 'is', value: 'yes' }],
        title: 'İşəgötürənin razılığı',
        reason: 'Tam iş günü işləyənlər işəgötürənin razılığını almalıdır.',
      },
    ],
  },
}

const answered = (given: ApplicationForm) => putAll(given, form, today).answers
const verdict = (given: ApplicationForm) => judgeEligibility(eligibilityTable(form), answered(given))
const young = { person: { birthDate: '2003-01-01' }, education: { field: 'law' as const } }

describe('the table of whom a programme calls for', () => {
  test('says every reason in words, its own and the programme’s', () => {
    expect(verdict({ person: { birthDate: '1990-01-01' }, education: { field: 'other' } })).toEqual({
      verdict: 'notEligible',
      reasons: [{ reason: 'field' }, { reason: 'own', words: 'Proqram 30 yaşa qədər olanlar üçündür.' }],
    })
  })

  test('looks at answers to the programme’s own questions, also where they are asked of some only', () => {
    expect(verdict(young)).toEqual({ verdict: 'unknown' })
    expect(verdict({ ...young, replies: { employment: 'none' } })).toEqual({ verdict: 'eligible' })
    expect(verdict({ ...young, replies: { employment: 'none', consent: 'no' } })).toEqual({ verdict: 'eligible' })
    expect(verdict({ ...young, replies: { employment: 'full' } })).toEqual({ verdict: 'unknown' })
    expect(verdict({ ...young, replies: { employment: 'full', consent: 'no' } })).toMatchObject({ verdict: 'notEligible' })
    expect(verdict({ ...young, replies: { employment: 'full', consent: 'yes' } })).toEqual({ verdict: 'eligible' })
  })

  test('is judged before the essays: a section opens once every line holds that looks at the sections before it', () => {
    const open = (given: ApplicationForm) => openSections(form, answered(given)).at(-1)
    expect(open({})).toBe('eligibility')
    expect(open({ education: { field: 'other' } })).toBe('eligibility')
    expect(open({ education: { field: 'law' } })).toBe('person')
    expect(open({ ...young, person: { birthDate: '1990-01-01' } })).toBe('person')
    expect(open(young)).toBe('work')
    expect(open({ ...young, replies: { employment: 'full', consent: 'no' } })).toBe('work')
    expect(open({ ...young, replies: { employment: 'none' } })).toBe('review')
  })

  test('is a problem of the section in which its last answer is given, and at its field', () => {
    const refused = (given: ApplicationForm) => problemsOf(given, form, [], today).filter(({ code }) => code === 'notEligible')
    const studies = { field: 'law' as const, level: 'master' as const, year: 1 }
    expect(refused({ education: studies, replies: { employment: 'full', consent: 'no' } })).toEqual([{ section: 'work', field: 'replies.consent', code: 'notEligible' }])
    expect(refused({ education: { ...studies, field: 'other' } })).toEqual([{ section: 'eligibility', field: 'education.field', code: 'notEligible' }])
  })

  test('more answers never open what was refused: who breaks a line breaks it whatever else they say', () => {
    const reply = fc.constantFrom('none', 'full', 'yes', 'no', '')
    fc.assert(
      fc.property(reply, reply, (employment, consent) => {
        expect(verdict({ person: { birthDate: '1980-01-01' }, education: { field: 'law' }, replies: { employment, consent } }).verdict).toBe('notEligible')
      }),
    )
  })
})
