/** Ranking 100,000 applications with three reviews each by 500 reviewers, by every method: from the scores to ranks, without chances. */
import { methods, rank, type RankingMethod } from '@/plugins/selection/rules/ranking/ranking'
import { simulatedScores } from '../rules/simulated-scores'
import { oneAfterAnother, report } from './measure'

const rounds = 3

const { scores } = simulatedScores({ applications: 100_000, reviewers: 500, criteria: 1, each: 3, seed: 1 })
report(
  (Object.keys(methods) as RankingMethod[]).map((method) =>
    oneAfterAnother(`selection: rank by ${method}`, rounds, () => {
      const { fit } = rank(scores, { method })
      if (!fit.connected || !fit.converged) throw new Error(`The ranking by ${method} did not come to its end.`)
    }),
  ),
)
