import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparisons as comparisonsOfFields, questionKinds as kindsOfFields } from '@/collections/fields/form'
import { comparisons } from '@/plugins/selection/rules/conditions'
import { defineForm, type FormSource, type QuestionSource } from '@/plugins/selection/rules/define'
import { formFaults } from '@/plugins/selection/rules/form-faults'
import { givenAnswers } from '@/plugins/selection/rules/given'
import { askedIn, questionKinds } from '@/plugins/selection/rules/questions'

const text = (az: string, en: string | null = null) => ({ az, en })
const asking = (...questions: QuestionSource[]): FormSource => ({ form: { sections: [{ key: 'work', title: text('İş', 'Work'), questions }] } })
const works: QuestionSource = {
  key: 'works',
  kind: 'oneChoice',
  label: text('İşləyirsiniz?', 'Do you work?'),
  required: false,
  choices: [
    { key: 'yes', label: text('Bəli', 'Yes') },
    { key: 'no', label: text('Xeyr', 'No') },
  ],
}

test('the fields offer exactly what the rules know', () => {
  expect(kindsOfFields).toEqual(questionKinds)
  expect(comparisonsOfFields).toEqual(comparisons)
})

describe('a form as it is defined', () => {
  test('has every text in each language, in Azerbaijani where it has none in that', () => {
    const definition = defineForm(asking(works, { key: 'note', kind: 'longText', label: text('Qeyd') }))
    expect(askedIn(definition, 'en').sections[0]).toMatchObject({
      title: 'Work',
      questions: [
        { label: 'Do you work?', choices: [{ label: 'Yes' }, { label: 'No' }] },
        { label: 'Qeyd', help: null },
      ],
    })
  })

  test('requires what eligibility is judged by', () => {
    const definition = defineForm({ ...asking(works), eligibility: { rules: [{ title: 'x', reason: 'y', require: [{ of: 'works', comparison: 'is', value: 'no' }] }] } })
    expect(definition.sections[0]?.questions[0]?.required).toBe(true)
    expect(defineForm(asking(works)).sections[0]?.questions[0]?.required).toBe(false)
  })

  test('whatever a draft holds, there is a definition of what is whole in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.option(fc.string()), kind: fc.option(fc.string()), label: fc.option(fc.string()), least: fc.option(fc.integer()) })),
        (questions) => {
          expect(() => defineForm(asking(...questions))).not.toThrow()
          expect(() => formFaults(asking(...questions))).not.toThrow()
        },
      ),
    )
  })
})

