import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '@/plugins/selection/rules/decision'
import { atCut, countFrom, inOrder, movesBetween, placesOf } from '@/plugins/selection/rules/ranking/cut'
import { likelyChances } from '@/plugins/selection/rules/ranking/likely'
import { rank, ranksOf } from '@/plugins/selection/rules/ranking/ranking'
import { tableOf } from '@/plugins/selection/rules/ranking/scores'
import { tryWeights } from '@/plugins/selection/rules/ranking/trial'
import { simulatedScores } from './simulated-scores'

const anyRanks = fc.array(fc.option(fc.integer({ min: 1, max: 6 })), { maxLength: 30 }).map((scores) => ranksOf(Float64Array.from(scores, (score) => score ?? Number.NaN)))
const named = (ranks: readonly (number | null)[]) => ranks.map((rank, its) => ({ application: String(its).padStart(3, '0'), rank }))

test('at any cut the same are in, tied and out as a decision says', () => {
  fc.assert(
    fc.property(anyRanks, fc.nat(35), (ranks, places) => {
      const decided = new Map(decide(named(ranks), { places, reserve: 0 }).map(({ application, outcome }) => [Number(application), outcome]))
      const shared = placesOf(ranks)
      expect(ranks.map((_, its) => atCut(shared, its, places))).toEqual(ranks.map((_, its) => decided.get(its)))
      expect(inOrder(shared)).toEqual(decide(named(ranks), { places, reserve: 0 }).map(({ application }) => Number(application)))
      expect(shared.ranked).toBe(ranks.filter((rank) => rank !== null).length)
    }),
  )
})

test('who enters and who leaves leads from one state to the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (states) => {
      const { enter, leave } = movesBetween(
        (its) => states[its]?.[0] === true,
        (its) => states[its]?.[1] === true,
        states.length,
      )
      const after = new Set(states.flatMap(([was], its) => (was ? [its] : [])))
      for (const its of leave) expect(after.delete(its)).toBe(true)
      for (const its of enter) expect(after.size < after.add(its).size).toBe(true)
      expect([...after].sort((a, b) => a - b)).toEqual(states.flatMap(([, is], its) => (is ? [its] : [])))
    }),
  )
})

test('a threshold takes whoever has at least that score', () => {
  expect(countFrom([3, null, 4, 2.5, 3], 3)).toBe(3)
  expect(countFrom([], 3)).toBe(0)
})

test('likely chances add up to the places, follow the scores, and come near to those that are drawn', () => {
  const { scores } = simulatedScores({ applications: 200, reviewers: 12, criteria: 3, each: 3, seed: 8 })
  for (const method of ['mean', 'additive', 'rasch'] as const) {
    const { applications } = rank(scores, { method, top: 40, seed: 1 })
    const likely = likelyChances(
      applications.map(({ score }) => score),
      applications.map(({ standardError }) => standardError),
      40,
    )
    expect(likely.reduce<number>((sum, chance) => sum + (chance ?? 0), 0)).toBeCloseTo(40, 3)
    for (const [its, { chanceOfTop }] of applications.entries()) expect(Math.abs((likely[its] ?? -1) - (chanceOfTop ?? 2))).toBeLessThan(0.06)
  }
})

test('whoever has no score has no chance to tell; with places for all, everybody is sure of one', () => {
  expect(likelyChances([1, null, 2], [0.5, null, 0.5], 2)).toEqual([1, null, 1])
  expect(likelyChances([1, 2], [null, null], 1)).toEqual([null, null])
  expect(likelyChances([3, 2, 1], [0, 0, 0], 1)).toEqual([1, 0, 0])
  expect(likelyChances([], [], 1)).toEqual([])
})

test('other weights give what the method makes of them by itself', () => {
  const { scores } = simulatedScores({ applications: 50, reviewers: 6, criteria: 3, each: 3, seed: 3 })
  const [table, weights] = [tableOf(scores), { C0: 5, C1: 0, C2: 1.5 }]
  for (const method of ['mean', 'additive'] as const) {
    const alone = new Map(rank(scores, { method, weights }).applications.map((one) => [one.application, one]))
    const tried = tryWeights(method, table, weights)
    expect(tried.rank).toEqual(table.applications.map((application) => alone.get(application)?.rank))
    expect(tried.score).toEqual(table.applications.map((application) => alone.get(application)?.score))
    expect(tried.error).toEqual(table.applications.map((application) => alone.get(application)?.standardError))
  }
})

test('a criterion without weight can take away what held the reviewers together', () => {
  const given = (application: string, reviewer: string, criterion: string) => ({ application, reviewer, criterion, score: 3 })
  const table = tableOf([given('a', 'r', 'x'), given('a', 's', 'y'), given('b', 's', 'x'), given('b', 't', 'x')])
  expect(tryWeights('additive', table, {}).ranks).toBe(true)
  expect(tryWeights('additive', table, { y: 0 })).toEqual({ score: [], error: [], rank: [], ranks: false })
  expect(tryWeights('mean', table, { y: 0 }).rank).toEqual([1, 1])
})
