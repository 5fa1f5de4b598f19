import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reminderDue } from '@/plugins/interviews/rules/reminding'

const starts = new Date('2026-10-05T06:00:00Z')
const [day, hour] = [24 * 3600, 3600]
const before = (seconds: number, more = 0) => new Date(starts.getTime() - seconds * 1000 + more)
const long = before(7 * day)

test('a day before and an hour before, to the moment, and never once it has begun', () => {
  expect(reminderDue(starts, long, before(day, -1))).toBeUndefined()
  expect(reminderDue(starts, long, before(day))).toBe(day)
  expect(reminderDue(starts, long, before(hour, -1))).toBe(day)
  expect(reminderDue(starts, long, before(hour))).toBe(hour)
  expect(reminderDue(starts, long, starts)).toBeUndefined()
})

test('whoever was told within the day is reminded an hour before only, and who was told within the hour not at all', () => {
  expect(reminderDue(starts, before(2 * hour), before(2 * hour, 1000))).toBeUndefined()
  expect(reminderDue(starts, before(2 * hour), before(hour))).toBe(hour)
  expect(reminderDue(starts, before(600), before(300))).toBeUndefined()
})

test('whenever one looks, what is due was due before that moment and after who was told', () => {
  const moment = fc.integer({ min: -3 * day, max: day }).map((seconds) => new Date(starts.getTime() + seconds * 1000))
  fc.assert(
    fc.property(moment, moment, (told, now) => {
      const due = reminderDue(starts, told, now)
      if (due === undefined) return
      expect(now.getTime()).toBeGreaterThanOrEqual(before(due).getTime())
      expect(now.getTime()).toBeLessThan(starts.getTime())
      expect(told.getTime()).toBeLessThanOrEqual(before(due).getTime())
    }),
  )
})
