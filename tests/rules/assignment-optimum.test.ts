import fc from 'fast-check'
import highsLoader from 'highs'
import { expect, test } from 'vitest'
import { type Model, modelOf } from '@/plugins/selection/rules/assignment/model'
import { type Cost, costOf, lowerBound } from '@/plugins/selection/rules/assignment/objective'
import { planAssignment } from '@/plugins/selection/rules/assignment/plan'
import { type AssignmentProblem, assignmentProblem } from '@/plugins/selection/rules/assignment/problem'
import { solve } from '@/plugins/selection/rules/assignment/solve'
import { sameInstitution } from '@/plugins/selection/rules/reviewing'
import { anyProblem, tinyProblem } from './assignment-problems'

const highs = await highsLoader()

/**
 * The same problem as an integer program in the words of HiGHS: `x` chooses a pair, `m` counts what an application misses, `b` what a reviewer lacks
 * to their least load, and `y` are the units of a load, each dearer than the one before.
 */
function programOf(asked: AssignmentProblem, weights: ReturnType<typeof planAssignment>['weights']): string {
  const problem = assignmentProblem.parse(asked)
  const [costs, rows, bounds, binary]: [string[], string[], string[], string[]] = [[], [], [], []]
  const has = (list: readonly { application: string; reviewer: string }[], application: string, reviewer: string) =>
    list.some((one) => one.application === application && one.reviewer === reviewer)
  const begun = problem.present.filter((one) => one.begun)
  const free = problem.applications.flatMap((paper, a) =>
    problem.reviewers.flatMap((person, r) => {
      const unread = person.languages && paper.languages.some((language) => !person.languages?.includes(language))
      const closed = unread || sameInstitution(paper.institution, person.institution) || has(problem.conflicts, paper.id, person.id) || has(begun, paper.id, person.id)
      return closed ? [] : [{ a, r, name: `x${a}_${r}`, old: has(problem.present, paper.id, person.id) }]
    }),
  )
  let constant = 0
  for (const { name, old } of free) {
    binary.push(name)
    if (!old) continue
    costs.push(`- ${weights.moved} ${name}`)
    constant += weights.moved
  }
  for (const [a, { id, each = problem.each }] of problem.applications.entries()) {
    const wanted = Math.max(0, each - begun.filter(({ application }) => application === id).length)
    rows.push([...free.filter((pair) => pair.a === a).map(({ name }) => name), `m${a}`].join(' + ').concat(` = ${wanted}`))
    costs.push(`+ ${weights.missing} m${a}`)
  }
  for (const [r, { id, load, atMost = problem.atMost ?? Number.POSITIVE_INFINITY, atLeast = problem.atLeast }] of problem.reviewers.entries()) {
    const base = load + begun.filter(({ reviewer }) => reviewer === id).length
    constant += weights.uneven * base ** 2
    const mine = free.filter((pair) => pair.r === r).map(({ name }) => name)
    const units = Array.from({ length: Math.max(0, Math.min(atMost - base, mine.length)) }, (_, unit) => `y${r}_${unit}`)
    for (const [unit, name] of units.entries()) {
      costs.push(`+ ${weights.uneven * (2 * (base + unit) + 1)} ${name}`)
      bounds.push(`0 <= ${name} <= 1`)
    }
    rows.push(`${[...mine, `0 m0`].join(' + ')} ${units.map((name) => `- ${name}`).join(' ')} = 0`)
    rows.push([`b${r}`, ...units].join(' + ').concat(` >= ${atLeast - base}`))
    costs.push(`+ ${weights.below} b${r}`)
  }
  const names = binary.length > 0 ? `Binary\n ${binary.join(' ')}\n` : ''
  return `Minimize\n obj: ${costs.join(' ')} + ${constant} one\nSubject To\n${rows.map((row, place) => ` c${place}: ${row}`).join('\n')}\nBounds\n one = 1\n ${bounds.join('\n ')}\n${names}End`
}

test('the bound that is proved is the optimum that HiGHS finds, and the assignment costs as much before its parts are joined', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const plan = planAssignment(problem)
      const answer = highs.solve(programOf(problem, plan.weights), { mip_rel_gap: 0, mip_abs_gap: 0 })
      expect(answer.Status).toBe('Optimal')
      expect(plan.bound).toBe(Math.round(answer.ObjectiveValue))
      expect(plan.objective.total).toBeGreaterThanOrEqual(plan.bound)
      const model = modelOf(assignmentProblem.parse(problem))
      expect(costOf(model, solve(model, problem.seed).chosen).total).toBe(plan.bound)
    }),
    { numRuns: 200 },
  )
})

test('whatever the prices, the bound is one', () => {
  fc.assert(
    fc.property(anyProblem, fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 7, maxLength: 7 }), (problem, prices) => {
      const model = modelOf(assignmentProblem.parse(problem))
      const { total } = costOf(model, solve(model, problem.seed).chosen)
      expect(lowerBound(model, Float64Array.from(prices))).toBeLessThanOrEqual(total + 1e-6)
    }),
  )
})

/** What every assignment there is costs. */
function* allCosts(model: Model, row = 0, column = 0, left = model.wanted[0] ?? 0, chosen = new Uint8Array(model.applications.length * model.width)): Generator<Cost> {
  if (row === model.applications.length) return yield costOf(model, chosen)
  const place = row * model.width + column
  if (column === model.nobody) {
    chosen[place] = left
    yield* allCosts(model, row + 1, 0, model.wanted[row + 1], chosen)
    chosen[place] = 0
    return
  }
  yield* allCosts(model, row, column + 1, left, chosen)
  const load = model.applications.filter((_, other) => chosen[other * model.width + column]).length
  if (left === 0 || !model.open[place] || load >= (model.room[column] ?? 0)) return
  chosen[place] = 1
  yield* allCosts(model, row, column + 1, left - 1, chosen)
  chosen[place] = 0
}

test('no other assignment misses less; of those, none is less below the bounds; of those, none moves less, or is more even, as preferred', () => {
  fc.assert(
    fc.property(tinyProblem, (problem) => {
      const parts = problem.prefer === 'even' ? (['missing', 'below', 'uneven', 'moved'] as const) : (['missing', 'below', 'moved', 'uneven'] as const)
      const model = modelOf(assignmentProblem.parse(problem))
      const found = costOf(model, solve(model, problem.seed).chosen)
      const differences = [...allCosts(model)].map((cost) => parts.map((part) => cost[part] - found[part]).find((difference) => difference !== 0) ?? 0)
      expect(Math.min(...differences)).toBe(0)
    }),
  )
})
