import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callState, mayBegin, takesForms, whyNotExtend } from '@/plugins/selection/rules/call'
import { receiptFrom } from '@/plugins/selection/rules/receipts'
import { statuses } from '@/plugins/selection/rules/steps'
import { timeline } from '@/plugins/selection/rules/timeline'

const opensAt = new Date('2026-09-01T05:00:00Z')
const closesAt = new Date('2026-09-25T14:00:00Z')
const call = { opensAt, closesAt, graceMinutes: 10 }
const shift = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds)
const minute = 60_000

describe('the state of a call', () => {
  test.each([
    ['a moment before it opens', shift(opensAt, -1), 'notYet'],
    ['as it opens', opensAt, 'open'],
    ['a moment before the last 48 hours', shift(closesAt, -48 * 60 * minute - 1), 'open'],
    ['48 hours before it closes', shift(closesAt, -48 * 60 * minute), 'closing'],
    ['at the hour of closing', closesAt, 'closing'],
    ['a moment later', shift(closesAt, 1), 'grace'],
    ['at the end of the grace', shift(closesAt, 10 * minute), 'grace'],
    ['after it', shift(closesAt, 10 * minute + 1), 'closed'],
  ])('%s', (_, now, state) => {
    expect(callState(call, now)).toBe(state)
  })

  test('only goes forward', () => {
    const order = ['notYet', 'open', 'closing', 'grace', 'closed']
    const moment = fc.date({ min: shift(opensAt, -1e9), max: shift(closesAt, 1e9), noInvalidDate: true })
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 0, max: 1440 }), (one, other, graceMinutes) => {
        const [first, second] = one <= other ? [one, other] : [other, one]
        const [earlier, later] = [callState({ ...call, graceMinutes }, first), callState({ ...call, graceMinutes }, second)]
        expect(order.indexOf(earlier)).toBeLessThanOrEqual(order.indexOf(later))
        if (mayBegin(later)) expect(takesForms(later)).toBe(true)
      }),
    )
  })

  test('without dates it has not opened', () => {
    expect(callState({ opensAt: null, closesAt: null, graceMinutes: 0 }, closesAt)).toBe('notYet')
  })
})

test('a receipt names the edition and has eight signs that cannot be mistaken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.infiniteStream(fc.nat(29)), (edition, numbers) => {
      const receipt = receiptFrom(edition, () => Number(numbers.next().value))
      expect(receipt).toMatch(new RegExp(`^MM${edition}-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$`))
    }),
  )
})

describe('the timeline', () => {
  const dates = { submittedAt: '2026-09-10', closesAt: null, resultsExpectedOn: null, interviewAt: '2026-10-10', answerBy: null, startsOn: null }
  const way = (status: (typeof statuses)[number], before: (typeof statuses)[number] | null = null) =>
    timeline({ status, before }, dates).map(({ station, state }) => (state === 'done' ? station : `${station} ${state}`))

  test('has exactly one place where the application stands, and nothing done after it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.option(fc.constantFrom(...statuses)), (status, before) => {
        const states = timeline({ status, before }, dates).map((entry) => entry.state)
        expect(states.filter((state) => state === 'current' || state === 'ended')).toHaveLength(status === 'graduated' ? 0 : 1)
        expect(states.lastIndexOf('done')).toBeLessThanOrEqual(states.findIndex((state) => state !== 'done') === -1 ? states.length : states.findIndex((state) => state !== 'done'))
      }),
    )
  })

  test('says what a nervous applicant asks', () => {
    expect(way('draft')).toEqual(['form current', 'submitted ahead', 'screening ahead', 'result ahead', 'interview ahead', 'offer ahead', 'enrolled ahead', 'graduated ahead'])
    expect(way('submitted', 'draft')).toEqual(['submitted', 'screening current', 'result ahead', 'interview ahead', 'offer ahead', 'enrolled ahead', 'graduated ahead'])
    expect(way('shortlisted', 'submitted')).toEqual(['submitted', 'screening', 'shortlisted', 'interview current', 'offer ahead', 'enrolled ahead', 'graduated ahead'])
    expect(way('reserve', 'shortlisted')).toEqual(['submitted', 'screening', 'shortlisted', 'interview', 'reserve current', 'enrolled ahead', 'graduated ahead'])
    expect(way('offered', 'shortlisted')).toEqual(['submitted', 'screening', 'shortlisted', 'interview', 'offer current', 'enrolled ahead', 'graduated ahead'])
    expect(way('rejected', 'submitted')).toEqual(['submitted', 'screening', 'rejected ended'])
    expect(way('rejected', 'shortlisted')).toEqual(['submitted', 'screening', 'shortlisted', 'interview', 'rejected ended'])
    expect(way('declined', 'offered')).toEqual(['submitted', 'screening', 'shortlisted', 'interview', 'declined ended'])
    expect(way('withdrawn', 'submitted')).toEqual(['submitted', 'withdrawn ended'])
    expect(way('graduated', 'enrolled').at(-1)).toBe('graduated')
  })

  test('gives dates only to the stations that they belong to', () => {
    expect(timeline({ status: 'submitted', before: 'draft' }, dates)[0]).toEqual({ station: 'submitted', state: 'done', at: '2026-09-10' })
  })
})

describe('an extension for one person', () => {
  const extension = { handingIn: true, endsAt: closesAt, now: shift(closesAt, 60 * minute), until: shift(closesAt, 120 * minute) }

  test('ends later than the call does for them, and in the future', () => {
    expect(whyNotExtend(extension)).toBeNull()
    expect(whyNotExtend({ ...extension, endsAt: null })).toBeNull()
    expect(whyNotExtend({ ...extension, until: shift(closesAt, 60 * minute) })).toBe('extendNotLater')
    expect(whyNotExtend({ ...extension, now: opensAt, until: closesAt })).toBe('extendNotLater')
    expect(whyNotExtend({ ...extension, handingIn: false })).toBe('extendOver')
  })

  test('never takes anything from anybody: with it, the call is never over before', () => {
    const moment = fc.date({ min: shift(opensAt, -1e9), max: shift(closesAt, 1e9), noInvalidDate: true })
    fc.assert(
      fc.property(moment, moment, moment, (until, now, later) => {
        if (whyNotExtend({ ...extension, now, until })) return
        if (takesForms(callState(call, later))) expect(takesForms(callState({ ...call, closesAt: until }, later))).toBe(true)
      }),
    )
  })
})
