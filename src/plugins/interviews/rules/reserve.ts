import type { Judge } from './timetable/hindrances'
import type { Applicant, TimetableSlot } from './timetable/problem'
import { compare } from './order'

/** Somebody who waits to be heard and has said on which days they would come at short notice. */
export type Standby = {
  /** As the rules of the timetable know them: their language, and when they can't come. */
  readonly applicant: Applicant
  /** YYYY-MM-DD, by the clocks of the programme. */
  readonly days: readonly string[]
  /** When the interview that is set for them begins, if one is. */
  readonly interview: Date | null
  /** Whether they were waited for on the day in vain. */
  readonly missed: boolean
  /** Their mean in the first stage. */
  readonly mean: number | null
  readonly handedInAt: Date
}

/** Whether somebody may be called for a slot: they offered to come on its day, would have been heard later or not at all, and nothing stands between them and its panel. */
const mayBeCalled = (slot: TimetableSlot, judge: Judge, { applicant, days, interview, missed }: Standby): boolean =>
  days.includes(slot.day) && !missed && (interview === null || interview >= slot.endsAt) && judge(applicant, slot).length === 0

/**
 * The reserve of the day: whom to call for a slot that nobody takes, in this order. Who has no interview comes before who has a later one; then counts the mean of the first stage,
 * the best first; then who handed in first.
 */
export function reserveOf<T extends Standby>(slot: TimetableSlot, people: readonly T[], judge: Judge): T[] {
  const rank = ({ applicant, handedInAt, interview, mean }: T) =>
    [interview === null ? 0 : 1, mean === null ? Number.POSITIVE_INFINITY : -mean, handedInAt.getTime(), applicant.id] as const
  return people
    .filter((person) => mayBeCalled(slot, judge, person))
    .sort((one, other) => {
      const [first, second] = [rank(one), rank(other)]
      const difference = first.slice(0, 3).map((value, place) => Math.sign(Number(value) - Number(second[place])) || 0)
      return difference.find((sign) => sign !== 0) ?? compare(first[3], second[3])
    })
}
