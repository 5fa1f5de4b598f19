import fc from 'fast-check'
import highsLoader from 'highs'
import { expect, test } from 'vitest'
import { modelOf } from '@/plugins/interviews/rules/timetable/model'
import { type Cost, costOf } from '@/plugins/interviews/rules/timetable/objective'
import { planTimetable } from '@/plugins/interviews/rules/timetable/plan'
import { timetableProblem } from '@/plugins/interviews/rules/timetable/problem'
import { clash, mayHave, timetablesOf } from './interview-timetables'

const highs = await highsLoader()
const tiny = timetablesOf(6, 4)
type Tiny = typeof tiny extends fc.Arbitrary<infer Problem> ? Problem : never

/** Every timetable that keeps the rules: by applicant of the model, the place of a slot, or -1. */
function* allTimetables(problem: Tiny, ids: { applicants: string[]; slots: string[] }, chosen: number[] = []): Generator<number[]> {
  const applicant = ids.applicants[chosen.length]
  if (applicant === undefined) return yield chosen
  yield* allTimetables(problem, ids, [...chosen, -1])
  for (const [place, slot] of ids.slots.entries()) {
    const free = chosen.every((other) => other !== place && !clash(problem, slot, ids.slots[other] ?? ''))
    if (free && mayHave(problem, applicant, slot)) yield* allTimetables(problem, ids, [...chosen, place])
  }
}

const inTurn = (prefer: Tiny['prefer'], { amounts, missing, points }: Cost) => (prefer === 'stay' ? [missing, amounts.moved, points] : [missing, points])
const differences = (one: number[], other: number[]) => one.map((part, place) => part - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0

test('no other timetable hears more; of those, where so preferred, none moves fewer; of those, none has fewer points, and so the bound says', () => {
  fc.assert(
    fc.property(tiny, (problem) => {
      const plan = planTimetable(highs, problem)
      const model = modelOf(timetableProblem.parse(problem))
      const ids = { applicants: model.applicants.map(({ id }) => id), slots: model.slots.map(({ id }) => id) }
      const found = inTurn(problem.prefer, plan.objective)
      let least = found
      for (const timetable of allTimetables(problem, ids)) {
        const other = inTurn(problem.prefer, costOf(model, timetable))
        if (differences(other, least) < 0) least = other
      }
      expect(found).toEqual(least)
      expect(plan.bound).toBe(plan.objective.points)
    }),
    { numRuns: 100 },
  )
})
