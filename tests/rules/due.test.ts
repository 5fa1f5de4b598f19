import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reminderDue, timeLeft } from '@/plugins/selection/rules/due'

const due = new Date('2027-03-10T18:00:00Z')
const after = (hours: number) => new Date(due.getTime() + hours * 60 * 60 * 1000)

test.each([
  [-49.5, { late: false, days: 2, hours: 1 }],
  [-0.5, { late: false, days: 0, hours: 0 }],
  [0, { late: false, days: 0, hours: 0 }],
  [25, { late: true, days: 1, hours: 1 }],
])('%d hours after the date is %o', (hours, expected) => {
  expect(timeLeft(due, after(hours))).toEqual(expected)
})

test.each([
  [-1, null],
  [0, 0],
  [71, 0],
  [72, 1],
  [240, 3],
])('%d hours after the date, every three days, it is the turn of reminder %s', (hours, expected) => {
  expect(reminderDue(due, after(hours), 3)).toBe(expected)
})

test('an interval later it is the turn of the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5000 }), (everyDays, hours) => {
      expect(reminderDue(due, after(hours + everyDays * 24), everyDays)).toBe(Number(reminderDue(due, after(hours), everyDays)) + 1)
    }),
  )
})
