import { whole } from '../numbers'
import { byReviewer, differencesFromOthers, severityFrom } from '../ranking/others'
import { beginnings } from '../ranking/places'
import { reviewsOf } from '../ranking/reviews'
import { tableOf } from '../ranking/scores'
import { meanOf, spreadOf } from '../standing'
import { alphaOf, type Level } from './alpha'
import { type Drift, driftOf, type Moment } from './drift'
import { type Intraclass, intraclassOf } from './icc'

/** One rating: `score` null is a blank; `day` says when, in days since any day, null where that is not known. */
export type Rating = { readonly subject: string; readonly rater: string; readonly score: number | null; readonly day: number | null }

/** What one rater does, in points of the scale. */
export type Rater = {
  readonly rater: string
  readonly ratings: number
  readonly mean: number | null
  /** The standard deviation of their ratings: who uses little of the scale has little. */
  readonly spread: number | null
  /** How far the mean of the other ratings of the same subjects lies above theirs: positive is harsh. */
  readonly severity: number | null
  readonly standardError: number | null
  /** Null where no rating says when it was given. */
  readonly drift: Drift | null
}

export type Agreement = {
  readonly subjects: number
  readonly raters: number
  readonly ratings: number
  readonly icc: Intraclass
  readonly alpha: Readonly<Record<Level, number | null>>
  readonly severities: readonly Rater[]
}

/**
 * How far raters agree, and what each of them does. The same ratings give the same result to the last bit, in whatever order they come.
 * @returns raters by name
 * @throws RangeError when a rating is no finite number, or a rater rated a subject twice
 */
export function agreementOf(ratings: readonly Rating[]): Agreement {
  const table = tableOf(ratings.map(({ subject, rater, score }) => ({ application: subject, reviewer: rater, criterion: null, score })))
  const reviews = reviewsOf(table)
  const begins = beginnings(reviews.application, table.applications.length)
  const subjects = table.applications.map((_, its) => [...reviews.mean.subarray(whole(begins, its), whole(begins, its + 1))])
  const differences = differencesFromOthers(table, reviews)
  const [given, apart] = [byReviewer(table, reviews, reviews.mean), byReviewer(table, reviews, differences)]
  const drifts = driftsOf()
  return {
    subjects: table.applications.length,
    raters: table.reviewers.length,
    ratings: reviews.mean.length,
    icc: intraclassOf(subjects, new Set(reviews.reviewer).size),
    alpha: alphaOf(subjects),
    severities: table.reviewers
      .map((rater, theirs): Rater => {
        const scores = given[theirs] ?? []
        return { rater, ratings: scores.length, mean: meanOf(scores), spread: spreadOf(scores), ...severityFrom(apart[theirs] ?? []), drift: drifts[theirs] ?? null }
      })
      .sort((one, other) => (one.rater < other.rater ? -1 : 1)),
  }

  /** By number of the rater; none at all where no rating says when it was given. */
  function driftsOf(): Drift[] {
    const days = new Map(ratings.flatMap(({ subject, rater, day }) => (day === null ? [] : [[JSON.stringify([subject, rater]), day] as const])))
    if (days.size === 0) return []
    const moments: Moment[][] = table.reviewers.map(() => [])
    for (const [row, difference] of differences.entries()) {
      const [its, theirs] = [whole(reviews.application, row), whole(reviews.reviewer, row)]
      const day = days.get(JSON.stringify([table.applications[its], table.reviewers[theirs]]))
      if (day !== undefined && !Number.isNaN(difference)) moments[theirs]?.push({ day, difference })
    }
    return moments.map(driftOf)
  }
}
