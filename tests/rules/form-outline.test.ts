import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameRows } from '@/plugins/selection/hooks/form-keys'
import { askedBefore, type EditedForm, outlineOf } from '@/plugins/selection/rules/form-outline'
import { keyPattern, questionKinds } from '@/plugins/selection/rules/questions'

const question = fc.record(
  {
    key: fc.oneof(fc.constantFrom('motivation', 'work', 'cv', ''), fc.constant(null)),
    kind: fc.constantFrom(...questionKinds, 'unheard-of'),
    label: fc.constantFrom('Niyə?', 'Motivation', 'Work', '2026', ''),
    choices: fc.array(fc.record({ key: fc.constantFrom('yes', 'no', null), label: fc.constantFrom('Bəli', 'Yes', 'No') }), { maxLength: 3 }),
  },
  { requiredKeys: ['kind'] },
)
const form = fc.record({ sections: fc.array(fc.record({ title: fc.constantFrom('Esselər', ''), questions: fc.array(question, { maxLength: 4 }) }), { maxLength: 3 }) })

/** The form as it is once it is saved. */
const save = (edited: EditedForm) => (nameRows({ data: { form: edited } } as never) as { form: EditedForm }).form

test('a form that is being built is seen in the order in which it is asked', () => {
  const outline = outlineOf({
    sections: [
      { title: 'İştirak', questions: [{ key: 'work', kind: 'oneChoice', label: 'İşləyirsiniz?', choices: [{ key: 'yes', label: 'Bəli' }, { label: 'Xeyr' }] }] },
      {
        title: 'Esselər',
        questions: [
          { kind: 'longText', label: 'Niyə?' },
          { key: 'work', kind: 'file', label: 'Arayış' },
        ],
      },
    ],
  })
  expect(outline.map(({ key, label, path, section }) => [section, label, key, path])).toEqual([
    ['İştirak', 'İşləyirsiniz?', 'work', 'form.sections.0.questions.0'],
    ['Esselər', 'Niyə?', null, 'form.sections.1.questions.0'],
    // A copy that still bears the key of another
    ['Esselər', 'Arayış', null, 'form.sections.1.questions.1'],
  ])
  expect(outline[0]?.choices.map(({ key, path }) => [key, path])).toEqual([
    ['yes', 'form.sections.0.questions.0.choices.0'],
    [null, 'form.sections.0.questions.0.choices.1'],
  ])
})

test('a list without rows may stand as their number', () => {
  expect(outlineOf({ sections: 0 })).toEqual([])
  expect(outlineOf({ sections: [{ title: 'Esselər', questions: 0 }] })).toEqual([])
  expect(outlineOf({ sections: [{ title: 'Esselər', questions: [{ kind: 'longText', label: 'Niyə?', choices: 0 }] }] })).toMatchObject([{ label: 'Niyə?', choices: [] }])
})

test('a condition looks at what is asked before its question, a rule at everything, neither at a file', () => {
  fc.assert(
    fc.property(form, (edited) => {
      const outline = outlineOf(edited)
      const answered = outline.filter(({ kind }) => kind !== 'file')
      expect(askedBefore(outline, 'eligibility.rules.0.require.0.of')).toEqual(answered)
      for (const [place, { path }] of outline.entries())
        expect(askedBefore(outline, `${path}.showWhen.0.of`)).toEqual(outline.slice(0, place).filter(({ kind }) => kind !== 'file'))
    }),
  )
})

test('saving gives every question a key of its own, and takes none from a question that has one', () => {
  fc.assert(
    fc.property(form, (edited) => {
      const before = outlineOf(edited)
      const saved = outlineOf(save(edited))
      const keys = saved.map(({ key }) => key)
      expect(keys.every((key) => key !== null && keyPattern.test(key) && key !== 'letter')).toBe(true)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { key, path } of before) if (key && key !== 'cv') expect(saved.find((one) => one.path === path)?.key).toBe(key)
    }),
  )
})

test('no section is called as a page that stands beside the sections', () => {
  const saved = save({ sections: [{ title: 'Interview' }, { title: 'Person' }, { title: 'Withdraw' }] } as never)
  expect(saved.sections).toMatchObject([{ key: 'interview-2' }, { key: 'person-2' }, { key: 'withdraw-2' }])
})
