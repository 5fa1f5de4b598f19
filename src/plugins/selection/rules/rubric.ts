import { type LevelProblem, type Levels, missingLevels, problemsOfLevels } from './levels'

/** What reviewers judge in a stage, and on which scale. `spoken`: judged for one language, which is named with its level. */
export type Criterion = { readonly key: string; readonly label: string; readonly weight: number; readonly anchors: string | null; readonly spoken: boolean }

export type Scale = { readonly min: number; readonly max: number }

export type Rubric = { readonly criteria: readonly Criterion[]; readonly scale: Scale }

/** A score of each criterion; null is a true blank ("can't judge"), an absent key is not judged yet. */
export type Scores = Readonly<Record<string, number | null>>

/** What a reviewer gives: scores, and what was heard for the criteria that are spoken. */
export type Marks = { readonly scores: Scores; readonly levels: Levels }

/** What is wrong with marks, each with the criterion it concerns. */
export type MarkProblem =
  | { readonly code: 'unknownCriterion'; readonly criterion: string }
  | { readonly code: 'notOnScale'; readonly criterion: string; readonly min: number; readonly max: number }
  | { readonly code: 'notJudged'; readonly criterion: string }
  | LevelProblem

/** What of a rubric marks are judged by. */
type Measure = { readonly scale: Scale; readonly criteria: readonly Pick<Criterion, 'key' | 'spoken'>[] }

/** True for a whole step of the scale. */
const isOnScale = (score: unknown, { min, max }: Scale): boolean => Number.isInteger(score) && Number(score) >= min && Number(score) <= max

/** What is wrong with marks that are being saved: keys the rubric does not have, scores that are not on its scale, levels that there are not. */
export function problemsOfMarks({ scores, levels }: Marks, { criteria, scale }: Measure): MarkProblem[] {
  const known = new Set(criteria.map(({ key }) => key))
  const ofScores = Object.entries(scores).flatMap(([criterion, score]): MarkProblem[] => {
    if (!known.has(criterion)) return [{ code: 'unknownCriterion', criterion }]
    if (score !== null && !isOnScale(score, scale)) return [{ code: 'notOnScale', criterion, ...scale }]
    return []
  })
  return [...ofScores, ...problemsOfLevels(levels, criteria)]
}

/** What still keeps marks from being handed in: everything of {@link problemsOfMarks}, criteria neither judged nor left blank on purpose, spoken ones without a language or a level. */
export function problemsOfSubmission(marks: Marks, measure: Measure): MarkProblem[] {
  const unjudged = measure.criteria.filter(({ key }) => !Object.hasOwn(marks.scores, key)).map(({ key }) => ({ code: 'notJudged' as const, criterion: key }))
  return [...problemsOfMarks(marks, measure), ...unjudged, ...missingLevels(marks.scores, marks.levels, measure.criteria)]
}
