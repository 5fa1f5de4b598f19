import { type MoveRule, movableUntil } from './times'

/** Somebody's choice or booking of a slot. `until`: when a choice ends; null for a booking. */
export type Claim = { readonly applicant: string; readonly until: Date | null }

export type OfferedSlot = {
  readonly startsAt: Date
  /** Who has it, whether or not their choice is over. */
  readonly claim: Claim | null
  /**
   * Whether it is offered to this applicant: in their call, by a panel that understands their language and with nobody in conflict with them. That it is not
   * is said in one way only, so that nobody learns of a conflict.
   */
  readonly offered: boolean
  /** Whether the applicant has said that they can't come then. */
  readonly impossible: boolean
}

/** `choose`: keep a slot from the others for a while; `confirm`: make it one's own; `move`: give up the present booking for it; `cancel`: give up the booking. */
export type Wish = 'choose' | 'confirm' | 'move' | 'cancel'

export type Asked = {
  readonly wish: Wish
  readonly applicant: string
  /** Whether applicants of the call choose for themselves, and this one is to be interviewed. */
  readonly open: boolean
  /** The slot that is asked for; null where none of that name is there. What is cancelled is the booking, whatever slot is named. */
  readonly slot: OfferedSlot | null
  /** The applicant's booking, if they have one. */
  readonly booking: Pick<OfferedSlot, 'startsAt'> | null
  /** How many slots are offered to the applicant and free. */
  readonly left: number
  readonly rule: MoveRule
  readonly now: Date
}

export type BookingRefusal = 'notOpen' | 'foreign' | 'impossible' | 'past' | 'booked' | 'chosen' | 'full' | 'choiceOver' | 'oneIsEnough' | 'noBooking' | 'tooLateToMove'

type Reason = { readonly code: BookingRefusal; readonly of: readonly Wish[]; readonly applies: (asked: Asked) => boolean }

/** Whether somebody else has a slot now. A choice that is over is none. */
const claimed = ({ applicant, now, slot }: Asked, kind: 'chosen' | 'booked'): boolean =>
  Boolean(slot?.claim && slot.claim.applicant !== applicant && (slot.claim.until === null ? kind === 'booked' : kind === 'chosen' && now < slot.claim.until))

const chose = ({ applicant, now, slot }: Asked): boolean => Boolean(slot?.claim?.applicant === applicant && slot.claim.until && now < slot.claim.until)

/** Why something is refused, one reason per line; whoever asks is told the first that applies. The hour until which a booking may be moved belongs to it. */
const reasons: readonly Reason[] = [
  { code: 'notOpen', of: ['choose', 'confirm', 'move', 'cancel'], applies: ({ open }) => !open },
  { code: 'noBooking', of: ['move', 'cancel'], applies: ({ booking }) => booking === null },
  { code: 'tooLateToMove', of: ['choose', 'move', 'cancel'], applies: ({ booking, now, rule }) => booking !== null && now > movableUntil(booking.startsAt, rule) },
  { code: 'oneIsEnough', of: ['confirm'], applies: ({ booking }) => booking !== null },
  { code: 'oneIsEnough', of: ['choose'], applies: ({ applicant, slot }) => slot?.claim?.applicant === applicant && slot.claim.until === null },
  { code: 'foreign', of: ['choose', 'confirm', 'move'], applies: ({ slot }) => !slot?.offered },
  { code: 'past', of: ['choose', 'confirm', 'move'], applies: ({ now, slot }) => slot !== null && slot.startsAt <= now },
  { code: 'impossible', of: ['choose', 'confirm', 'move'], applies: ({ slot }) => slot?.impossible === true },
  { code: 'full', of: ['choose', 'move'], applies: (asked) => asked.left === 0 && !chose(asked) },
  { code: 'booked', of: ['choose', 'confirm', 'move'], applies: (asked) => claimed(asked, 'booked') },
  { code: 'chosen', of: ['choose', 'confirm', 'move'], applies: (asked) => claimed(asked, 'chosen') },
  { code: 'choiceOver', of: ['confirm'], applies: (asked) => !chose(asked) },
]

/** Judges what an applicant asks of a slot. @returns why it is refused, undefined where it is not */
export const whyNotBook = (asked: Asked): BookingRefusal | undefined => reasons.find(({ applies, of }) => of.includes(asked.wish) && applies(asked))?.code

/** Whether an applicant could have a slot: offered, to come, and nobody else's. */
export const isVacant = (slot: OfferedSlot, applicant: string, now: Date): boolean =>
  slot.offered && slot.startsAt > now && (slot.claim === null || (slot.claim.until !== null && (slot.claim.applicant === applicant || slot.claim.until <= now)))

/** Whether an applicant finds a slot among the free times: vacant, and not at a time at which they can't come. */
export const isFree = (slot: OfferedSlot, applicant: string, now: Date): boolean => isVacant(slot, applicant, now) && !slot.impossible
