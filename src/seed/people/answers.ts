import { addDays, addMinutes } from 'date-fns'
import type { Locale } from '@/i18n/locales'
import { type Appealable, answerUntil } from '@/plugins/selection/rules/appeals'
import type { Stage } from '@/plugins/selection/rules/steps'
import type { Cast, Member } from './cast'
import type { Chance } from './chance'
import type { Edition } from './edition'
import type { Asked } from './plans'
import type { Story } from './story'
import words from './words/answers.json' with { type: 'json' }

/** What somebody who is not selected is told, with the decision, of why. */
export type Feedback = { stage: Stage; text: string; by: Member; writtenAt: Date; toldAt: Date | null }

/** A request for a review of a decision. */
export type Appeal = { decision: Appealable; toldAt: Date; reason: string; askedAt: Date; dueAt: Date; answer: { text: string; by: Member; at: Date } | null }

/** The rejection that a story ends with, and when it was told. */
function rejectionOf({ moves, releases }: Story): { stage: Stage; at: Date; toldAt: Date | null } | null {
  const last = moves.at(-1)
  if (last?.to !== 'rejected') return null
  const stage = last.from === 'shortlisted' ? 'interview' : 'screening'
  return { stage, at: last.at, toldAt: releases.find((release) => release.stage === stage)?.at ?? null }
}

/** Coordinators write why somebody is not invited, chairs why somebody is not taken; some of what is not yet told is still to be written. */
export function feedbackOf(chance: Chance, { feedback, chair }: { feedback: boolean; chair: Member | undefined }, story: Story, locale: Locale, cast: Cast): Feedback | null {
  const rejection = feedback ? rejectionOf(story) : null
  if (!rejection || (!rejection.toldAt && chance.happens(0.4))) return null
  const { at, stage, toldAt } = rejection
  const by = stage === 'interview' && chair ? chair : cast.coordinator
  return { stage, text: chance.pick(words.feedback[stage][locale]), by, writtenAt: addMinutes(at, 1), toldAt }
}

/** So many days after the decision was told somebody asks, and so many after it they are answered. */
const after: Record<Asked, { asked: number; answered?: number }> = { lately: { asked: 10 }, 'long ago': { asked: 2 }, answered: { asked: 1, answered: 7 } }

/** What somebody asks about their rejection. The answer is given by who had nothing to do with it. */
export function appealOf(asked: Asked | undefined, { appeals }: Edition, story: Story, locale: Locale, cast: Cast): Appeal | null {
  const toldAt = asked && rejectionOf(story)?.toldAt
  if (!toldAt) return null
  const days = after[asked]
  const askedAt = addDays(toldAt, days.asked)
  const answer = days.answered ? { text: words.upheld[locale], by: cast.secondCoordinator, at: addDays(toldAt, days.answered) } : null
  return { decision: 'rejected', toldAt, reason: words.appeal[locale], askedAt, dueAt: answerUntil(askedAt, appeals), answer }
}
