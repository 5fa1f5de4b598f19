import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closesAt, isLate, isOpen, standingOf, submissionStates, whyNotHandIn } from '@/plugins/teaching/rules/handing-in'
import { reminderDays, taskReminder } from '@/plugins/teaching/rules/task-reminders'

const day = 24 * 60 * 60 * 1000
const dueAt = new Date('2031-03-10T15:00:00Z')
const terms = { dueAt, lateDays: 7 }
const at = (days: number) => new Date(dueAt.getTime() + days * day)

test('a task is taken until it is due, late for some days, and again only before it is due or when it was given back', () => {
  expect(whyNotHandIn(null, terms, at(-1))).toBeNull()
  expect(whyNotHandIn(null, terms, at(7))).toBeNull()
  expect(whyNotHandIn(null, terms, new Date(at(7).getTime() + 1))).toBe('closed')
  expect(whyNotHandIn('handedIn', terms, dueAt)).toBeNull()
  expect(whyNotHandIn('handedIn', terms, at(0.1))).toBe('beingRead')
  expect(whyNotHandIn('returned', terms, at(30))).toBeNull()
  expect(whyNotHandIn('accepted', terms, at(-1))).toBe('accepted')
})

test('late is what comes after the moment at which it is due, not at it', () => {
  expect(isLate(terms, dueAt)).toBe(false)
  expect(isLate(terms, new Date(dueAt.getTime() + 1))).toBe(true)
  expect(closesAt({ dueAt, lateDays: 0 })).toEqual(dueAt)
})

const moments = fc.integer({ min: -40 * day, max: 40 * day }).map((offset) => new Date(dueAt.getTime() + offset))
const states = fc.constantFrom(null, ...submissionStates)

test('who is told that there is something to do can do it, and nobody else has to', () => {
  fc.assert(
    fc.property(states, fc.integer({ min: 0, max: 30 }), moments, (newest, lateDays, now) => {
      const its = { dueAt, lateDays }
      const standing = standingOf(newest, its, now)
      if (isOpen(standing)) expect(whyNotHandIn(newest, its, now)).toBeNull()
      else expect([standing, whyNotHandIn(newest, its, now) !== null || newest === 'handedIn']).toEqual([standing, true])
    }),
  )
})

test('a reminder comes three days and a day before, to whoever knew of the task by then', () => {
  const known = at(-20)
  expect(taskReminder(dueAt, known, at(-3.01))).toBeNull()
  expect(taskReminder(dueAt, known, at(-3))).toBe(3)
  expect(taskReminder(dueAt, known, at(-1))).toBe(1)
  expect(taskReminder(dueAt, known, dueAt)).toBeNull()
  expect(taskReminder(dueAt, at(-2), at(-1.5))).toBeNull()
  expect(taskReminder(dueAt, at(-2), at(-0.5))).toBe(1)
})

test('however often the clock looks, each reminder has its own span, and none comes once it is due', () => {
  fc.assert(
    fc.property(moments, moments, (shownFrom, now) => {
      const days = taskReminder(dueAt, shownFrom, now)
      if (days === null) return
      expect(reminderDays).toContain(days)
      expect(now.getTime()).toBeGreaterThanOrEqual(dueAt.getTime() - days * day)
      expect(now.getTime()).toBeLessThan(dueAt.getTime())
      expect(shownFrom.getTime()).toBeLessThan(dueAt.getTime() - days * day)
      for (const sooner of reminderDays.filter((one) => one < days)) expect(now.getTime()).toBeLessThan(dueAt.getTime() - sooner * day)
    }),
  )
})
