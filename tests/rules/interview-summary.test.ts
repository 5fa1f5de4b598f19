import fc from 'fast-check'
import highsLoader from 'highs'
import { expect, test } from 'vitest'
import { planTimetable } from '@/plugins/interviews/rules/timetable/plan'
import { countsOf, hindrancesOf, mostExamples } from '@/plugins/interviews/rules/timetable/summary'
import { at, days, names, timetablesOf } from './interview-timetables'

const highs = await highsLoader()
const [monday] = days as [string]

test('what stands in the way is one line for each reason, however many applicants it concerns', () => {
  const slots = names(2, 'slot').map((id, place) => ({ id, panel: 'north', day: monday, startsAt: at(monday, 2 * place), endsAt: at(monday, 2 * place + 2) }))
  const applicants = [...names(12, 'ru').map((id) => ({ id, language: 'ru' })), ...names(4, 'az').map((id) => ({ id, language: 'az' }))]
  const { left, obstacles } = planTimetable(highs, { seed: 1, panels: [{ id: 'north', members: ['p'], languages: ['az'] }], slots, applicants })
  expect(hindrancesOf(obstacles)).toEqual([
    { code: 'noSlot', applicants: 12, examples: names(12, 'ru').sort().slice(0, mostExamples), against: { language: 12 }, relax: ['language'] },
    { code: 'tooFewSlots', applicants: 2, examples: left.filter((id) => id.startsWith('az')), competing: 2, panels: ['north'], slots: 2, relax: ['slots'] },
  ])
  expect(hindrancesOf([])).toEqual([])
})

test('everybody is counted once: fixed, kept, moved, new, or left over', () => {
  fc.assert(
    fc.property(timetablesOf(8, 6), (problem) => {
      const plan = planTimetable(highs, problem)
      const { because, left, ...states } = countsOf(plan)
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
      expect(sum(Object.values(states)) + left).toBe(problem.applicants.length)
      expect(sum(Object.values(because))).toBe(plan.changes.length)
      expect(states.kept + plan.changes.length).toBe(problem.present.length)
      expect(plan.changes.filter(({ to }) => to !== null)).toHaveLength(states.moved)
    }),
    { numRuns: 30 },
  )
})
