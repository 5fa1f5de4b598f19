import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSection, settled, showSection } from '@/app/(site)/[locale]/(applicant)/my/[application]/[section]/values'
import { fingerprint, type Typed, typedIn } from '@/ui/form/typed'

const typed = fc.string().filter((value) => !value.includes('\r'))

test('a section shows again what was typed into it', () => {
  fc.assert(
    fc.property(typed, typed, typed, (surname, phone, essay) => {
      const person = { surname, phone }
      expect(readSection('person', showSection('person', { person })).person).toEqual(Object.fromEntries(Object.entries(person).filter(([, value]) => value !== '')))
      expect(readSection('replies', showSection('replies', { replies: { 'why-us': essay } }, ['why-us'])).replies).toEqual(essay === '' ? {} : { 'why-us': essay })
    }),
  )
})

test('of several choices those are read that were ticked; that none was is an answer too', () => {
  const several: Typed = [
    ['replies.topics[]', 'law'],
    ['replies.topics[]', 'borders'],
    ['replies.topics[]', ''],
    ['replies.work', 'yes'],
    ['replies.work', ''],
  ]
  expect(readSection('replies', several)).toEqual({ replies: { topics: ['law', 'borders'], work: 'yes' } })
  expect(readSection('replies', [['replies.topics[]', '']])).toEqual({ replies: { topics: [] } })
  expect(settled('replies', several)).toEqual([
    ['replies.topics[]', 'borders'],
    ['replies.topics[]', 'law'],
    ['replies.work', 'yes'],
  ])
})

test('rows of languages keep their order, also with a gap and with more than ten', () => {
  const rows: Typed = [11, 2, 0].flatMap((row) => [[`languages.${row}.language`, `l${row}`] as const, [`languages.${row}.level`, 'B2'] as const])
  expect(readSection('languages', rows).languages.map(({ language }) => language)).toEqual(['l0', 'l2', 'l11'])
})

test('consent is only what was ticked', () => {
  expect(readSection('consent', [['consent.version', '2']])).toEqual({ consent: { agreed: false, version: '2' } })
  expect(
    readSection('consent', [
      ['consent', 'on'],
      ['consent.version', '2'],
    ]),
  ).toEqual({ consent: { agreed: true, version: '2' } })
})

test('a form is read without files and without what the framework adds, with line ends of one kind', () => {
  const form = new FormData()
  form.set('$ACTION_ID', 'x')
  form.set('file', new Blob(['x']), 'cv.pdf')
  form.set('experience', 'one\r\ntwo')
  expect(typedIn(form)).toEqual([['experience', 'one\ntwo']])
})

test('the mark of a section tells different answers apart and does not mind empty fields', () => {
  const mark = (fields: Typed) => fingerprint(settled('person', fields))
  expect(
    mark([
      ['person.surname', 'Əliyev'],
      ['person.city', ''],
    ]),
  ).toBe(mark([['person.surname', 'Əliyev']]))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      fc.pre(one !== other)
      expect(mark([['person.surname', one]])).not.toBe(mark([['person.surname', other]]))
    }),
  )
})
