import { expect, test } from 'vitest'
import { daysBetween, mostDays } from '@/plugins/interviews/rules/days'

test('days are those from the first to the last, without weekends unless they are asked for', () => {
  expect(daysBetween('2026-10-02', '2026-10-06', false)).toEqual(['2026-10-02', '2026-10-05', '2026-10-06'])
  expect(daysBetween('2026-10-02', '2026-10-05', true)).toEqual(['2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05'])
  expect(daysBetween('2026-10-05', '2026-10-02', true)).toEqual([])
  expect(daysBetween('2026-01-01', '2027-01-01', true)).toHaveLength(mostDays)
  expect(daysBetween('', '2026-10-05', true)).toEqual([])
})
