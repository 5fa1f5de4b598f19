import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerUntil, appealable, appealState, appealUntil, whyNotAppeal } from '@/plugins/selection/rules/appeals'
import { statuses } from '@/plugins/selection/rules/steps'

const terms = { days: 5, answerDays: 10, zone: 'Asia/Baku' }
// In Baku it is 01:30 of the 21st.
const told = new Date('2026-11-20T21:30:00Z')

test('a review is asked for until the end of a day, as clocks of the School show it, and only of what an applicant was refused', () => {
  expect(appealUntil({ status: 'rejected', at: told }, terms)?.toISOString()).toBe('2026-11-26T19:59:59.999Z')
  expect(answerUntil(told, terms).toISOString()).toBe('2026-12-01T19:59:59.999Z')
  for (const status of statuses) expect(appealUntil({ status, at: told }, terms) !== null).toBe((appealable as readonly string[]).includes(status))
  expect(appealUntil({ status: 'rejected', at: told }, { ...terms, days: 0 })).toBeNull()
  expect(appealUntil({ status: 'rejected', at: null }, terms)).toBeNull()
})

test('a request is taken once, in time, and where there is something to ask about', () => {
  const until = appealUntil({ status: 'disqualified', at: told }, terms)
  expect(whyNotAppeal({ until, asksAgain: false, now: told })).toBeNull()
  expect(whyNotAppeal({ until, asksAgain: true, now: told })).toBe('appealTwice')
  expect(whyNotAppeal({ until: null, asksAgain: false, now: told })).toBe('appealNone')
  fc.assert(
    fc.property(fc.date({ min: told, max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true }), (now) => {
      expect(whyNotAppeal({ until, asksAgain: false, now })).toBe(until && now > until ? 'appealOver' : null)
    }),
  )
})

test('what is proposed and not consented to is no answer', () => {
  expect(appealState({ answered: false, outcome: null })).toBe('open')
  expect(appealState({ answered: false, outcome: 'reopened' })).toBe('reopening')
  expect(appealState({ answered: true, outcome: 'reopened' })).toBe('reopened')
  expect(appealState({ answered: true, outcome: 'upheld' })).toBe('upheld')
})
