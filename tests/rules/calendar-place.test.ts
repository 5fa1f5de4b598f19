import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { placeIn } from '@/calendar/rules/place'

const room = { az: 'Otaq 3', ru: 'Кабинет 3' }

test('a place is read in one’s own language, else in another; what is written by hand comes before the room', () => {
  expect(placeIn('ru', [{}, room])).toBe('Кабинет 3')
  expect(placeIn('en', [{}, room])).toBe('Otaq 3')
  expect(placeIn('az', [{ ru: 'Библиотека' }, room])).toBe('Библиотека')
  expect(placeIn('az', [{ az: '', ru: null }, room])).toBe('Otaq 3')
  expect(placeIn('az', [{}, {}])).toBeNull()
})

test('a translation for others changes nothing for whoever reads their own', () => {
  const place = fc.record({ az: fc.string(), en: fc.string(), ru: fc.string() }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.constantFrom(...locales), fc.constantFrom(...locales), fc.string({ minLength: 1 }), fc.string(), place, (own, other, read, added, rest) => {
      fc.pre(own !== other)
      expect(placeIn(own, [{ ...rest, [own]: read, [other]: added }, room])).toBe(read)
    }),
  )
})
