import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignEvenly, type Reviewer, type Wanting } from '@/plugins/selection/rules/assignment'

const names = (count: number, kind: string) => Array.from({ length: count }, (_, index) => `${kind}${index}`)

/** Some applications and reviewers, with conflicts and reviews that are there already. */
const anySchool = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const people = names(size, 'reviewer')
  return fc.record({
    reviewers: fc.tuple(...people.map((reviewer) => fc.record({ reviewer: fc.constant(reviewer), load: fc.nat(4) }))).map((all): Reviewer[] => all),
    wanting: fc
      .array(fc.record({ has: fc.subarray(people), conflicts: fc.subarray(people) }), { maxLength: 25 })
      .map((all): Wanting[] => all.map((one, index) => ({ application: `application${index}`, ...one }))),
    each: fc.integer({ min: 1, max: 4 }),
    seed: fc.integer(),
  })
})

describe('an even assignment', () => {
  test('gives nobody an application twice or against a conflict, and says all that can not be done', () => {
    fc.assert(
      fc.property(anySchool, ({ wanting, reviewers, each, seed }) => {
        const plan = assignEvenly(wanting, reviewers, each, seed)
        expect(new Set(plan.assigned.map(({ application, reviewer }) => `${application} ${reviewer}`)).size).toBe(plan.assigned.length)
        for (const { application, has, conflicts } of wanting) {
          const given = plan.assigned.filter((one) => one.application === application).map(({ reviewer }) => reviewer)
          expect(given.some((reviewer) => has.includes(reviewer) || conflicts.includes(reviewer))).toBe(false)
          const free = reviewers.filter(({ reviewer }) => !has.includes(reviewer) && !conflicts.includes(reviewer)).length
          const wanted = Math.max(0, each - has.length)
          expect(given).toHaveLength(Math.min(wanted, free))
          expect(plan.short.find((one) => one.application === application)?.missing ?? 0).toBe(wanted - given.length)
        }
        for (const { reviewer, load } of plan.loads) {
          const before = reviewers.find((one) => one.reviewer === reviewer)?.load ?? 0
          expect(load).toBe(before + plan.assigned.filter((one) => one.reviewer === reviewer).length)
        }
      }),
    )
  })

  test('brings the loads within one of each other where nobody has a conflict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 3 }), fc.integer(), (people, count, each, seed) => {
        const reviewers = names(people, 'reviewer').map((reviewer) => ({ reviewer, load: 0 }))
        const wanting = names(count, 'application').map((application) => ({ application, has: [], conflicts: [] }))
        const loads = assignEvenly(wanting, reviewers, each, seed).loads.map(({ load }) => load)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('leaves nobody with an application that somebody with two fewer could take', () => {
    fc.assert(
      fc.property(anySchool, ({ wanting, reviewers, each, seed }) => {
        const { assigned, loads } = assignEvenly(wanting, reviewers, each, seed)
        const load = new Map(loads.map((one) => [one.reviewer, one.load]))
        for (const { application, reviewer } of assigned) {
          const { has = [], conflicts = [] } = wanting.find((one) => one.application === application) ?? {}
          const closed = new Set([...has, ...conflicts, ...assigned.filter((one) => one.application === application).map((one) => one.reviewer)])
          for (const other of load.keys()) if (!closed.has(other)) expect((load.get(reviewer) ?? 0) - (load.get(other) ?? 0)).toBeLessThan(2)
        }
      }),
    )
  })

  test('evens out over a third person where two can not hand over to each other', () => {
    const wanting = [
      { application: 'a', has: [], conflicts: ['third'] },
      { application: 'b', has: [], conflicts: ['third'] },
      { application: 'c', has: [], conflicts: ['first'] },
      { application: 'd', has: [], conflicts: ['first'] },
    ]
    const reviewers = ['first', 'second', 'third'].map((reviewer) => ({ reviewer, load: reviewer === 'first' ? 0 : 1 }))
    const loads = assignEvenly(wanting, reviewers, 1, 7).loads.map(({ load }) => load)
    expect(loads.sort()).toEqual([2, 2, 2])
  })

  test('depends on the seed, and on no order', () => {
    fc.assert(
      fc.property(anySchool, ({ wanting, reviewers, each, seed }) => {
        const sorted = (plan: ReturnType<typeof assignEvenly>) => plan.assigned.map(({ application, reviewer }) => `${application} ${reviewer}`).sort()
        expect(sorted(assignEvenly([...wanting].reverse(), [...reviewers].reverse(), each, seed))).toEqual(sorted(assignEvenly(wanting, reviewers, each, seed)))
      }),
    )
    const wanting = names(30, 'application').map((application) => ({ application, has: [], conflicts: [] }))
    const reviewers = names(5, 'reviewer').map((reviewer) => ({ reviewer, load: 0 }))
    expect(assignEvenly(wanting, reviewers, 2, 1).assigned).not.toEqual(assignEvenly(wanting, reviewers, 2, 2).assigned)
  })
})
