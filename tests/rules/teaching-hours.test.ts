import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursOn, usualHours, weekdayOf } from '@/plugins/teaching/rules/usual-hours'

const evening = { from: '18:30', to: '20:30' }
const morning = { from: '10:00', to: '13:00' }

describe('the usual hours', () => {
  test('are those that came more than once, the most usual first; before anything is planned, a Thursday evening', () => {
    expect(usualHours([])).toEqual([{ weekday: 4, ...evening }])
    const held = [
      { day: '2027-02-09', ...morning },
      { day: '2027-02-11', ...evening },
      { day: '2027-02-13', ...morning },
      { day: '2027-02-18', ...evening },
      { day: '2027-02-20', ...morning },
      { day: '2027-02-25', ...evening },
    ]
    expect(usualHours(held)).toEqual([
      { weekday: 4, ...evening },
      { weekday: 6, ...morning },
    ])
    // On a weekday of its own, and on one on which nothing was ever held.
    expect([hoursOn('2027-03-02', held), hoursOn('2027-03-05', held)]).toEqual([morning, evening])
  })

  test('of any day are those of a session that is held', () => {
    const session = fc.record({ day: fc.constantFrom('2027-02-09', '2027-02-11', '2027-02-13'), from: fc.constantFrom('09:00', '10:00'), to: fc.constantFrom('11:00', '12:00') })
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 8 }), fc.constantFrom('2027-03-02', '2027-03-05', '2027-03-07'), (held, day) => {
        const hours = hoursOn(day, held)
        expect(held.some(({ from, to }) => from === hours.from && to === hours.to)).toBe(true)
        const same = held.filter((one) => weekdayOf(one.day) === weekdayOf(day))
        if (same.length > 0) expect(same.some(({ from, to }) => from === hours.from && to === hours.to)).toBe(true)
      }),
    )
  })
})
