import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearlyBelow, fairnessOf } from '@/plugins/selection/rules/fairness/fairness'
import { outcomeOf } from '@/plugins/selection/rules/fairness/outcome'
import { type Status, statuses } from '@/plugins/selection/rules/steps'

test.each<[status: Status, before: Status | null, screening: string | null, interview: string | null]>([
  ['submitted', 'draft', null, null],
  ['submitted', 'rejected', null, null],
  ['shortlisted', 'submitted', 'selected', null],
  ['rejected', 'submitted', 'rejected', null],
  ['rejected', 'shortlisted', 'selected', 'rejected'],
  ['disqualified', 'submitted', 'rejected', null],
  ['disqualified', 'shortlisted', 'selected', 'rejected'],
  ['reserve', 'shortlisted', 'selected', 'rejected'],
  ['offered', 'reserve', 'selected', 'selected'],
  ['enrolled', 'offered', 'selected', 'selected'],
  ['declined', 'offered', 'selected', 'selected'],
  ['lapsed', 'offered', 'selected', 'selected'],
  ['withdrawn', 'submitted', null, null],
  ['withdrawn', 'shortlisted', 'selected', null],
  ['withdrawn', 'enrolled', 'selected', 'selected'],
  ['graduated', 'enrolled', 'selected', 'selected'],
])('%s after %s: screening %s, interview %s', (status, before, screening, interview) => {
  expect([outcomeOf('screening', status, before), outcomeOf('interview', status, before)]).toEqual([screening, interview])
})

test('whoever has an outcome of the interview was selected by the screening', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuses), fc.constantFrom(null, ...statuses), (status, before) => {
      if (outcomeOf('interview', status, before) !== null) expect(outcomeOf('screening', status, before)).toBe('selected')
    }),
  )
})

test('a group is named only where chance does not explain that it is selected less often', () => {
  const counts = (selected: number, rejected: number, group: string) => ({ stratum: '', group, selected, rejected })
  expect(clearlyBelow(fairnessOf([counts(60, 40, 'one'), counts(30, 70, 'other')]))).toEqual(['other'])
  // Half as often, but of few.
  expect(clearlyBelow(fairnessOf([counts(12, 8, 'one'), counts(6, 14, 'other')]))).toEqual([])
  expect(clearlyBelow(fairnessOf([counts(60, 40, 'one'), counts(55, 45, 'other')]))).toEqual([])
})
