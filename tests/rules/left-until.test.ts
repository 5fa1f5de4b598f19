import { expect, test } from 'vitest'
import { leftUntil } from '@/ui/call/left-until'

const close = new Date('2026-09-25T14:00:00Z')
const before = (minutes: number) => leftUntil(close, new Date(close.getTime() - minutes * 60_000))

test('what is left is said in days, then hours, then minutes', () => {
  expect(before(48 * 60)).toMatchObject({ unit: 'days', days: 2 })
  expect(before(48 * 60 - 1)).toMatchObject({ unit: 'hours', hours: 47, minutes: 59 })
  expect(before(60)).toMatchObject({ unit: 'hours', hours: 1, minutes: 0 })
  expect(before(59)).toMatchObject({ unit: 'minutes', minutes: 59 })
})

test('it is never zero or less: the last minute lasts until the moment has come', () => {
  expect(before(0.2)).toMatchObject({ unit: 'minutes', minutes: 1 })
  expect(before(-5)).toMatchObject({ unit: 'minutes', minutes: 1 })
})
