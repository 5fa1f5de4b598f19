import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Asked, isFree, type Wish, whyNotBook } from '@/plugins/interviews/rules/booking/judge'
import { chosenUntil, movableUntil } from '@/plugins/interviews/rules/booking/times'
import { interviewStates, interviewSteps, whyNotChange } from '@/plugins/interviews/rules/steps'

const baku = (text: string) => new Date(`${text}:00+04:00`)
const rule = { daysBefore: 1, hour: '18:00', zone: 'Asia/Baku' }
const now = baku('2026-10-01T12:00')
const slot = { startsAt: baku('2026-10-05T09:00'), claim: null, offered: true, impossible: false }
const own = { startsAt: baku('2026-10-06T09:00') }
const asked: Asked = { wish: 'choose', applicant: 'a', open: true, slot, booking: null, left: 3, rule, now }
const why = (changed: Partial<Asked>) => whyNotBook({ ...asked, ...changed })
const wishes: Wish[] = ['choose', 'confirm', 'move', 'cancel']

describe('booking a slot', () => {
  test('a free slot is kept for ten minutes for whoever chose it, and confirmed by them', () => {
    expect(why({})).toBeUndefined()
    const until = chosenUntil(now)
    expect(until).toEqual(baku('2026-10-01T12:10'))
    const chosen = { ...slot, claim: { applicant: 'a', until } }
    expect(why({ wish: 'confirm', slot: chosen })).toBeUndefined()
    expect(why({ wish: 'confirm', slot: chosen, now: until })).toBe('choiceOver')
    expect(why({ wish: 'confirm' })).toBe('choiceOver')
    expect(why({ wish: 'confirm', slot: { ...slot, claim: { applicant: 'b', until } } })).toBe('chosen')
  })

  test('what another has chosen or booked is refused, until the choice is over', () => {
    const until = chosenUntil(now)
    const of = (claim: { applicant: string; until: Date | null }, changed: Partial<Asked> = {}) => why({ slot: { ...slot, claim }, ...changed })
    expect(of({ applicant: 'b', until })).toBe('chosen')
    expect(of({ applicant: 'b', until }, { now: new Date(until.getTime() - 1) })).toBe('chosen')
    expect(of({ applicant: 'b', until }, { now: until })).toBeUndefined()
    expect(of({ applicant: 'b', until: null })).toBe('booked')
    expect(of({ applicant: 'a', until })).toBeUndefined()
  })

  test('full, past and foreign slots, one that is gone, and a second booking', () => {
    expect(why({ left: 0 })).toBe('full')
    expect(why({ now: slot.startsAt })).toBe('past')
    expect(why({ slot: { ...slot, offered: false } })).toBe('foreign')
    // That a time is not for somebody is not told by what they said of it.
    expect(why({ slot: { ...slot, offered: false, impossible: true } })).toBe('foreign')
    for (const wish of ['choose', 'confirm'] as const) expect(why({ wish, slot: { ...slot, impossible: true } })).toBe('impossible')
    expect(why({ wish: 'move', booking: own, slot: { ...slot, impossible: true } })).toBe('impossible')
    expect(why({ slot: null })).toBe('foreign')
    expect(why({ wish: 'confirm', booking: own })).toBe('oneIsEnough')
    // The last free slot is no longer free once one has chosen it oneself.
    expect(why({ left: 0, slot: { ...slot, claim: { applicant: 'a', until: chosenUntil(now) } } })).toBeUndefined()
  })

  test('nothing is booked where the School sets the times', () => {
    for (const wish of wishes) expect(why({ wish, open: false, booking: own })).toBe('notOpen')
  })

  test('a booking is moved and cancelled until an hour on a day before, that hour included', () => {
    const last = movableUntil(own.startsAt, rule)
    expect(last).toEqual(baku('2026-10-05T18:00'))
    const later = { ...slot, startsAt: baku('2026-10-07T09:00') }
    for (const wish of ['choose', 'move', 'cancel'] as const) {
      expect(why({ wish, booking: own, slot: later, now: last })).toBeUndefined()
      expect(why({ wish, booking: own, slot: later, now: new Date(last.getTime() + 1) })).toBe('tooLateToMove')
    }
    for (const wish of ['move', 'cancel'] as const) expect(why({ wish })).toBe('noBooking')
    expect(why({ wish: 'cancel', booking: own, slot: null })).toBeUndefined()
  })

  const claim = fc.record({
    applicant: fc.constantFrom('a', 'b', 'c'),
    until: fc.option(fc.integer({ min: -20, max: 20 }).map((minutes) => new Date(now.getTime() + minutes * 60_000))),
  })

  test('whoever asks whenever: a slot that somebody has is nobody else’s', () => {
    fc.assert(
      fc.property(claim, fc.constantFrom('a', 'b', 'c'), fc.constantFrom('choose' as const, 'confirm' as const), (had, applicant, wish) => {
        const live = had.until === null || had.until > now
        const refused = why({ applicant, wish, slot: { ...slot, claim: had } })
        if (live && had.applicant !== applicant) expect(refused).toBe(had.until === null ? 'booked' : 'chosen')
        else if (wish === 'choose' && had.until === null) expect(refused).toBe('oneIsEnough')
        else expect(refused).toBe(wish === 'confirm' && !(live && had.until) ? 'choiceOver' : undefined)
      }),
    )
  })

  test('what is among the free times may be chosen, and nothing else', () => {
    fc.assert(
      fc.property(fc.option(claim), fc.boolean(), fc.boolean(), fc.constantFrom(-1, 0, 1), fc.constantFrom('a', 'b'), (had, offered, impossible, later, applicant) => {
        const one = { startsAt: new Date(now.getTime() + later), offered, claim: had, impossible }
        expect(isFree(one, applicant, now)).toBe(why({ applicant, slot: one }) === undefined)
      }),
    )
  })
})

