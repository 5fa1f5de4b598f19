import fc from 'fast-check'
import type { AssignmentProblem } from '@/plugins/selection/rules/assignment/problem'

export const names = (count: number, kind: string) => Array.from({ length: count }, (_, index) => `${kind}${index}`)

const institutions = [null, 'ada', 'ADA Universiteti', 'unec']
const languages = ['az', 'ru']

/** Small problems with everything in them: conflicts, languages, institutions, bounds, reviews that are there or begun, people who are gone. */
const problemsOf = (mostPeople: number, mostPapers: number): fc.Arbitrary<AssignmentProblem> =>
  fc.tuple(fc.nat(mostPeople), fc.nat(mostPapers)).chain(([people, papers]) => {
    const pairs = names(papers + 1, 'application').flatMap((application) => names(people + 1, 'reviewer').map((reviewer) => ({ application, reviewer })))
    return fc.record({
      seed: fc.integer(),
      each: fc.integer({ min: 0, max: 4 }),
      prefer: fc.constantFrom('stay' as const, 'even' as const),
      atLeast: fc.nat(3),
      atMost: fc.option(fc.nat(12), { nil: undefined }),
      reviewers: fc.tuple(
        ...names(people, 'reviewer').map((id) =>
          fc.record({
            id: fc.constant(id),
            institution: fc.constantFrom(...institutions),
            languages: fc.option(fc.subarray(languages), { nil: undefined }),
            load: fc.nat(4),
            atMost: fc.option(fc.nat(10), { nil: undefined }),
          }),
        ),
      ),
      applications: fc.tuple(
        ...names(papers, 'application').map((id) =>
          fc.record({
            id: fc.constant(id),
            institution: fc.constantFrom(...institutions),
            languages: fc.subarray(languages),
            each: fc.option(fc.nat(3), { nil: undefined }),
          }),
        ),
      ),
      conflicts: fc.subarray(pairs, { maxLength: Math.ceil(pairs.length / 3) }),
      present: fc
        .subarray(pairs, { maxLength: Math.ceil(pairs.length / 2) })
        .chain((some) => fc.tuple(...some.map((pair) => fc.boolean().map((begun) => ({ ...pair, begun })))))
        .map((all): NonNullable<AssignmentProblem['present']> => all),
    })
  })

export const anyProblem = problemsOf(6, 14)

/** So small that every assignment can be looked at. */
export const tinyProblem = problemsOf(3, 4)
