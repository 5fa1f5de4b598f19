import { agreementOf, type Rater } from '../agreement/agreement'
import { at, known, whole } from '../numbers'
import { rounded } from '../standing'
import { carry, type Screening } from './carry'
import { type CompactScores, compactOf } from './compact'
import type { Carried } from './final'
import { type Outlier, outliersOf } from './outliers'
import { rank, type Ranking, type RankedReviewer, type RankingMethod } from './ranking'
import { type Reviews, reviewsOf, type Weights } from './reviews'
import { type Score, type ScoreTable, tableOf } from './scores'

/** How a stage is ranked: what its programme says. */
export type RankingRules = {
  readonly method: RankingMethod
  readonly weights: Weights
  /** How many are to be first. */
  readonly places: number
  readonly seed: number
}

/** What one method makes of the scores. Lists have one entry an application, in the order of their ids; numbers have six decimals. */
export type Column = {
  readonly score: readonly (number | null)[]
  readonly error: readonly (number | null)[]
  readonly rank: readonly (number | null)[]
  readonly severities: readonly Omit<RankedReviewer, 'reviewer'>[]
  /** Who shares nothing with whom, where that keeps the method from ranking: the largest part first. */
  readonly apart: readonly { readonly applications: number; readonly reviewers: readonly string[] }[]
  readonly ranks: boolean
  /** Of the stage alone, in points, where the screening counts too. */
  readonly alone?: Values
}

/** One entry an application, in the order of their ids; numbers have six decimals. */
export type Values = { readonly score: readonly (number | null)[]; readonly error: readonly (number | null)[] }

/** What the screening adds, in points of the interviews. `refused`: its method can't rank its scores, so nothing is ranked here. */
export type ScreeningColumn = Values & { readonly weight: number; readonly refused: boolean }

export type SideBySide = {
  readonly rules: RankingRules
  readonly scores: CompactScores
  readonly columns: Readonly<Record<RankingMethod, Column>>
  /** Of being among the first, by the method that counts: one entry an application. */
  readonly chances: readonly (number | null)[]
  /** In the order of the reviewers of `scores`. */
  readonly raters: readonly Rater[]
  readonly alpha: number | null
  readonly outliers: readonly Outlier[]
  /** Only where the screening counts in the ranking of the interviews. */
  readonly screening?: ScreeningColumn
}

const short = (value: number | null): number | null => (value === null ? null : rounded(value))

const nothing: Column = { score: [], error: [], rank: [], severities: [], apart: [], ranks: false }

/** @param ranking null where the method can't work with such scores */
function columnOf(ranking: Ranking | null, { applications, reviewers }: ScoreTable): Column {
  if (!ranking) return nothing
  const [ranked, judged] = [new Map(ranking.applications.map((one) => [one.application, one])), new Map(ranking.reviewers.map((one) => [one.reviewer, one]))]
  const each = (key: 'score' | 'standardError' | 'rank') => applications.map((application) => short(ranked.get(application)?.[key] ?? null))
  const alone = (key: 'score' | 'standardError') => applications.map((application) => short(ranked.get(application)?.alone?.[key] ?? null))
  return {
    score: each('score'),
    error: each('standardError'),
    rank: each('rank'),
    severities: reviewers.map((reviewer) => ({ severity: short(judged.get(reviewer)?.severity ?? null), standardError: short(judged.get(reviewer)?.standardError ?? null) })),
    apart: ranking.apart.map((part) => ({ applications: part.applications?.length ?? 0, reviewers: part.reviewers })),
    ranks: ranking.apart.length === 0,
    ...(ranking.applications[0]?.alone ? { alone: { score: alone('score'), error: alone('standardError') } } : {}),
  }
}

/** What a method makes of scores; null where it is not made for such scores (the Rasch model takes no more than 101 different ones). */
function unlessRefused<Made>(make: () => Made): Made | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const nameOf = (names: readonly string[], number: number): string => names[number] ?? ''

function ratersOf(table: ScoreTable, { application, reviewer, mean }: Reviews, moments: readonly Moment[]) {
  const pair = (subject: string, rater: string) => JSON.stringify([subject, rater])
  const days = new Map(moments.map((one) => [pair(one.application, one.reviewer), one.day]))
  const ratings = [...mean.keys()].map((row) => {
    const [subject, rater] = [nameOf(table.applications, whole(application, row)), nameOf(table.reviewers, whole(reviewer, row))]
    return { subject, rater, score: at(mean, row), day: days.get(pair(subject, rater)) ?? null }
  })
  const { alpha, severities } = agreementOf(ratings)
  const described = new Map(severities.map((one) => [one.rater, one]))
  const silent = (rater: string): Rater => ({ rater, ratings: 0, mean: null, spread: null, severity: null, standardError: null, drift: null })
  return { alpha: alpha.interval, raters: table.reviewers.map((name) => described.get(name) ?? silent(name)) }
}

/** What the screening adds to each of these applications. */
function screeningColumn(weight: number, carried: Carried | null, applications: readonly string[]): ScreeningColumn {
  const { points } = carried ?? { points: null }
  const places = new Map((carried?.applications ?? []).map((name, its) => [name, its]))
  const of = (list: Float64Array | undefined) => applications.map((name) => short(known(list?.[places.get(name) ?? -1])))
  return { weight, refused: points === null, score: of(points?.score), error: of(points?.error) }
}

/** When a review was handed in, in days since any day. */
export type Moment = { readonly application: string; readonly reviewer: string; readonly day: number }

/**
 * Everything that the ranking of a stage shows: all methods beside each other, what each reviewer does, and reviews that lie outside what all others let expect.
 * @param screening what it adds to the ranking of the interviews, where it counts there
 * @returns null without any score
 * @throws RangeError when a score is not a finite number, or given twice
 */
export function sideBySide(scores: readonly Score[], rules: RankingRules, moments: readonly Moment[] = [], screening: Screening | null = null): SideBySide | null {
  const table = tableOf(scores)
  if (table.score.length === 0) return null
  const { method, places, seed, weights } = rules
  const carried = screening && unlessRefused(() => carry(screening))
  const refused = screening !== null && !carried?.points
  const asked = { weights, carried: carried ?? undefined }
  const by = (one: RankingMethod) => (refused ? null : unlessRefused(() => rank(scores, { method: one, ...asked, ...(one === method ? { top: places, seed } : {}) })))
  const rankings = { mean: by('mean'), additive: by('additive'), rasch: by('rasch') }
  const chances = new Map(rankings[method]?.applications.map(({ application, chanceOfTop }) => [application, chanceOfTop]))
  return {
    rules,
    scores: compactOf(table),
    columns: { mean: columnOf(rankings.mean, table), additive: columnOf(rankings.additive, table), rasch: columnOf(rankings.rasch, table) },
    chances: table.applications.map((application) => short(chances.get(application) ?? null)),
    ...ratersOf(table, reviewsOf(table, weights), moments),
    outliers: outliersOf(scores, weights),
    ...(screening ? { screening: screeningColumn(screening.weight, carried, table.applications) } : {}),
  }
}
