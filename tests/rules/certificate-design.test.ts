import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Design, inBoth, placeholders, unknownNames, wordsOf } from '@/plugins/certificates/rules/design'

const both = (az: string, en = az) => ({ az, en })
const values = { programme: both('Məktəb 2026', 'School 2026'), period: both('2 mart – 29 may 2026'), date: both('5 iyun 2026', '5 June 2026') }
const design = (text: string): Design => ({
  school: both('Məktəb', 'School'),
  title: both(text),
  opening: both(text),
  statement: both(text),
  facts: [{ name: both(text), value: both(text) }],
  signatories: [{ name: text, office: both(text) }],
})

test('every text says the values of the certificate in its own language; the School and names of people are left alone', () => {
  const { facts, school, signatories, statement } = wordsOf({ ...design('{{programme}}, {{ date }}'), school: both('{{programme}}') }, values)
  expect(statement).toEqual({ az: 'Məktəb 2026, 5 iyun 2026', en: 'School 2026, 5 June 2026' })
  expect(facts[0]?.value).toEqual(statement)
  expect(signatories).toEqual([{ name: '{{programme}}, {{ date }}', office: statement }])
  expect(school.az).toBe('{{programme}}')
})

test('a text without names stays as it is, and a value is not read as a text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.includes('{{'))
      expect(wordsOf(design(text), values).statement.az).toBe(text)
    }),
  )
  expect(wordsOf(design('{{programme}}'), { ...values, programme: both('{{date}}') }).statement.az).toBe('{{date}}')
})

test('what no certificate has is found, whatever else stands in the text', () => {
  fc.assert(
    fc.property(fc.subarray([...placeholders]), fc.stringMatching(/^[a-z]{1,12}$/), (known, other) => {
      const isKnown = placeholders.some((name) => name === other)
      expect(unknownNames([...known, other].map((name) => `x {{${name}}}`).join(' '))).toEqual(isKnown ? [] : [other])
    }),
  )
})

test('a day and a period are said by the clocks of the School in both languages', () => {
  const [from, until] = [new Date('2026-03-01T21:00:00Z'), new Date('2026-05-29T12:00:00Z')]
  expect(inBoth('Asia/Baku', from, until)).toEqual({ az: '2 mart – 29 may 2026', en: '2 March – 29 May 2026' })
  expect(inBoth('Asia/Baku', from)).toEqual({ az: '2 mart 2026', en: '2 March 2026' })
})
