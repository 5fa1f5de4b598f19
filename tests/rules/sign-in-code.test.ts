import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrom, digest, normaliseEmail, ownOrigin, readCode } from '@/plugins/sign-in/rules/code'

test('a code has six digits and is read back however it is spaced', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
      const code = codeFrom(number)
      expect(code).toMatch(/^\d{6}$/)
      expect(readCode(` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe(code)
    }),
  )
  expect(() => codeFrom(1_000_000)).toThrow(RangeError)
  expect(readCode('12345')).toBeNull()
})

test('one spelling for an address', () => {
  expect(normaliseEmail(' Aygun@Example.AZ ')).toBe('aygun@example.az')
})

test('a digest keeps its parts apart and depends on the key', () => {
  expect(digest('key', 'a', 'bc')).not.toBe(digest('key', 'ab', 'c'))
  expect(digest('key', 'a')).not.toBe(digest('other', 'a'))
})

test('only pages of the site itself may act for a person', () => {
  const site = 'https://school.az'
  expect(ownOrigin(null, 'school.az', site)).toBe(true)
  expect(ownOrigin('https://school.az', 'school.az', site)).toBe(true)
  expect(ownOrigin('https://school.az.evil.example', 'school.az', site)).toBe(false)
  expect(ownOrigin('null', 'school.az', site)).toBe(false)
})
