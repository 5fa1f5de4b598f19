import type { Because } from './changes'
import { type SlotRule, slotRules } from './hindrances'
import type { Obstacle, Relaxable } from './obstacles'
import type { TimetablePlan } from './plan'

/** What stood in the way, in one line for each reason however many applicants it concerns. `examples`: the first of them. */
export type Hindrance =
  | {
      readonly code: 'noSlot'
      readonly applicants: number
      readonly examples: readonly string[]
      /** How many of these applicants each rule takes a slot from. */
      readonly against: Readonly<Partial<Record<SlotRule, number>>>
      readonly relax: readonly Relaxable[]
    }
  | {
      readonly code: 'tooFewSlots'
      readonly applicants: number
      readonly examples: readonly string[]
      readonly competing: number
      readonly panels: readonly string[]
      readonly slots: number
      readonly relax: readonly Relaxable[]
    }

/** How many applicants are named. */
export const mostExamples = 10

type NoSlot = Extract<Obstacle, { code: 'noSlot' }>

/** Sums obstacles up, so that a hundred of one kind are read as one. */
export function hindrancesOf(obstacles: readonly Obstacle[]): Hindrance[] {
  const none = obstacles.filter((one): one is NoSlot => one.code === 'noSlot')
  const few = obstacles.filter((one) => one.code === 'tooFewSlots')
  return [
    ...(none.length > 0 ? [noSlots(none)] : []),
    ...few.map(({ applicants, ...one }) => ({ ...one, applicants: applicants.length, examples: applicants.slice(0, mostExamples) })),
  ]
}

function noSlots(none: readonly NoSlot[]): Hindrance {
  const against = slotRules.map((rule) => [rule, none.filter((one) => one.against[rule] > 0).length] as const).filter(([, count]) => count > 0)
  return {
    code: 'noSlot',
    applicants: none.length,
    examples: none.map(({ applicant }) => applicant).slice(0, mostExamples),
    against: Object.fromEntries(against),
    relax: [...new Set(none.flatMap(({ relax }) => relax))],
  }
}

/** How many interviews a plan fixes, keeps, moves and adds, how many applicants it leaves over, and how many do not keep the slot they had, by why. */
export type Counts = Readonly<Record<TimetablePlan['interviews'][number]['state'] | 'left', number>> & { readonly because: Readonly<Partial<Record<Because, number>>> }

export function countsOf({ changes, interviews, left }: Pick<TimetablePlan, 'changes' | 'interviews' | 'left'>): Counts {
  const states = { fixed: 0, kept: 0, moved: 0, new: 0 }
  for (const { state } of interviews) states[state] += 1
  const because: Partial<Record<Because, number>> = {}
  for (const change of changes) because[change.because] = (because[change.because] ?? 0) + 1
  return { ...states, left: left.length, because }
}
