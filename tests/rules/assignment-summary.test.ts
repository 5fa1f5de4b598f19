import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planAssignment } from '@/plugins/selection/rules/assignment/plan'
import { changesOf, hindrancesOf, mostExamples } from '@/plugins/selection/rules/assignment/summary'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, place) => ({ id: `${letter}${place}` }))

describe('what stands in the way', () => {
  test('is one line for each reason, however many applications it concerns', () => {
    const applications = ids('a', 30).map((one) => ({ ...one, languages: ['ru'] }))
    const reviewers = [{ id: 'r0', languages: ['az'] }, { id: 'r1', languages: ['ru'] }, { id: 'r2' }]
    const conflicts = applications.map(({ id }) => ({ application: id, reviewer: 'r2', rule: 'declared' as const }))
    const hindrances = hindrancesOf(planAssignment({ seed: 1, each: 2, applications, reviewers, conflicts }).obstacles)
    const [few] = hindrances
    expect(few).toMatchObject({ code: 'tooFewReviewers', applications: 30, missing: 30, against: { language: 30, declared: 30 } })
    expect(few && 'examples' in few && few.examples).toHaveLength(mostExamples)
    // What a reviewer declared is not offered to be set aside.
    expect(few?.relax).toEqual(['language', 'each'])
    expect(hindrances.flatMap(({ relax }) => relax)).not.toContain('declared')
  })

  test('names the reviewers who are full, and those who have too little', () => {
    const full = planAssignment({ seed: 1, each: 2, atMost: 3, applications: ids('a', 5), reviewers: ids('r', 3) })
    expect(hindrancesOf(full.obstacles)).toContainEqual({
      code: 'tooLittleRoom',
      reviewers: ['r0', 'r1', 'r2'],
      applications: expect.any(Number),
      room: 9,
      missing: 1,
      relax: ['atMost', 'each'],
    })
    const idle = planAssignment({ seed: 1, each: 1, atLeast: 2, applications: ids('a', 2), reviewers: ids('r', 2) })
    expect(hindrancesOf(idle.obstacles)).toContainEqual({ code: 'tooFewApplications', reviewers: ['r0', 'r1'], atLeast: 2, relax: ['atLeast'] })
  })

  test('is nothing where all is possible', () => {
    expect(hindrancesOf(planAssignment({ seed: 1, each: 2, applications: ids('a', 5), reviewers: ids('r', 3) }).obstacles)).toEqual([])
  })
})

test('every pair is counted once: added, kept, begun, or gone', () => {
  const pair = fc.record({ application: fc.integer({ min: 0, max: 8 }), reviewer: fc.integer({ min: 0, max: 5 }), begun: fc.boolean() })
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ({ application, reviewer }) => `${application} ${reviewer}` }), fc.integer(), (present, seed) => {
      const plan = planAssignment({
        seed,
        each: 2,
        applications: ids('a', 7),
        reviewers: ids('r', 4),
        present: present.map(({ application, begun, reviewer }) => ({ application: `a${application}`, reviewer: `r${reviewer}`, begun })),
      })
      const changes = changesOf(plan)
      expect(changes.new + changes.kept + changes.begun).toBe(plan.pairs.length)
      expect(Object.values(changes.lost).reduce((sum, count) => sum + count, 0)).toBe(plan.lost.length)
      expect(changes.kept + plan.lost.length).toBe(present.filter(({ begun }) => !begun).length)
    }),
  )
})
