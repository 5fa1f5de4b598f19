import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AssignmentPlan, planAssignment } from '@/plugins/selection/rules/assignment/plan'
import type { AssignmentProblem } from '@/plugins/selection/rules/assignment/problem'
import { sameInstitution } from '@/plugins/selection/rules/reviewing'
import { anyProblem, names } from './assignment-problems'

const pairsOf = (plan: AssignmentPlan) => plan.pairs.map(({ application, reviewer }) => `${application} ${reviewer}`)
const plain = (each: number, reviewers: number, applications: number, seed = 1): AssignmentProblem => ({
  seed,
  each,
  reviewers: names(reviewers, 'reviewer').map((id) => ({ id })),
  applications: names(applications, 'application').map((id) => ({ id })),
})
const find = <T extends { id: string }>(all: readonly T[], id: string): T | undefined => all.find((one) => one.id === id)

/** Whether a rule stands between the two, told in another way than the plan tells it. */
function against(problem: AssignmentProblem, application: string, reviewer: string): boolean {
  const [paper, person] = [find(problem.applications, application), find(problem.reviewers, reviewer)]
  const unread = (paper?.languages ?? []).filter((language) => person?.languages && !person.languages.includes(language))
  const named = problem.conflicts?.some((one) => one.application === application && one.reviewer === reviewer)
  return unread.length > 0 || named === true || sameInstitution(paper?.institution, person?.institution)
}

/** The parts of the graph of who reviews what, found by walking it. */
function partsOf(plan: AssignmentPlan, problem: AssignmentProblem): number {
  const edges = plan.pairs.filter(({ reviewer }) => find(problem.reviewers, reviewer))
  const left = new Set(edges.flatMap(({ application, reviewer }) => [`a ${application}`, `r ${reviewer}`]))
  let parts = 0
  for (const start of left) {
    parts += 1
    const waiting = [start]
    for (const place of waiting) {
      if (!left.delete(place)) continue
      for (const { application, reviewer } of edges) {
        const ends = [`a ${application}`, `r ${reviewer}`]
        if (ends.includes(place)) waiting.push(...ends)
      }
    }
  }
  return parts
}

describe('an assignment', () => {
  test('never goes against a rule, never gives an application twice, and accounts for every review asked for', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planAssignment(problem)
        expect(new Set(pairsOf(plan)).size).toBe(plan.pairs.length)
        for (const { application, reviewer, state } of plan.pairs) if (state !== 'begun') expect(against(problem, application, reviewer)).toBe(false)
        for (const one of problem.present ?? []) if (one.begun && find(problem.applications, one.application)) expect(pairsOf(plan)).toContain(`${one.application} ${one.reviewer}`)
        const asked = problem.applications.reduce((sum, { id, each = problem.each }) => {
          const begun = plan.pairs.filter(({ application, state }) => application === id && state === 'begun').length
          const chosen = plan.pairs.filter(({ application, state }) => application === id && state !== 'begun').length
          expect(chosen).toBeLessThanOrEqual(Math.max(0, each - begun))
          return sum + Math.max(0, each - begun) - chosen
        }, 0)
        expect(plan.objective.missing).toBe(asked)
        expect(plan.obstacles.some(({ code }) => code === 'tooFewReviewers' || code === 'tooLittleRoom')).toBe(asked > 0)
      }),
    )
  })

  test('keeps the loads within their bounds, and says which could not be reached', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planAssignment(problem)
        const short: string[] = []
        for (const { reviewer, after } of plan.loads) {
          const { load = 0, atMost = problem.atMost ?? Number.POSITIVE_INFINITY, atLeast = problem.atLeast ?? 0 } = find(problem.reviewers, reviewer) ?? {}
          const begun = (problem.present ?? []).filter((one) => one.reviewer === reviewer && one.begun).length
          expect(after).toBe(load + begun + plan.pairs.filter((one) => one.reviewer === reviewer && one.state !== 'begun').length)
          expect(after).toBeLessThanOrEqual(Math.max(atMost, load + begun))
          if (after < atLeast) short.push(reviewer)
        }
        expect(plan.obstacles.flatMap((one) => (one.code === 'tooFewApplications' ? [one.reviewer] : [])).sort()).toEqual(short.sort())
      }),
    )
  })

  test('brings the loads within one of each other where nothing stands against it, in one part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 9, max: 40 }), fc.integer({ min: 2, max: 3 }), fc.integer(), (people, count, each, seed) => {
        const plan = planAssignment(plain(Math.min(each, people), people, count, seed))
        const loads = plan.loads.map(({ after }) => after)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
        expect(plan).toMatchObject({ parts: 1, obstacles: [] })
        expect(plan.objective.total).toBe(plan.bound)
      }),
    )
  })

  test('depends on the seed, and on no order', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const turned = {
          ...problem,
          reviewers: [...problem.reviewers].reverse(),
          applications: [...problem.applications].reverse(),
          conflicts: [...(problem.conflicts ?? [])].reverse(),
          present: [...(problem.present ?? [])].reverse(),
        }
        expect(planAssignment(turned)).toEqual(planAssignment(problem))
      }),
    )
    expect(pairsOf(planAssignment(plain(2, 5, 30, 1)))).not.toEqual(pairsOf(planAssignment(plain(2, 5, 30, 2))))
  })

  test('evens out over a third person where two can not hand over to each other', () => {
    const conflicts = ['a third', 'b third', 'c first', 'd first'].map((pair) => ({ application: pair.split(' ')[0] as string, reviewer: pair.split(' ')[1] as string }))
    const reviewers = ['first', 'second', 'third'].map((id) => ({ id, load: id === 'first' ? 0 : 1 }))
    const plan = planAssignment({ seed: 7, each: 1, reviewers, applications: ['a', 'b', 'c', 'd'].map((id) => ({ id })), conflicts })
    expect(plan.loads.map(({ after }) => after)).toEqual([2, 2, 2])
  })
})

