import { endOfDayAfter } from './days'
import type { Status } from './steps'

/** The decisions of which an applicant may ask for a review. */
export const appealable = ['rejected', 'disqualified'] as const satisfies readonly Status[]

export type Appealable = (typeof appealable)[number]

/** What became of the decision: it stands, or the application was opened again. */
export const appealOutcomes = ['upheld', 'reopened'] as const

export type AppealOutcome = (typeof appealOutcomes)[number]

/** The longest reason and the longest answer, in characters. */
export const longestAppeal = 4000

/** What a programme gives: for how many days somebody may ask, and within how many they are answered. */
export type AppealTerms = { readonly days: number; readonly answerDays: number; readonly zone: string }

const isAppealable = (status: Status): status is Appealable => (appealable as readonly Status[]).includes(status)

/**
 * Until when an applicant may ask for a review of what they were told.
 * @param told what, and when; null for what was told before anybody wrote down when
 * @returns null where there is nothing to ask about, or the programme takes no requests
 */
export function appealUntil(told: { readonly status: Status; readonly at: Date | null }, { days, zone }: AppealTerms): Date | null {
  return isAppealable(told.status) && told.at && days > 0 ? endOfDayAfter(told.at, days, zone) : null
}

/** By when a request is answered that came at this moment. */
export const answerUntil = (asked: Date, { answerDays, zone }: AppealTerms): Date => endOfDayAfter(asked, answerDays, zone)

/** Why a request is not taken; null when it is. */
export function whyNotAppeal(asked: { readonly until: Date | null; readonly asksAgain: boolean; readonly now: Date }): 'appealNone' | 'appealOver' | 'appealTwice' | null {
  if (!asked.until) return 'appealNone'
  if (asked.asksAgain) return 'appealTwice'
  return asked.now > asked.until ? 'appealOver' : null
}

/** What somebody had to do with the decision: whoever has any of these answers no request about it. */
export const ties = ['decided', 'reviewed', 'panel', 'feedback', 'conflict'] as const

export type Tie = (typeof ties)[number]

/** `reopening`: somebody asked to open it again, and another has still to consent. */
export type AppealState = 'open' | 'reopening' | AppealOutcome

export function appealState({ answered, outcome }: { readonly answered: boolean; readonly outcome: AppealOutcome | null }): AppealState {
  if (answered) return outcome ?? 'upheld'
  return outcome === 'reopened' ? 'reopening' : 'open'
}
