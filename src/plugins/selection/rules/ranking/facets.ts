import { at, whole } from '../numbers'
import type { ScoreTable } from './scores'

/** Where each number that applications share stands in one list: severities of reviewers, then difficulties of criteria (if there are several), then thresholds between categories. */
export type Layout = {
  readonly size: number
  /** Where thresholds begin. */
  readonly thresholds: number
  /** Those that add up to zero; whoever gave no score, and a criterion without one, is in none. */
  readonly groups: readonly (readonly number[])[]
  /** The place of a criterion, null where there is only one. */
  readonly ofCriterion: (criterion: number) => number | null
}

export function layoutOf({ reviewers, criteria, reviewer, criterion }: ScoreTable, categories: number): Layout {
  const several = criteria.length > 1
  const thresholds = reviewers.length + (several ? criteria.length : 0)
  const steps = Array.from({ length: Math.max(0, categories - 1) }, (_, step) => thresholds + step)
  const judged = several ? [[...new Set(criterion)].map((one) => reviewers.length + one)] : []
  return {
    size: thresholds + steps.length,
    thresholds,
    groups: [[...new Set(reviewer)], ...judged, steps],
    ofCriterion: (one) => (several ? reviewers.length + one : null),
  }
}

/** What a score met: the places of its reviewer and of its criterion, and their numbers together, in logits. */
export type Met = { readonly places: readonly number[]; readonly resistance: number }

/**
 * @param row of the table
 * @param numbers in the places of the layout
 */
export function metBy(row: number, { reviewer, criterion }: ScoreTable, { ofCriterion }: Layout, numbers: Float64Array): Met {
  const [theirs, its] = [whole(reviewer, row), ofCriterion(whole(criterion, row))]
  if (its === null) return { places: [theirs], resistance: at(numbers, theirs) }
  return { places: [theirs, its], resistance: at(numbers, theirs) + at(numbers, its) }
}
