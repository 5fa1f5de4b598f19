import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enquiryFields, enquiryLimits, enquiryProblems, tidyEnquiry } from '@/plugins/correspondence/rules/enquiry'
import { leavingHeaders, leavingToken, subscriptionOf } from '@/plugins/correspondence/rules/subscription'

const secret = fc.string({ minLength: 1 })
const typed = fc.record({ name: fc.string(), email: fc.string(), subject: fc.string(), message: fc.string() })
const good = { name: 'Aygün', email: 'aygun@example.az', subject: 'Sual', message: 'Salam' }

test('a token ends the subscription it was made for, by the secret it was made with', () => {
  fc.assert(fc.property(secret, fc.uuid(), (key, id) => subscriptionOf(key, leavingToken(key, id)) === id))
  fc.assert(fc.property(secret, secret, fc.uuid(), (key, other, id) => key === other || subscriptionOf(other, leavingToken(key, id)) === null))
})

test('a token is for no other subscription, and nothing else is a token', () => {
  fc.assert(fc.property(secret, fc.uuid(), fc.uuid(), (key, id, other) => id === other || subscriptionOf(key, leavingToken(key, id).replace(id, other)) === null))
  fc.assert(fc.property(fc.string(), (text) => subscriptionOf('secret', text) === null))
  fc.assert(fc.property(fc.uuid(), fc.base64String(), (id, seal) => subscriptionOf('secret', `${id}.${seal}`) === null))
})

test('a token goes through an address unchanged, and the heads of a letter are as RFC 8058 wants them', () => {
  const token = leavingToken('secret', '0190c8b0-0000-7000-8000-000000000000')
  expect(encodeURIComponent(token)).toBe(token)
  expect(leavingHeaders('https://example.az/x')).toEqual({ 'List-Unsubscribe': '<https://example.az/x>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
})

test('whatever is typed, what goes into the head of a letter is one line', () => {
  fc.assert(
    fc.property(typed, (enquiry) => {
      const { name, email, subject } = tidyEnquiry(enquiry)
      expect(`${name}${email}${subject}`).not.toMatch(/[\r\n\p{Cc}\u2028\u2029]/u)
    }),
  )
  expect(tidyEnquiry({ ...good, subject: 'Sual\r\nBcc: all@example.az' }).subject).toBe('Sual Bcc: all@example.az')
})

test('tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(typed, (enquiry) => {
      expect(tidyEnquiry(tidyEnquiry(enquiry))).toEqual(tidyEnquiry(enquiry))
    }),
  )
})

test('each field says what is wrong with it', () => {
  expect(enquiryProblems(good)).toEqual({})
  expect(enquiryProblems(tidyEnquiry({ name: ' ', email: '', subject: '\n', message: '  ' }))).toEqual({
    name: 'missing',
    email: 'missing',
    subject: 'missing',
    message: 'missing',
  })
  for (const field of enquiryFields) expect(enquiryProblems({ ...good, [field]: 'ə'.repeat(enquiryLimits[field] + 1) })[field]).toBe('tooLong')
  for (const email of ['aygun', 'aygun@az', 'a b@example.az', 'a@b@example.az', 'a@example..az', '<a@example.az>', 'a@example.az, b@example.az'])
    expect(enquiryProblems({ ...good, email })).toEqual({ email: 'notAnAddress' })
})
