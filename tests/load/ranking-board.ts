/** What the screen of the ranking calculates in the browser for 10,000 applications with three reviews each of four criteria by 100 reviewers: at each step of the cut, and for other weights. */
import { compactOf, tableFrom } from '@/plugins/selection/rules/ranking/compact'
import { atCut, inOrder, movesBetween, placesOf } from '@/plugins/selection/rules/ranking/cut'
import { likelyChances } from '@/plugins/selection/rules/ranking/likely'
import { tableOf } from '@/plugins/selection/rules/ranking/scores'
import { tryWeights } from '@/plugins/selection/rules/ranking/trial'
import { simulatedScores } from '../rules/simulated-scores'
import { oneAfterAnother, report } from './measure'

const steps = 100
const rounds = 5
const applications = 10_000

const { scores } = simulatedScores({ applications, reviewers: 100, criteria: 4, each: 3, seed: 1 })
const table = tableFrom(compactOf(tableOf(scores)))
const column = tryWeights('additive', table, {})
const ranks = placesOf(column.rank)
let places = 0

report([
  oneAfterAnother('ranking board: a step of the cut', steps, () => {
    places += applications / steps
    likelyChances(column.score, column.error, places)
    const { enter, leave } = movesBetween(
      (its) => atCut(ranks, its, 60) === 'in',
      (its) => atCut(ranks, its, places) === 'in',
      applications,
    )
    if (enter.length + leave.length < places - 60 - applications / steps) throw new Error('The cut moved and nobody with it.')
  }),
  oneAfterAnother('ranking board: other weights, weighted mean', rounds, () => void inOrder(placesOf(tryWeights('mean', table, { C1: 2 }).rank))),
  oneAfterAnother('ranking board: other weights, additive model', rounds, () => void inOrder(placesOf(tryWeights('additive', table, { C1: 2 }).rank))),
])
