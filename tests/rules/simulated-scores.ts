import type { Score } from '@/plugins/selection/rules/ranking/scores'
import { chanceOf } from '@/seed/people/chance'

type Simulation = { applications: number; reviewers: number; criteria: number; each: number; seed: number }

/** Steps of a scale from 1 to 5 that do not lie equally far apart, in logits. */
const thresholds = [-1.5, -0.3, 0.4, 1.4]

/** Scores as a many-facet Rasch model with a rating scale makes them, with the severities (adding up to zero) and abilities they were made from. */
export function simulatedScores({ applications, reviewers, criteria, each, seed }: Simulation) {
  const chance = chanceOf(seed)
  const drawn = Array.from({ length: reviewers }, () => chance.around(0, 0.7))
  const middle = drawn.reduce((sum, value) => sum + value, 0) / reviewers
  const severity = new Map(drawn.map((value, reviewer) => [`R${reviewer}`, value - middle]))
  const difficulty = new Map(Array.from({ length: criteria }, (_, criterion) => [`C${criterion}`, (criterion - (criteria - 1) / 2) * 0.6]))
  const ability = new Map(Array.from({ length: applications }, (_, application) => [`A${application}`, chance.around(0, 1.2)]))
  const names = [...severity.keys()]
  const scores = [...ability].flatMap(([application, able]) =>
    chance.several(names, each).flatMap((reviewer) =>
      [...difficulty].map(([criterion, hard]): Score => {
        const lead = able - (severity.get(reviewer) ?? 0) - hard
        return { application, reviewer, criterion: criteria > 1 ? criterion : null, score: 1 + categoryFor(lead, chance.whole(0, 999_999) / 1_000_000) }
      }),
    ),
  )
  return { scores, severity, ability }
}

/** The category that this share of all chances falls into. */
function categoryFor(lead: number, share: number): number {
  const odds = [1]
  for (const threshold of thresholds) odds.push((odds.at(-1) ?? 1) * Math.exp(lead - threshold))
  let left = share * odds.reduce((sum, value) => sum + value, 0)
  return odds.findIndex((value) => {
    left -= value
    return left < 0
  })
}
