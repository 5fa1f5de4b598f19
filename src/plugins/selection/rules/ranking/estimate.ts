/** What a method makes of scores. Lists have one entry an application or a reviewer, by number; NaN stands for what the scores don't say. */
export type Estimate = {
  readonly score: Float64Array
  readonly scoreError: Float64Array
  /** How much lower than others a reviewer scores: positive is harsh, negative is lenient. */
  readonly severity: Float64Array
  readonly severityError: Float64Array
  /** The score on the scale of the reviews, where `score` is on another. */
  readonly fairAverage: Float64Array | null
  /** What a score is on the scale of the reviews, where `score` is on another. */
  readonly toPoints: ((score: number) => number) | null
  readonly residualSumOfSquares: number
  readonly degreesOfFreedom: number
  /** 0 where the method solves its equations at once. */
  readonly iterations: number
  readonly converged: boolean
  /** One more set of scores, such as these reviewers might have given as well; null where nothing says how far apart they might lie. */
  readonly draw: ((normal: () => number) => Float64Array) | null
}
