import type { Scale } from '../rubric'
import type { Estimate } from './estimate'
import type { Apart } from './graph'

/** Scores in points of a scale, with their standard errors; NaN for what the scores don't say. */
export type Points = Pick<Estimate, 'score' | 'draw'> & { readonly error: Float64Array }

/** What a screening came to, in points of the interviews; no points where its method refuses. */
export type Carried = { readonly weight: number; readonly apart: readonly Apart[]; readonly applications: readonly string[]; readonly points: Points | null }

/** So far on each side of a score its slope is looked for, in logits. */
const near = 1e-4

/** An estimate in points of the scale of its reviews. Where it is on another, a standard error is stretched by the slope there (the delta method). */
export function inPoints({ draw, score, scoreError, toPoints }: Estimate): Points {
  if (!toPoints) return { score, error: scoreError, draw }
  const slope = (able: number) => (toPoints(able + near) - toPoints(able - near)) / (2 * near)
  return { score: score.map(toPoints), error: scoreError.map((error, its) => error * slope(score[its] ?? Number.NaN)), draw: draw && ((normal) => draw(normal).map(toPoints)) }
}

/** The same points on another scale: its lowest on the lowest, its highest on the highest. */
export function onto({ draw, error, score }: Points, from: Scale, to: Scale): Points {
  const stretch = (to.max - to.min) / (from.max - from.min)
  const bring = (points: number) => to.min + (points - from.min) * stretch
  return { score: score.map(bring), error: error.map((one) => one * stretch), draw: draw && ((normal) => draw(normal).map(bring)) }
}

/**
 * The final score: the mean of both stages by their weights. Where the screening gave no score, the interview counts whole: a blank is never a zero. Without a score of the interview there is none.
 * @param weight of the screening, in per cent
 */
export const finalScore = (interview: number, screening: number, weight: number): number =>
  Number.isNaN(screening) ? interview : (weight * screening + (100 - weight) * interview) / 100

/** The standard error of a final score: the reviewers of one stage are unsure apart from those of the other. */
export const finalError = (interview: number, screening: { readonly score: number; readonly error: number }, weight: number): number =>
  Number.isNaN(screening.score) ? interview : Math.hypot(weight * screening.error, (100 - weight) * interview) / 100

/**
 * An estimate of the interviews with what the screening adds, in points of the interviews.
 * @param applications of the interviews, by number
 * @param carried has points
 */
export function withScreening(estimate: Estimate, applications: readonly string[], { applications: screened, weight }: Carried, points: Points): Estimate {
  const own = inPoints(estimate)
  const numbers = new Map(screened.map((name, its) => [name, its]))
  const places = applications.map((name) => numbers.get(name) ?? -1)
  const of = (list: Float64Array, its: number): number => list[places[its] ?? -1] ?? Number.NaN
  const mixed = (interview: Float64Array, screening: Float64Array) => interview.map((value, its) => finalScore(value, of(screening, its), weight))
  const [drawOwn, drawScreening] = [own.draw, points.draw]
  return {
    ...estimate,
    score: mixed(own.score, points.score),
    scoreError: own.error.map((error, its) => finalError(error, { score: of(points.score, its), error: of(points.error, its) }, weight)),
    fairAverage: null,
    toPoints: null,
    draw: drawOwn && drawScreening ? (normal) => mixed(drawOwn(normal), drawScreening(normal)) : null,
  }
}
