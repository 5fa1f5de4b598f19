import type { Heard, Levels } from './levels'
import type { Scores } from './rubric'

/** What counts of a review; a review without scores or levels has null. */
export type Counted = { readonly scores: Scores | null; readonly levels: Levels | null; readonly comment: string | null }

/** A review as it counted from a moment on. */
export type Version = Counted & { /** Why it became so; null for the first. */ readonly reason: string | null; readonly at: string }

/** What one change of a review that was handed in changed. A score of null is a true blank; undefined, that the criterion was not there. */
export type ReviewChange = {
  readonly at: string
  readonly reason: string | null
  readonly scores: readonly { readonly criterion: string; readonly from: number | null | undefined; readonly to: number | null | undefined }[]
  readonly levels: readonly { readonly criterion: string; readonly from: Heard | undefined; readonly to: Heard | undefined }[]
  readonly comment: { readonly from: string; readonly to: string } | null
}

/** Whether what counts of a review differs. */
export const countsDiffer = (one: Counted, other: Counted): boolean => changeBetween(one, other) !== null

const keysOf = (...records: object[]): string[] => [...new Set(records.flatMap(Object.keys))]

const sameHeard = (one: Heard | undefined, other: Heard | undefined): boolean => one?.language === other?.language && one?.level === other?.level

function changeBetween(before: Counted, after: Counted): Pick<ReviewChange, 'scores' | 'levels' | 'comment'> | null {
  const [oldScores, newScores] = [before.scores ?? {}, after.scores ?? {}]
  const [oldLevels, newLevels] = [before.levels ?? {}, after.levels ?? {}]
  const scores = keysOf(oldScores, newScores).flatMap((criterion) =>
    oldScores[criterion] === newScores[criterion] ? [] : [{ criterion, from: oldScores[criterion], to: newScores[criterion] }],
  )
  const levels = keysOf(oldLevels, newLevels).flatMap((criterion) =>
    sameHeard(oldLevels[criterion], newLevels[criterion]) ? [] : [{ criterion, from: oldLevels[criterion], to: newLevels[criterion] }],
  )
  const [from, to] = [before.comment ?? '', after.comment ?? '']
  return scores.length === 0 && levels.length === 0 && from === to ? null : { scores, levels, comment: from === to ? null : { from, to } }
}

/** What was changed from version to version, oldest first. */
export const changesOf = (versions: readonly Version[]): ReviewChange[] =>
  versions.flatMap((version, index) => {
    const before = versions[index - 1]
    const change = before && changeBetween(before, version)
    return change ? [{ at: version.at, reason: version.reason, ...change }] : []
  })