describe('what is wrong with a form', () => {
  const faults = (source: FormSource) => formFaults(source).map(({ path, code }) => `${path.replace('form.sections.0.questions.', '')} ${code}`)

  test('a whole one has no faults; an empty section has one', () => {
    expect(faults(asking(works, { key: 'where', kind: 'shortText', showWhen: [{ of: 'works', comparison: 'is', value: 'yes' }] }))).toEqual([])
    expect(faults(asking())).toEqual(['form.sections.0.questions noQuestions'])
  })

  test('keys are told apart, and not taken by what every form has', () => {
    expect(faults(asking(works, { ...works }, { key: 'cv', kind: 'file' }, { key: 'Ə', kind: 'number' }))).toEqual(['1.key keyTwice', '2.key keyTaken', '3.key keyForm'])
    expect(formFaults({ form: { sections: [{ key: 'documents', questions: [works] }] } })).toMatchObject([{ path: 'form.sections.0.key', code: 'keyTaken' }])
  })

  test('a condition looks at what was asked before, and at what can be answered to it', () => {
    const when = (of: string, comparison: string, value?: string): QuestionSource => ({ key: 'next', kind: 'number', showWhen: [{ of, comparison, value }] })
    expect(faults(asking(works, when('works', 'is', 'maybe')))).toEqual(['1.showWhen.0.value valueUnknown'])
    expect(faults(asking(works, when('works', 'is')))).toEqual(['1.showWhen.0.value valueMissing'])
    expect(faults(asking(works, when('works', 'atLeast', 'yes')))).toEqual(['1.showWhen.0.comparison comparisonUnfit'])
    expect(faults(asking(works, when('nobody', 'answered')))).toEqual(['1.showWhen.0.of subjectUnknown'])
    expect(faults(asking(when('works', 'answered'), works))).toEqual(['0.showWhen.0.of subjectLater'])
    expect(faults(asking(when('next', 'answered')))).toEqual(['0.showWhen.0.of subjectLater'])
    expect(faults(asking(when('languages.en', 'atLeast', 'B2')))).toEqual([])
  })

  test('nothing is compared with what nobody can answer', () => {
    const of = (subject: QuestionSource, comparison: string, value: string) =>
      faults(asking({ key: 'first', ...subject }, { key: 'next', kind: 'number', showWhen: [{ of: 'first', comparison, value }] }))
    const [unknown, unfit] = [['1.showWhen.0.value valueUnknown'], ['1.showWhen.0.comparison comparisonUnfit']]
    const age: QuestionSource = { kind: 'number', least: 3, most: 9.5 }
    for (const possible of ['3', '9.5', '4.25']) expect(of(age, 'is', possible)).toEqual([])
    for (const impossible of ['2', '10', '-4', 'four', '4, 10']) for (const comparison of ['is', 'isNot']) expect(of(age, comparison, impossible)).toEqual(unknown)
    expect(of(age, 'atLeast', '10')).toEqual(unknown)
    expect(of(age, 'atMost', '2')).toEqual(unknown)
    expect(of({ kind: 'number' }, 'atMost', '-1000000')).toEqual([])
    const day: QuestionSource = { kind: 'date', earliest: '2024-01-01', latest: '2024-12-31' }
    expect(of(day, 'atLeast', '2024-12-31')).toEqual([])
    for (const impossible of ['2023-12-31', '2025-01-01', '2024-02-30']) expect(of(day, 'atMost', impossible)).toEqual(unknown)
    expect(of({ kind: 'date' }, 'atMost', '1900-01-01')).toEqual([])
    expect(of({ kind: 'level' }, 'is', 'none')).toEqual(unknown)
    expect(of({ kind: 'statement' }, 'is', 'no')).toEqual(unknown)
    expect(of({ kind: 'shortText', least: 1, most: 2 }, 'is', 'any words of any length')).toEqual([])
    expect(of({ kind: 'longText' }, 'atMost', '5')).toEqual(unfit)
    for (const comparison of ['is', 'answered']) expect(of({ kind: 'file' }, comparison, 'x')).toEqual(['1.showWhen.0.of subjectFile'])
  })

  test('a number outside of its bounds, whatever they are, is no answer', () => {
    const [whole, comparison] = [fc.integer({ min: -999, max: 999 }), fc.constantFrom('is', 'isNot', 'atLeast', 'atMost')]
    fc.assert(
      fc.property(whole, fc.nat({ max: 999 }), whole, comparison, (least, more, value, compared) => {
        const most = least + more
        const next: QuestionSource = { key: 'next', kind: 'date', showWhen: [{ of: 'first', comparison: compared, value: String(value) }] }
        expect(faults(asking({ key: 'first', kind: 'number', least, most }, next))).toEqual(value < least || value > most ? ['1.showWhen.0.value valueUnknown'] : [])
      }),
    )
  })

  test('what every form asks for is compared with what can be answered to that', () => {
    const of = (fact: string, comparison: string, value: string) =>
      formFaults({ ...asking(works), eligibility: { rules: [{ require: [{ of: fact, comparison, value }] }] } }).map(({ path, code }) => `${path.split('.').at(-1)} ${code}`)
    expect(of('education.field', 'is', 'law')).toEqual([])
    expect(of('education.field', 'is', 'law, astrology')).toEqual(['value valueUnknown'])
    expect(of('education.level', 'atLeast', 'master')).toEqual(['comparison comparisonUnfit'])
    expect(of('education.institution', 'is', 'other')).toEqual([])
    expect(of('education.institution', 'is', 'nowhere')).toEqual(['value valueUnknown'])
    expect(of('person.citizenship', 'isNot', 'AZ')).toEqual([])
    expect(of('person.citizenship', 'isNot', 'Azerbaijan')).toEqual(['value valueUnknown'])
    expect(of('person.age', 'atMost', '35')).toEqual([])
    expect(of('person.age', 'atLeast', '12')).toEqual(['value valueUnknown'])
    expect(of('education.averageGrade', 'atLeast', '101')).toEqual(['value valueUnknown'])
    expect(of('languages.en', 'isNot', 'none')).toEqual([])
    // Whoever did not name a language stands in no order with those who did.
    expect(of('languages.en', 'atLeast', 'none')).toEqual(['value valueUnknown'])
  })

  test('choices and bounds have to make sense', () => {
    expect(faults(asking({ key: 'one', kind: 'oneChoice', choices: [{ key: 'a' }] }))).toEqual(['0.choices noChoices'])
    expect(faults(asking({ key: 'text', kind: 'longText', least: 10, most: 5 }, { key: 'short', kind: 'shortText', least: 0.5 }))).toEqual([
      '0.most boundsCrossed',
      '1.least wholeBounds',
    ])
    expect(faults(asking({ key: 'day', kind: 'date', earliest: '2026-02-30' }, { key: 'number', kind: 'number', least: -0.5, most: 1.5 }))).toEqual(['0.earliest notDay'])
  })

  test('rules of eligibility may look at every question', () => {
    const rules = (of: string) => ({ ...asking(works), eligibility: { rules: [{ require: [{ of, comparison: 'is', value: 'yes' }] }] } })
    expect(formFaults(rules('works'))).toEqual([])
    expect(formFaults(rules('gone'))).toMatchObject([{ path: 'eligibility.rules.0.require.0.of', code: 'subjectUnknown' }])
  })
})

test('answers are read in the words of the version they were given to; what was not asked is not there', () => {
  const form = askedIn(
    defineForm(asking(works, { key: 'where', kind: 'shortText', label: 'Harada?' }, { key: 'why', kind: 'longText', label: 'Niyə?' }, { key: 'cv2', kind: 'file' })),
    'en',
  )
  expect(givenAnswers(form, { works: 'yes', why: null, gone: 'x', cv2: 'y' })).toMatchObject([
    {
      key: 'work',
      answers: [
        { key: 'works', values: ['Yes'], text: null },
        { key: 'why', values: null, text: null },
      ],
    },
  ])
  expect(givenAnswers(form, {})).toEqual([])
})