describe('the parts of who reviews what', () => {
  test('are told truly', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planAssignment(problem)
        expect(plan.parts).toBe(partsOf(plan, problem))
        expect(plan.obstacles.some(({ code }) => code === 'inParts')).toBe(plan.parts > 1)
      }),
    )
  })

  test('are joined where two groups were assigned apart, at the cost of one move', () => {
    const [reviewers, applications] = [names(4, 'reviewer'), names(8, 'application')]
    const present = applications.flatMap((application, place) => reviewers.slice(place < 4 ? 0 : 2, place < 4 ? 2 : 4).map((reviewer) => ({ application, reviewer })))
    const problem = { ...plain(2, 4, 8), present }
    const plan = planAssignment(problem)
    expect(partsOf(plan, problem)).toBe(1)
    expect(plan.objective.moved).toBe(1)
    expect(plan.objective.total).toBeGreaterThan(plan.bound)
    expect(planAssignment({ ...problem, present: present.map((pair) => ({ ...pair, begun: true })) }).obstacles).toEqual([{ code: 'inParts', parts: 2, relax: ['each', 'atMost'] }])
  })

  test('are joined by exchanging new pairs where old ones stand apart, though many had to move', () => {
    const before = planAssignment(plain(3, 5, 100))
    const problem = { ...plain(3, 10, 100), prefer: 'even' as const, present: before.pairs.map(({ application, reviewer }) => ({ application, reviewer })) }
    const plan = planAssignment(problem)
    expect(partsOf(plan, problem)).toBe(1)
    expect(plan.objective).toMatchObject({ moved: 150, uneven: 10 * 30 ** 2, total: plan.bound })
  })

  test('are joined across a language as well as its readers allow: one of them reads another application, no more', () => {
    const problem = plain(2, 6, 30)
    const plan = planAssignment({
      ...problem,
      reviewers: problem.reviewers.map((one, place) => ({ ...one, languages: place < 2 ? ['az', 'ru'] : ['az'] })),
      applications: problem.applications.map((one, place) => ({ ...one, languages: place < 10 ? ['ru'] : ['az'] })),
    })
    expect(plan).toMatchObject({ parts: 1, obstacles: [], bound: 6 * 10 ** 2 })
    expect(plan.objective.total).toBe(plan.bound + 2)
  })

  test('stay apart where rules keep them apart, and the plan says so', () => {
    const languages = (place: number) => (place % 2 ? ['az'] : ['ru'])
    const problem = plain(2, 4, 10)
    const plan = planAssignment({
      ...problem,
      reviewers: problem.reviewers.map((one, place) => ({ ...one, languages: languages(place) })),
      applications: problem.applications.map((one, place) => ({ ...one, languages: languages(place) })),
    })
    expect(plan.obstacles).toMatchObject([{ code: 'inParts', parts: 2, relax: expect.arrayContaining(['language']) }])
  })
})

