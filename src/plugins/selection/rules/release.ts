import { endOfDayAfter } from './days'
import { awaitsRelease, type Standpoint } from './judge'
import { type Stage, type Status, steps } from './steps'

type Decided = Pick<Standpoint, 'status' | 'announcedStatus'> & { readonly application: string }

export type Announcement = { readonly application: string; readonly status: Status /** The key of the letter's template. */; readonly letter: string }

export type ReleasePlan = { readonly announcements: readonly Announcement[]; readonly counts: Partial<Readonly<Record<Status, number>>> }

/** The letter that tells a decision: that of the step which leads there from what was told before. */
function letterOf({ status, announcedStatus }: Decided): string | undefined {
  return steps.find((step) => step.told === 'with the release' && step.to === status && step.from.includes(announcedStatus))?.letter
}

/** What a programme says of its letters, and what is known of one. */
export type LetterKind = { readonly tellsPlace: boolean; readonly hasFeedback: boolean }

/** The template of a letter: where somebody is told why they were not selected, or not their place on the reserve list, it is one of its own. */
export function templateOf(letter: string, { hasFeedback, tellsPlace }: LetterKind): string {
  if (letter === 'reserve') return tellsPlace ? letter : 'reserve-unnumbered'
  return hasFeedback ? `${letter}-feedback` : letter
}

/** Who is told what by the release of a stage, in the order of the applications' ids, and how many are told each. */
export function planRelease(applications: readonly Decided[], stage: Stage): ReleasePlan {
  const announcements = applications
    .filter((application) => awaitsRelease(application) === stage)
    .flatMap((decided) => {
      const letter = letterOf(decided)
      return letter ? [{ application: decided.application, status: decided.status, letter }] : []
    })
    .sort((one, other) => (one.application < other.application ? -1 : 1))
  const counts: Partial<Record<Status, number>> = {}
  for (const { status } of announcements) counts[status] = (counts[status] ?? 0) + 1
  return { announcements, counts }
}

/** When offers are to be answered, as the programme says: at one moment for all, or so many days after each offer. */
export type AnswerTerms = { readonly answerBy: Date | null; readonly answerDays: number; readonly zone: string }

const daysFrom = (now: Date, { answerDays, zone }: AnswerTerms): Date => endOfDayAfter(now, answerDays, zone)

/**
 * Until when an offer that is made now can be answered: the programme's own moment while it lies ahead, else the end of the day so many days from now.
 */
export function answerDate(now: Date, terms: AnswerTerms): Date {
  return terms.answerBy && terms.answerBy > now ? terms.answerBy : daysFrom(now, terms)
}

/** The same for an offer that comes later than the others: whoever is promoted has the full number of days at least. */
export function lateAnswerDate(now: Date, terms: AnswerTerms): Date {
  const days = daysFrom(now, terms)
  return terms.answerBy && terms.answerBy > days ? terms.answerBy : days
}
