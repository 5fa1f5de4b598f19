import { addMinutes } from 'date-fns'
import type { Levels, Scores } from '@/plugins/selection'
import { languageLevels } from '@/plugins/selection/rules/form'
import type { Calendar, Window } from './calendar'
import type { Cast, Member } from './cast'
import type { Chance } from './chance'
import type { Edition } from './edition'
import type { ReviewState, Wave } from './plans'
import words from './words/comments.json' with { type: 'json' }

export type Review = {
  reviewer: Member
  stage: 'screening' | 'interview'
  state: 'assigned' | 'submitted' | 'conflict'
  scores: Scores
  levels: Levels
  comment: string | null
  privateNote: string | null
  conflictReason: string | null
  assignedAt: Date
  submittedAt: Date | null
}

type Judge = { reviewer: Member; severity: number; merit: number }

/** A score on the scale: what the application is worth, how strict the reviewer is, and the day they had. A true blank now and then. */
function scoresOf(chance: Chance, { criteria, scale }: Edition['screening'], { merit, severity }: Judge): Scores {
  const { min, max } = scale
  const score = () => Math.min(max, Math.max(min, Math.round(chance.around(min + merit * (max - min) + severity, 0.65))))
  return Object.fromEntries(criteria.map(({ key }, place) => [key, place > 0 && chance.happens(0.03) ? null : score()]))
}

/** What was heard for the spoken criteria: English, the better the higher the score. */
const levelsOf = (scores: Scores, { criteria, scale }: Edition['screening']): Levels =>
  Object.fromEntries(
    criteria.flatMap(({ key, spoken }) => {
      const score = scores[key]
      if (!spoken || typeof score !== 'number') return []
      const step = Math.round(((score - scale.min) / (scale.max - scale.min)) * (languageLevels.length - 1))
      return [[key, { language: 'en', level: languageLevels[step] }]]
    }),
  )

/** What somebody writes beside such scores. */
function commentOn(chance: Chance, scores: Scores, { scale }: Edition['screening'], pools: Record<'strong' | 'middling' | 'weak', string[]>): string {
  const given = Object.values(scores).filter((score) => score !== null)
  const share = (given.reduce((sum, score) => sum + score, 0) / Math.max(1, given.length) - scale.min) / (scale.max - scale.min)
  return chance.pick(pools[share > 0.7 ? 'strong' : share > 0.4 ? 'middling' : 'weak'])
}

const blank = { scores: {}, levels: {}, comment: null, privateNote: null, conflictReason: null, submittedAt: null }

function submitted(chance: Chance, edition: Edition, stage: Review['stage'], judge: Judge, assignedAt: Date, during: Window): Review {
  const rubric = edition[stage]
  const scores = scoresOf(chance, rubric, judge)
  const comment = commentOn(chance, scores, rubric, stage === 'interview' ? words.interview : words)
  const privateNote = chance.happens(0.15) ? chance.pick(words.private) : null
  return {
    ...blank,
    reviewer: judge.reviewer,
    stage,
    state: 'submitted',
    scores,
    levels: levelsOf(scores, rubric),
    comment,
    privateNote,
    assignedAt,
    submittedAt: chance.moment(during.from, during.to),
  }
}

/** Somebody has opened it and judged a part of it. */
function begun(chance: Chance, edition: Edition, judge: Judge, assignedAt: Date): Review {
  const all = Object.entries(scoresOf(chance, edition.screening, judge))
  const scores = Object.fromEntries(all.slice(0, chance.whole(1, Math.max(1, all.length - 1))))
  return { ...blank, reviewer: judge.reviewer, stage: 'screening', state: 'assigned', scores, assignedAt }
}

/** The reviewers of an application, in turn: loads are even whatever the number of applications, and everybody works with everybody. */
function inTurn({ reviewers }: Cast, turn: number, count: number): Cast['reviewers'] {
  const round = Math.floor(turn / reviewers.length)
  const stride = 1 + 2 * (round % (reviewers.length / 2))
  return Array.from({ length: count }, (_, place) => reviewers[(turn + place * stride) % reviewers.length]).flatMap((reviewer) => reviewer ?? [])
}

/**
 * The reviews of the screening.
 * @param turn the place of the application among those of its edition
 */
export function screeningReviews(chance: Chance, edition: Edition, cast: Cast, turn: number, plan: { reviews: ReviewState; merit: number }, since: Date): Review[] {
  if (plan.reviews === 'none') return []
  const { calendar, screening } = edition
  const merit = Math.min(1, Math.max(0, chance.around(plan.merit, 0.1)))
  const from = new Date(Math.max(since.getTime(), calendar.screening.from.getTime()))
  const during: Window = { from, to: calendar.screening.to > from ? calendar.screening.to : addMinutes(from, 1) }
  const stepsAside = chance.happens(0.04)
  const people = inTurn(cast, turn, screening.reviewsNeeded + (stepsAside ? 1 : 0))
  return people.map((reviewer, place): Review => {
    const judge = { reviewer, severity: reviewer.severity, merit }
    if (stepsAside && place === 0) return { ...blank, reviewer, stage: 'screening', state: 'conflict', conflictReason: chance.pick(words.conflicts), assignedAt: from }
    const first = place === (stepsAside ? 1 : 0)
    if (plan.reviews === 'done' || (plan.reviews === 'begun' && first)) return submitted(chance, edition, 'screening', judge, from, during)
    return chance.happens(0.35) ? begun(chance, edition, judge, from) : { ...blank, reviewer, stage: 'screening', state: 'assigned', assignedAt: from }
  })
}

/**
 * The scores of a panel for one interview.
 * @param decided whether the School has decided since: then enough of the panel have scored
 */
export function interviewReviews(
  chance: Chance,
  edition: Edition,
  panel: Member[],
  interview: { wave: Wave; slot: Window; merit: number; decided: boolean },
  calendar: Calendar,
): Review[] {
  const merit = Math.min(1, Math.max(0, chance.around(interview.merit, 0.08)))
  const assignedAt = calendar.screeningRelease
  const scored = interview.decided ? panel.length : chance.whole(0, edition.interview.reviewsNeeded - 1)
  return panel.map((reviewer, place): Review => {
    if (interview.wave === 'ahead' || place >= scored) return { ...blank, reviewer, stage: 'interview', state: 'assigned', assignedAt }
    const during = { from: interview.slot.to, to: addMinutes(interview.slot.to, 90) }
    return submitted(chance, edition, 'interview', { reviewer, severity: place === 0 ? -0.1 : 0.1, merit }, assignedAt, during)
  })
}