describe('the steps of an interview', () => {
  const change = (from: (typeof interviewStates)[number] | null, to: (typeof interviewStates)[number], moved = false) => ({ from, to, moved })

  test('lead to every state, and from what was cancelled nowhere', () => {
    const reached = new Set<string | null>([null])
    for (const state of reached) for (const { from, to } of interviewSteps) if (from.some((one) => one === state)) reached.add(to)
    expect([...reached].sort()).toEqual([...interviewStates, null].sort())
    for (const state of interviewStates.filter((one) => one !== 'cancelled')) expect(whyNotChange(change('cancelled', state), ['coordinator'])).toBe('over')
    expect(whyNotChange(change('cancelled', 'cancelled', true), null)).toBe('over')
  })

  test('an applicant says nothing of who came, and the chair nothing else', () => {
    for (const state of ['held', 'missed'] as const) {
      expect(whyNotChange(change('scheduled', state), ['applicant'])).toBe('notYours')
      expect(whyNotChange(change('scheduled', state), ['chair'])).toBeUndefined()
    }
    expect(whyNotChange(change('scheduled', 'cancelled'), ['chair'])).toBe('notYours')
    expect(whyNotChange(change('scheduled', 'held', true), ['chair'])).toBe('notYours')
    expect(whyNotChange(change('scheduled', 'scheduled', true), ['chair', 'coordinator'])).toBeUndefined()
    expect(whyNotChange(change('held', 'missed'), ['chair'])).toBeUndefined()
    expect(whyNotChange(change(null, 'scheduled'), ['chair'])).toBe('notYours')
  })

  test('what took place is not moved, and a change of nothing is no step', () => {
    expect(whyNotChange(change('held', 'held', true), ['coordinator'])).toBe('over')
    for (const state of interviewStates) expect(whyNotChange(change(state, state), [])).toBeUndefined()
  })
})
