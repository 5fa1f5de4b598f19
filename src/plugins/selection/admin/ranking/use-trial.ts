'use client'
import { useCallback, useMemo, useState } from 'react'
import { atCut, countFrom, inOrder, movesBetween, type Places, placesOf } from '../../rules/ranking/cut'
import { isGrey } from '../../rules/ranking/chances'
import { likelyChances } from '../../rules/ranking/likely'
import { tableFrom } from '../../rules/ranking/compact'
import type { RankingMethod } from '../../rules/ranking/ranking'
import type { Weights } from '../../rules/ranking/reviews'
import type { ScoreTable } from '../../rules/ranking/scores'
import { type Tried, tryScreening, tryWeights } from '../../rules/ranking/trial'
import type { ShownRanking } from '../desk-client'

export type Shown = ShownRanking & { ranking: NonNullable<ShownRanking['ranking']> }

export const rankingMethods = ['mean', 'additive', 'rasch'] as const

/** What the trial is compared with: what the programme's rules propose, what is decided so far, or another method at the same cut. */
export const comparisons = ['rules', 'decided', ...rankingMethods] as const
export type Comparison = (typeof comparisons)[number]

export type Choice = {
  method: RankingMethod
  places: number
  weights: Weights
  /** Per cent of the final score that the screening weighs; 0 where it does not count. */
  screeningWeight: number
  against: Comparison
}

type Columns = Record<RankingMethod, Tried>
type Ranks = Record<RankingMethod, Places>

const same = (one: Weights, other: Weights) => Object.entries(one).every(([key, weight]) => other[key] === weight)

const byMethod = <T>(of: (method: RankingMethod) => T): Record<RankingMethod, T> => ({ mean: of('mean'), additive: of('additive'), rasch: of('rasch') })

/** What other weights make of all methods; the Rasch model takes none of criteria. */
function useColumns({ ranking }: Shown, weights: Weights, screeningWeight: number): { columns: Columns; ranks: Ranks; asRuled: boolean } {
  // Only whoever tries other weights needs all scores as a table.
  const table = useMemo(() => {
    let made: ScoreTable | undefined
    return () => {
      made ??= tableFrom(ranking.scores)
      return made
    }
  }, [ranking])
  return useMemo(() => {
    const { screening } = ranking
    const sameWeights = same(ranking.rules.weights, weights)
    const asRuled = sameWeights && screeningWeight === (screening?.weight ?? 0)
    const tried = (method: RankingMethod): Tried => {
      const ruled = ranking.columns[method]
      if (asRuled || screening?.refused) return ruled
      const ofStage = sameWeights || method === 'rasch' ? { ...ruled, ...ruled.alone } : tryWeights(method, table(), weights)
      return screening && ofStage.ranks ? tryScreening(ofStage, screening, screeningWeight) : ofStage
    }
    const columns = byMethod(tried)
    return { columns, ranks: byMethod((method) => placesOf(columns[method].rank)), asRuled }
  }, [ranking, screeningWeight, table, weights])
}

/** What is tried out with a ranking, and all that follows from it: in the browser, at once. */
export function useTrial(shown: Shown) {
  const { people, ranking } = shown
  const { method: counting, places: proposed, weights: ruled } = ranking.rules
  const carried = ranking.screening?.weight ?? 0
  const [choice, setChoice] = useState<Choice>({ method: counting, places: proposed, weights: ruled, screeningWeight: carried, against: 'rules' })
  const { against, method, places, screeningWeight, weights } = choice
  const { asRuled, columns, ranks } = useColumns(shown, weights, screeningWeight)
  const [column, taken] = [columns[method], ranks[method]]
  const order = useMemo(() => inOrder(taken), [taken])
  /** Drawn where they are known; otherwise about as likely. */
  const exact = asRuled && method === counting && places === proposed
  const chances = useMemo(() => (exact ? ranking.chances : likelyChances(column.score, column.error, places)), [exact, ranking, column, places])
  const proposal = useMemo(() => placesOf(ranking.columns[counting].rank), [ranking, counting])
  const moves = useMemo(() => {
    const before = (its: number): boolean => {
      if (against === 'decided') return people[its]?.taken === true
      if (against === 'rules') return atCut(proposal, its, proposed) === 'in'
      return atCut(ranks[against], its, places) === 'in'
    }
    return movesBetween(before, (its) => atCut(taken, its, places) === 'in', people.length)
  }, [against, people, proposal, proposed, ranks, taken, places])
  const change = useCallback((part: Partial<Choice>) => setChoice((present) => ({ ...present, ...part })), [])
  const reset = useCallback(
    () => setChoice((present) => ({ ...present, method: counting, places: proposed, weights: ruled, screeningWeight: carried })),
    [carried, counting, proposed, ruled],
  )
  // The same as long as nothing is tried out: what shows it need not be drawn again.
  return useMemo(() => {
    const edge = order[Math.min(places, taken.ranked) - 1]
    return {
      choice,
      change,
      /** Back to what the programme says. */
      reset,
      changed: !exact,
      /** By the programme's own method and weights: only these decide. */
      byRules: asRuled && method === counting,
      column,
      ranks,
      order,
      chances,
      exact,
      moves,
      ranked: taken.ranked,
      outcome: (its: number) => atCut(taken, its, places),
      grey: (its: number) => isGrey(chances[its] ?? 0),
      tied: order.filter((its) => atCut(taken, its, places) === 'tied'),
      /** The lowest score that is in, or tied for it. */
      threshold: edge === undefined ? null : (column.score[edge] ?? null),
      placesFor: (least: number) => countFrom(column.score, least),
    }
  }, [asRuled, chances, change, choice, column, counting, exact, method, moves, order, places, ranks, reset, taken])
}

export type TrialState = ReturnType<typeof useTrial>