describe('what changes later', () => {
  const problem = plain(3, 6, 40)
  const present = planAssignment(problem).pairs.map(({ application, reviewer }) => ({ application, reviewer }))

  test('nothing, where nothing changed, whatever the seed', () => {
    const again = planAssignment({ ...problem, seed: 99, present })
    expect(again.lost).toEqual([])
    expect(again.pairs.every(({ state }) => state === 'kept')).toBe(true)
  })

  test('a drop-out loses only their own pairs, an arrival takes only new ones', () => {
    const gone = 'reviewer0'
    const theirs = present.filter(({ reviewer }) => reviewer === gone).length
    const plan = planAssignment({
      ...problem,
      reviewers: problem.reviewers.filter(({ id }) => id !== gone),
      applications: [...problem.applications, { id: 'late' }],
      present,
    })
    expect(plan.lost.map(({ because }) => because)).toEqual(Array.from({ length: theirs }, () => 'reviewerGone'))
    expect(plan.pairs.filter(({ state }) => state === 'new')).toHaveLength(theirs + 3)
    expect(plan).toMatchObject({ parts: 1, obstacles: [], objective: { moved: 0 } })
  })

  test('a newcomer is left without work where pairs stay, and gets their share where loads matter more, by the fewest moves', () => {
    const reviewers = [...problem.reviewers, { id: 'newcomer' }]
    const share = Math.floor((40 * 3) / 7)
    expect(planAssignment({ ...problem, reviewers, present }).loads[0]).toEqual({ reviewer: 'newcomer', before: 0, after: 0 })
    const even = planAssignment({ ...problem, reviewers, present, prefer: 'even' })
    expect(even.loads[0]).toEqual({ reviewer: 'newcomer', before: 0, after: share })
    expect(even.objective.moved).toBe(share)
    expect(planAssignment({ ...problem, reviewers, present, atLeast: 10 })).toMatchObject({ objective: { moved: 10, below: 0 } })
  })

  test('a conflict that was declared afterwards takes its pair away, unless the review is begun', () => {
    const [first] = present
    const conflicts = first ? [{ ...first, rule: 'declared' as const }] : []
    expect(planAssignment({ ...problem, conflicts, present }).lost).toEqual([{ ...first, because: 'conflict' }])
    expect(planAssignment({ ...problem, conflicts, present: present.map((one) => ({ ...one, begun: true })) }).lost).toEqual([])
  })
})

describe('what can not be done', () => {
  test('is explained to the last review: by rules, or by caps, and without caps never by caps', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planAssignment(problem)
        const explained = plan.obstacles.reduce(
          (sum, one) => sum + (one.code === 'tooFewReviewers' ? one.wanted - one.possible : one.code === 'tooLittleRoom' ? one.missing : 0),
          0,
        )
        expect(explained).toBe(plan.objective.missing)
        for (const one of plan.obstacles)
          if (one.code === 'tooLittleRoom') expect(one.room).toBe(plan.loads.filter(({ reviewer }) => one.reviewers.includes(reviewer)).reduce((sum, { after }) => sum + after, 0))
        const uncapped = planAssignment({ ...problem, atMost: undefined, reviewers: problem.reviewers.map((one) => ({ ...one, atMost: undefined })) })
        expect(uncapped.obstacles.some(({ code }) => code === 'tooLittleRoom')).toBe(false)
      }),
    )
  })

  test('an application with too few readers: which rules take them away', () => {
    const plan = planAssignment({
      seed: 1,
      each: 3,
      reviewers: [{ id: 'a', languages: ['az'] }, { id: 'b', languages: ['az', 'ru'] }, { id: 'c', institution: 'ADA Universiteti' }, { id: 'd' }],
      applications: [{ id: 'x', languages: ['ru'], institution: 'ada' }, { id: 'y' }],
    })
    expect(plan.obstacles).toEqual([
      { code: 'tooFewReviewers', application: 'x', wanted: 3, possible: 2, against: { sameInstitution: 1, language: 1 }, relax: ['sameInstitution', 'language', 'each'] },
    ])
    expect(plan.avoided).toEqual({ declared: 0, formerStudent: 0, manual: 0, sameInstitution: 1, language: 1 })
  })

  test('caps that add up to too little: whose, and by how much', () => {
    const plan = planAssignment({ ...plain(3, 4, 10), atMost: 6 })
    expect(plan.obstacles).toMatchObject([{ code: 'tooLittleRoom', reviewers: names(4, 'reviewer'), room: 24, missing: 6, relax: ['atMost', 'each'] }])
  })

  test('caps of the few who read a language, though others have room', () => {
    const problem = plain(1, 4, 6)
    const plan = planAssignment({
      ...problem,
      atMost: 2,
      reviewers: problem.reviewers.map((one, place) => ({ ...one, languages: place === 0 ? ['az', 'ru'] : ['az'] })),
      applications: problem.applications.map((one, place) => ({ ...one, languages: place < 3 ? ['ru'] : ['az'] })),
    })
    expect(plan.obstacles[0]).toMatchObject({ code: 'tooLittleRoom', reviewers: ['reviewer0'], room: 2, missing: 1, relax: ['atMost', 'each', 'language'] })
  })

  test('a problem that names somebody twice is none', () => {
    expect(() => planAssignment({ ...plain(1, 2, 2), reviewers: [{ id: 'a' }, { id: 'a' }] })).toThrow('named twice')
  })
})
