import type { Obstacle, Relaxable } from './obstacles'
import type { Loss, AssignmentPlan } from './plan'
import type { ConflictRule } from './problem'

/** What stood in the way, in one line for each reason however many applications it concerns. `examples`: the first of them. */
export type Hindrance =
  | {
      readonly code: 'tooFewReviewers'
      readonly applications: number
      readonly examples: readonly string[]
      readonly missing: number
      /** How many applications each rule takes a reviewer from. */
      readonly against: Readonly<Partial<Record<ConflictRule, number>>>
      readonly relax: readonly Relaxable[]
    }
  | {
      readonly code: 'tooLittleRoom'
      readonly reviewers: readonly string[]
      readonly applications: number
      readonly room: number
      readonly missing: number
      readonly relax: readonly Relaxable[]
    }
  | { readonly code: 'tooFewApplications'; readonly reviewers: readonly string[]; readonly atLeast: number; readonly relax: readonly Relaxable[] }
  | { readonly code: 'inParts'; readonly parts: number; readonly relax: readonly Relaxable[] }

/** How many applications are named. */
export const mostExamples = 10

type Of<Code extends Obstacle['code']> = Extract<Obstacle, { code: Code }>

const of = <Code extends Obstacle['code']>(obstacles: readonly Obstacle[], code: Code): Of<Code>[] => obstacles.filter((one): one is Of<Code> => one.code === code)

/** What somebody declared of themselves is never set aside, so it is not offered. */
const relaxable = (obstacles: readonly { relax: readonly Relaxable[] }[]): Relaxable[] =>
  [...new Set(obstacles.flatMap(({ relax }) => relax))].filter((rule) => rule !== 'declared')

/** Sums obstacles up, so that ten thousand of one kind are read as one. */
export function hindrancesOf(obstacles: readonly Obstacle[]): Hindrance[] {
  const [few, idle] = [of(obstacles, 'tooFewReviewers'), of(obstacles, 'tooFewApplications')]
  return [
    ...(few.length > 0 ? [tooFew(few)] : []),
    ...of(obstacles, 'tooLittleRoom').map(({ applications, ...one }) => ({ ...one, applications: applications.length, relax: relaxable([one]) })),
    ...(idle.length > 0
      ? [{ code: 'tooFewApplications' as const, reviewers: idle.map(({ reviewer }) => reviewer), atLeast: Math.max(...idle.map(({ atLeast }) => atLeast)), relax: relaxable(idle) }]
      : []),
    ...of(obstacles, 'inParts').map((one) => ({ ...one, relax: relaxable([one]) })),
  ]
}

function tooFew(few: readonly Of<'tooFewReviewers'>[]): Hindrance {
  const against: Partial<Record<ConflictRule, number>> = {}
  for (const one of few) for (const rule of Object.keys(one.against) as ConflictRule[]) against[rule] = (against[rule] ?? 0) + 1
  return {
    code: 'tooFewReviewers',
    applications: few.length,
    examples: few.map(({ application }) => application).slice(0, mostExamples),
    missing: few.reduce((sum, { possible, wanted }) => sum + wanted - possible, 0),
    against,
    relax: relaxable(few),
  }
}

/** How many pairs a plan adds, keeps and finds begun, and how many are gone, by why. */
export type Changes = { readonly new: number; readonly kept: number; readonly begun: number; readonly lost: Readonly<Record<Loss['because'], number>> }

export function changesOf({ lost, pairs }: Pick<AssignmentPlan, 'lost' | 'pairs'>): Changes {
  const states = { new: 0, kept: 0, begun: 0 }
  for (const { state } of pairs) states[state] += 1
  const gone = { reviewerGone: 0, applicationGone: 0, conflict: 0, moved: 0 }
  for (const { because } of lost) gone[because] += 1
  return { ...states, lost: gone }
}
