import { type MoveRule, movableUntil } from './times'

/** Somebody's hold or booking of a slot. `until`: when a hold ends; null for a booking. */
export type Claim = { readonly applicant: string; readonly until: Date | null }

export type OfferedSlot = {
  readonly id: string
  readonly startsAt: Date
  /** Who has it, whether or not their hold is over. */
  readonly claim: Claim | null
  /**
   * Whether it is offered to this applicant: in their call, by a panel that understands their language and with nobody in conflict with them. That it is not
   * is said in one way only, so that nobody learns of a conflict.
   */
  readonly offered: boolean
}

export type Asked = {
  /** `hold`: choose a slot; `confirm`: make a held one one's own; `move`: give up a booking for it; `cancel`: give up this booking. */
  readonly wish: 'hold' | 'confirm' | 'move' | 'cancel'
  readonly applicant: string
  readonly slot: OfferedSlot
  /** The applicant's booking, if they have one. */
  readonly booking: Pick<OfferedSlot, 'id' | 'startsAt'> | null
  /** How many slots are offered to the applicant and free. */
  readonly left: number
  readonly rule: MoveRule
  readonly now: Date
}

export type BookingRefusal = 'foreign' | 'past' | 'booked' | 'held' | 'full' | 'holdOver' | 'oneIsEnough' | 'noBooking' | 'tooLateToMove'

type Reason = { readonly code: BookingRefusal; readonly of: readonly Asked['wish'][]; readonly applies: (asked: Asked) => boolean }

/** Whether somebody else has the slot now. A hold that is over is none. */
const claimed = ({ applicant, now, slot: { claim } }: Asked, kind: 'held' | 'booked'): boolean =>
  claim !== null && claim.applicant !== applicant && (claim.until === null ? kind === 'booked' : kind === 'held' && now < claim.until)

const holds = ({ applicant, now, slot: { claim } }: Asked): boolean => claim?.applicant === applicant && claim.until !== null && now < claim.until

/** Why something is refused, one reason per line; whoever asks is told the first that applies. The hour until which a booking may be moved belongs to it. */
const reasons: readonly Reason[] = [
  { code: 'foreign', of: ['hold', 'confirm', 'move'], applies: ({ slot }) => !slot.offered },
  { code: 'past', of: ['hold', 'confirm', 'move'], applies: ({ now, slot }) => slot.startsAt <= now },
  { code: 'noBooking', of: ['move', 'cancel'], applies: ({ booking }) => booking === null },
  { code: 'foreign', of: ['cancel'], applies: ({ booking, slot }) => booking?.id !== slot.id },
  { code: 'tooLateToMove', of: ['move', 'cancel'], applies: ({ booking, now, rule }) => booking !== null && now > movableUntil(booking.startsAt, rule) },
  { code: 'oneIsEnough', of: ['hold', 'confirm'], applies: ({ booking }) => booking !== null },
  { code: 'full', of: ['hold', 'move'], applies: (asked) => asked.left === 0 && !holds(asked) },
  { code: 'booked', of: ['hold', 'confirm', 'move'], applies: (asked) => claimed(asked, 'booked') },
  { code: 'held', of: ['hold', 'confirm', 'move'], applies: (asked) => claimed(asked, 'held') },
  { code: 'holdOver', of: ['confirm'], applies: (asked) => !holds(asked) },
]

/** Judges what an applicant asks of a slot. @returns why it is refused, undefined where it is not */
export const whyNotBook = (asked: Asked): BookingRefusal | undefined => reasons.find(({ applies, of }) => of.includes(asked.wish) && applies(asked))?.code
