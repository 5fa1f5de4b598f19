/** What reviewers judge in a stage, and on which scale. */
export type Criterion = { readonly key: string; readonly label: string; readonly weight: number; readonly anchors: string | null }

export type Scale = { readonly min: number; readonly max: number }

export type Rubric = { readonly criteria: readonly Criterion[]; readonly scale: Scale }

/** A score of each criterion; null is a true blank ("can't judge"), an absent key is not judged yet. */
export type Scores = Readonly<Record<string, number | null>>

/** What is wrong with scores, each with the criterion it concerns. */
export type ScoreProblem =
  | { readonly code: 'unknownCriterion'; readonly criterion: string }
  | { readonly code: 'notOnScale'; readonly criterion: string; readonly min: number; readonly max: number }
  | { readonly code: 'notJudged'; readonly criterion: string }

/** True for a whole step of the scale. */
const isOnScale = (score: unknown, { min, max }: Scale): boolean => Number.isInteger(score) && Number(score) >= min && Number(score) <= max

/**
 * What is wrong with scores that are being saved: keys the rubric does not have, and scores that are not on its scale.
 * @param rubric only keys and scale are looked at
 */
export function problemsOfScores(scores: Scores, rubric: Pick<Rubric, 'scale'> & { criteria: readonly Pick<Criterion, 'key'>[] }): ScoreProblem[] {
  const known = new Set(rubric.criteria.map(({ key }) => key))
  return Object.entries(scores).flatMap(([criterion, score]): ScoreProblem[] => {
    if (!known.has(criterion)) return [{ code: 'unknownCriterion', criterion }]
    if (score !== null && !isOnScale(score, rubric.scale)) return [{ code: 'notOnScale', criterion, ...rubric.scale }]
    return []
  })
}

/** What still keeps scores from being submitted: everything of {@link problemsOfScores}, and criteria neither judged nor left blank on purpose. */
export function problemsOfSubmission(scores: Scores, rubric: Parameters<typeof problemsOfScores>[1]): ScoreProblem[] {
  const unjudged = rubric.criteria.filter(({ key }) => !Object.hasOwn(scores, key)).map(({ key }) => ({ code: 'notJudged' as const, criterion: key }))
  return [...problemsOfScores(scores, rubric), ...unjudged]
}
