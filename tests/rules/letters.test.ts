import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Locale, locales } from '@/i18n/locales'
import { fill, oneLine, paragraphs, placeholders, unknownPlaceholders } from '@/plugins/correspondence/rules/render'
import { defaultTemplates } from '@/plugins/correspondence/templates'

test('fills what it knows and leaves the rest', () => {
  expect(fill('{{givenName}}, {{ code }}', { givenName: 'Aygün' })).toBe('Aygün, {{ code }}')
  expect(placeholders('{{a}} {{b}} {{a}}')).toEqual(['a', 'b'])
  expect(unknownPlaceholders('{{a}} {{b}}', ['a'])).toEqual(['b'])
  expect(fill('{{constructor}}', {})).toBe('{{constructor}}')
})

test('a value is put in as it is, whatever it holds', () => {
  fc.assert(fc.property(fc.string(), (name) => fill('<{{name}}>', { name, other: 'x' }) === `<${name}>`))
})

test('a subject stays one line', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[\r\n]/.test(oneLine(text))))
})

test('empty lines divide paragraphs', () => {
  expect(paragraphs('a\r\nb\n \n\nc\n')).toEqual([['a', 'b'], ['c']])
})

test('every template has its words in every language, with the same placeholders', () => {
  for (const { words } of defaultTemplates) {
    const names = (locale: Locale) => placeholders(`${words[locale].subject} ${words[locale].body}`).sort()
    for (const locale of locales) {
      expect(Object.values(words[locale])).not.toContain('')
      expect(names(locale)).toEqual(names('az'))
    }
  }
})
