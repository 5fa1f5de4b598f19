import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Asked, whyNotBook } from '@/plugins/interviews/rules/booking/judge'
import { bookingStates, bookingSteps, keeping, stepFrom } from '@/plugins/interviews/rules/booking/steps'
import { heldUntil, movableUntil } from '@/plugins/interviews/rules/booking/times'

const baku = (text: string) => new Date(`${text}:00+04:00`)
const rule = { daysBefore: 1, hour: '18:00', zone: 'Asia/Baku' }
const now = baku('2026-10-01T12:00')
const slot = { id: 's', startsAt: baku('2026-10-05T09:00'), claim: null, offered: true }
const own = { id: 'o', startsAt: baku('2026-10-06T09:00') }
const asked: Asked = { wish: 'hold', applicant: 'a', slot, booking: null, left: 3, rule, now }
const why = (changed: Partial<Asked>) => whyNotBook({ ...asked, ...changed })

describe('booking a slot', () => {
  test('a free slot is held for ten minutes, and confirmed by whoever holds it', () => {
    expect(why({})).toBeUndefined()
    const until = heldUntil(now)
    expect(until).toEqual(baku('2026-10-01T12:10'))
    const held = { ...slot, claim: { applicant: 'a', until } }
    expect(why({ wish: 'confirm', slot: held })).toBeUndefined()
    expect(why({ wish: 'confirm', slot: held, now: until })).toBe('holdOver')
    expect(why({ wish: 'confirm' })).toBe('holdOver')
    expect(why({ wish: 'confirm', slot: { ...slot, claim: { applicant: 'b', until } } })).toBe('held')
  })

  test('what another holds or has is refused, until the hold is over', () => {
    const until = heldUntil(now)
    const of = (claim: { applicant: string; until: Date | null }, changed: Partial<Asked> = {}) => why({ slot: { ...slot, claim }, ...changed })
    expect(of({ applicant: 'b', until })).toBe('held')
    expect(of({ applicant: 'b', until }, { now: new Date(until.getTime() - 1) })).toBe('held')
    expect(of({ applicant: 'b', until }, { now: until })).toBeUndefined()
    expect(of({ applicant: 'b', until: null })).toBe('booked')
    expect(of({ applicant: 'a', until })).toBeUndefined()
  })

  test('full, past and foreign slots, and a second booking', () => {
    expect(why({ left: 0 })).toBe('full')
    expect(why({ now: slot.startsAt })).toBe('past')
    expect(why({ slot: { ...slot, offered: false } })).toBe('foreign')
    expect(why({ booking: own })).toBe('oneIsEnough')
    // The last free slot is no longer free while one holds it oneself.
    expect(why({ left: 0, slot: { ...slot, claim: { applicant: 'a', until: heldUntil(now) } } })).toBeUndefined()
  })

  test('a booking is moved and cancelled until an hour on a day before, that hour included', () => {
    const last = movableUntil(own.startsAt, rule)
    expect(last).toEqual(baku('2026-10-05T18:00'))
    const later = { ...slot, startsAt: baku('2026-10-07T09:00') }
    const at = (moment: Date) => ({ booking: own, slot: later, now: moment })
    expect(why({ wish: 'move', ...at(last) })).toBeUndefined()
    expect(why({ wish: 'move', ...at(new Date(last.getTime() + 1)) })).toBe('tooLateToMove')
    expect(why({ wish: 'move' })).toBe('noBooking')
    const mine = { ...own, claim: { applicant: 'a', until: null }, offered: true }
    expect(why({ wish: 'cancel', booking: own, slot: mine, now: last })).toBeUndefined()
    expect(why({ wish: 'cancel', booking: own, slot: mine, now: new Date(last.getTime() + 1) })).toBe('tooLateToMove')
    expect(why({ wish: 'cancel', booking: own })).toBe('foreign')
  })

  test('whoever asks whenever: a slot that somebody has is nobody else’s', () => {
    const claim = fc.record({
      applicant: fc.constantFrom('a', 'b', 'c'),
      until: fc.option(fc.integer({ min: -20, max: 20 }).map((minutes) => new Date(now.getTime() + minutes * 60_000))),
    })
    fc.assert(
      fc.property(claim, fc.constantFrom('a', 'b', 'c'), fc.constantFrom('hold' as const, 'confirm' as const), (had, applicant, wish) => {
        const live = had.until === null || had.until > now
        const refused = why({ applicant, wish, slot: { ...slot, claim: had } })
        if (live && had.applicant !== applicant) expect(refused).toBe(had.until === null ? 'booked' : 'held')
        else expect(refused).toBe(wish === 'confirm' && !(live && had.until) ? 'holdOver' : undefined)
      }),
    )
  })
})

describe('the steps of a booking', () => {
  test('lead from free over held and booked to every end, and nobody confirms for an applicant', () => {
    const reached = new Set(['free'])
    for (const state of reached) for (const { from, to } of bookingSteps) if (from.some((one) => one === state)) reached.add(to)
    expect([...reached].sort()).toEqual([...bookingStates].sort())
    expect(stepFrom('free', 'hold', 'applicant')?.to).toBe('held')
    expect(stepFrom('held', 'confirm', 'applicant')?.to).toBe('booked')
    expect(stepFrom('held', 'confirm', 'coordinator')).toBeUndefined()
    expect(stepFrom('free', 'confirm', 'applicant')).toBeUndefined()
    expect(stepFrom('held', 'letGo', 'clock')?.to).toBe('free')
  })

  test('what was given up or called off stays so, and an applicant says nothing of who came', () => {
    for (const state of ['moved', 'cancelled'] as const) expect(bookingSteps.filter(({ from }) => from.includes(state))).toEqual([])
    expect(bookingSteps.filter(({ by, to }) => by.includes('applicant') && (to === 'attended' || to === 'noShow'))).toEqual([])
    expect(keeping).toEqual(bookingStates.filter((state) => !['free', 'moved', 'cancelled'].includes(state)))
  })
})
