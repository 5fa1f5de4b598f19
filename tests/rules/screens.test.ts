import fc from 'fast-check'
import { expect, test } from 'vitest'
import { possibleSteps, stepBetween } from '@/plugins/selection/admin/possible-steps'
import { type Actor, statuses, steps } from '@/plugins/selection/rules/steps'
import { momentIn } from '@/i18n/moment'

test('the steps on offer are those of the table: from this status, by one of these people', () => {
  const actors = fc.subarray<Actor>(['applicant', 'coordinator', 'reviewer', 'chair', 'clock'])
  fc.assert(
    fc.property(fc.constantFrom(...statuses), actors, fc.constantFrom(null, ...statuses), (from, by, before) => {
      const offered = possibleSteps(from, by, before)
      for (const { name, to } of offered)
        expect(steps.some((step) => step.name === name && step.from.includes(from) && step.by.some((one) => by.includes(one)) && (step.to === to || step.to === 'before'))).toBe(
          true,
        )
      const expected = steps.filter((step) => step.from.includes(from) && step.by.some((one) => by.includes(one)) && (step.to !== 'before' || before !== null))
      expect(offered.map(({ name }) => name)).toEqual(expected.map(({ name }) => name))
    }),
  )
})

test('reopening is on offer only where it is known what stood before, and asks for a reason', () => {
  expect(possibleSteps('rejected', ['coordinator'])).toEqual([])
  expect(possibleSteps('rejected', ['coordinator'], 'shortlisted')).toEqual([{ name: 'reopen', to: 'shortlisted', needsReason: true, toldAtOnce: true }])
  expect(stepBetween('submitted', 'shortlisted')).toBe('shortlist')
  expect(stepBetween('graduated', 'draft')).toBeUndefined()
})

test('an hour is read on the clocks of the School, wherever the browser is', () => {
  expect(momentIn('Asia/Baku', '2026-10-05T14:30')?.toISOString()).toBe('2026-10-05T10:30:00.000Z')
  expect(momentIn('Europe/Berlin', '2026-07-01T10:00')?.toISOString()).toBe('2026-07-01T08:00:00.000Z')
  for (const nonsense of ['', '2026-13-01T10:00', '2026-02-30T10:00', '2026-10-05', '2026-10-05T25:00']) expect(momentIn('Asia/Baku', nonsense)).toBeNull()
})
