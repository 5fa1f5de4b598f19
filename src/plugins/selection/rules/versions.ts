import type { Scores } from './rubric'

/** A review as it counted from a moment on. */
export type Version = {
  readonly scores: Scores | null
  readonly comment: string | null /** Why it became so; null for the first. */
  readonly reason: string | null
  readonly at: string
}

/** What one change of a review that was handed in changed. A score of null is a true blank; undefined, that the criterion was not there. */
export type ReviewChange = {
  readonly at: string
  readonly reason: string | null
  readonly scores: readonly { readonly criterion: string; readonly from: number | null | undefined; readonly to: number | null | undefined }[]
  readonly comment: { readonly from: string; readonly to: string } | null
}

/** Whether what counts of a review differs: its scores or its comment. */
export const countsDiffer = (one: Pick<Version, 'scores' | 'comment'>, other: Pick<Version, 'scores' | 'comment'>): boolean => changeBetween(one, other) !== null

function changeBetween(before: Pick<Version, 'scores' | 'comment'>, after: Pick<Version, 'scores' | 'comment'>): Pick<ReviewChange, 'scores' | 'comment'> | null {
  const [old, now] = [before.scores ?? {}, after.scores ?? {}]
  const criteria = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  const scores = criteria.filter((criterion) => old[criterion] !== now[criterion]).map((criterion) => ({ criterion, from: old[criterion], to: now[criterion] }))
  const [from, to] = [before.comment ?? '', after.comment ?? '']
  return scores.length === 0 && from === to ? null : { scores, comment: from === to ? null : { from, to } }
}

/** What was changed from version to version, oldest first. */
export const changesOf = (versions: readonly Version[]): ReviewChange[] =>
  versions.flatMap((version, index) => {
    const before = versions[index - 1]
    const change = before && changeBetween(before, version)
    return change ? [{ at: version.at, reason: version.reason, ...change }] : []
  })
