import type { Given } from './merging'
import type { Criterion, Marks } from './rubric'
import { meanOf } from './standing'

/** What a panel gave of one criterion, in the order of its reviews: the mean of the scores, and how far the highest is from the lowest; null where too few gave one. */
export type PanelRow = { readonly criterion: string; readonly given: readonly Given[]; readonly mean: number | null; readonly apart: number | null }

/** Lays the marks of a panel side by side, a row a criterion. A true blank counts in neither mean nor distance. */
export const panelRows = (reviews: readonly Marks[], criteria: readonly Pick<Criterion, 'key'>[]): PanelRow[] =>
  criteria.map(({ key }) => {
    const given = reviews.map(({ levels, scores }): Given => ({ score: scores[key], heard: levels[key] }))
    const scores = given.flatMap(({ score }) => (typeof score === 'number' ? [score] : []))
    return { criterion: key, given, mean: meanOf(scores), apart: scores.length < 2 ? null : Math.max(...scores) - Math.min(...scores) }
  })
