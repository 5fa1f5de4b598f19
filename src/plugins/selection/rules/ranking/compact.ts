import { whole } from '../numbers'
import type { ScoreTable } from './scores'

/**
 * A table of scores as it is kept and sent: one entry a review, sorted by application, then reviewer. The scores of a review stand in the order of `criteria`, null for a blank; a review of
 * blanks alone is left out.
 */
export type CompactScores = {
  readonly applications: readonly string[]
  readonly reviewers: readonly string[]
  readonly criteria: readonly string[]
  readonly application: readonly number[]
  readonly reviewer: readonly number[]
  readonly scores: readonly (readonly (number | null)[])[]
}

export function compactOf(table: ScoreTable): CompactScores {
  const { applications, reviewers, criteria } = table
  const [application, reviewer]: [number[], number[]] = [[], []]
  const scores: (number | null)[][] = []
  for (const [row, score] of table.score.entries()) {
    const [its, theirs] = [whole(table.application, row), whole(table.reviewer, row)]
    if (its !== application.at(-1) || theirs !== reviewer.at(-1)) {
      application.push(its)
      reviewer.push(theirs)
      scores.push(criteria.map(() => null))
    }
    const given = scores.at(-1)
    if (given) given[whole(table.criterion, row)] = score
  }
  return { applications, reviewers, criteria, application, reviewer, scores }
}

/** The table that was made compact: equal to it in every number. */
export function tableFrom({ applications, reviewers, criteria, application, reviewer, scores }: CompactScores): ScoreTable {
  const [its, theirs, criterion, score]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const [review, given] of scores.entries()) {
    for (const [place, value] of given.entries()) {
      if (value === null) continue
      its.push(application[review] ?? 0)
      theirs.push(reviewer[review] ?? 0)
      criterion.push(place)
      score.push(value)
    }
  }
  return {
    applications,
    reviewers,
    criteria,
    application: Int32Array.from(its),
    reviewer: Int32Array.from(theirs),
    criterion: Int32Array.from(criterion),
    score: Float64Array.from(score),
  }
}
