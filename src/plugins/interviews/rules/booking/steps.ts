/**
 * What can become of a slot in one applicant's hands. `held`: chosen, not confirmed yet; `moved`: given up for another, which is a booking of its own. In
 * `free`, `moved` and `cancelled` the slot is anybody's; the others keep it.
 */
export const bookingStates = ['free', 'held', 'booked', 'moved', 'cancelled', 'attended', 'noShow'] as const

export type BookingState = (typeof bookingStates)[number]

export type BookingStepName = 'hold' | 'letGo' | 'confirm' | 'give' | 'move' | 'cancel' | 'attend' | 'miss'

export type BookingActor = 'applicant' | 'coordinator' | 'chair' | 'clock'

export type BookingStep = { readonly name: BookingStepName; readonly from: readonly BookingState[]; readonly to: BookingState; readonly by: readonly BookingActor[] }

/** Every step there is, one per line. Whoever was marked as absent by mistake may still be marked as present, and the other way round. */
export const bookingSteps: readonly BookingStep[] = [
  { name: 'hold', from: ['free'], to: 'held', by: ['applicant'] },
  { name: 'letGo', from: ['held'], to: 'free', by: ['applicant', 'clock'] },
  { name: 'confirm', from: ['held'], to: 'booked', by: ['applicant'] },
  { name: 'give', from: ['free', 'held'], to: 'booked', by: ['coordinator'] },
  { name: 'move', from: ['booked', 'noShow'], to: 'moved', by: ['applicant', 'coordinator'] },
  { name: 'cancel', from: ['booked'], to: 'cancelled', by: ['applicant', 'coordinator'] },
  { name: 'attend', from: ['booked', 'noShow'], to: 'attended', by: ['chair', 'coordinator'] },
  { name: 'miss', from: ['booked', 'attended'], to: 'noShow', by: ['chair', 'coordinator'] },
]

/** The states in which a slot is nobody else's. */
export const keeping: readonly BookingState[] = ['held', 'booked', 'attended', 'noShow']

/** The step of this name from a state, for somebody; undefined where there is none for them. */
export const stepFrom = (state: BookingState, name: BookingStepName, actor: BookingActor): BookingStep | undefined =>
  bookingSteps.find((step) => step.name === name && step.from.includes(state) && step.by.includes(actor))
