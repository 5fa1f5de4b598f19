import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, marks, marksFrom, type OnDay, runningOrder, whereabouts, whereaboutsOf } from '@/plugins/interviews/rules/day'
import { reserveOf, type Standby } from '@/plugins/interviews/rules/reserve'
import { judgeOf } from '@/plugins/interviews/rules/timetable/hindrances'

const now = new Date('2031-05-05T06:00:00Z')
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const moment = fc.integer({ min: -600, max: 600 }).map(at)
const interview: fc.Arbitrary<OnDay> = fc.record({
  state: fc.constantFrom('scheduled', 'held', 'missed'),
  startsAt: moment,
  arrivedAt: fc.option(moment),
  calledAt: fc.option(moment),
})
const scheduled = (startsAt: number, rest: Partial<OnDay> = {}): OnDay => ({ state: 'scheduled', startsAt: at(startsAt), arrivedAt: null, calledAt: null, ...rest })

describe('the day', () => {
  test('says where somebody is', () => {
    expect(whereaboutsOf(scheduled(10), now)).toBe('expected')
    expect(whereaboutsOf(scheduled(0), now)).toBe('late')
    expect(whereaboutsOf(scheduled(-10, { arrivedAt: at(-1) }), now)).toBe('waiting')
    expect(whereaboutsOf(scheduled(-10, { arrivedAt: at(-9), calledAt: at(-1) }), now)).toBe('inside')
    expect(whereaboutsOf(scheduled(-10, { state: 'missed', arrivedAt: at(-1) }), now)).toBe('missed')
  })

  test('a mark leads to where it says, changes nothing once it is so, and can be taken back', () => {
    const leads = { arrived: ['waiting'], notArrived: ['expected', 'late'], called: ['inside'], notCalled: ['waiting'], held: ['held'], missed: ['missed'] } as const
    fc.assert(
      fc.property(interview, fc.constantFrom(...marks), (one, mark) => {
        const change = changeOf(mark, one, now)
        if (!change) return
        const after = { ...one, ...change }
        // Whoever was called in without having been checked in is waiting or expected again.
        if (mark !== 'notCalled' || one.arrivedAt) expect(leads[mark] as readonly string[]).toContain(whereaboutsOf(after, now))
        if (mark !== 'notCalled' || one.arrivedAt) expect(changeOf(mark, after, now)).toBeNull()
      }),
    )
    expect(changeOf('called', scheduled(5), now)).toEqual({ arrivedAt: now, calledAt: now })
    expect(changeOf('held', scheduled(5), now)).toBeUndefined()
    expect(changeOf('arrived', { ...scheduled(5), state: 'cancelled' }, now)).toBeUndefined()
    expect(whereabouts.every((where) => marksFrom[where].length > 0)).toBe(true)
  })

  test('a panel’s order holds everybody once; who has come goes before who is late', () => {
    fc.assert(
      fc.property(fc.array(interview, { maxLength: 12 }), (all) => {
        const { later, next, now: inside, over } = runningOrder(all, now)
        expect([...inside, ...(next ? [next] : []), ...later, ...over].length).toBe(all.length)
        if (next && all.some((one) => whereaboutsOf(one, now) === 'waiting')) expect(whereaboutsOf(next, now)).toBe('waiting')
        expect(later.map(({ startsAt }) => startsAt.getTime())).toEqual(later.map(({ startsAt }) => startsAt.getTime()).sort((one, other) => one - other))
      }),
    )
  })
})

describe('the reserve of the day', () => {
  const slot = { id: 's', panel: 'p', day: '2031-05-05', startsAt: at(0), endsAt: at(30) }
  const judge = judgeOf({ panels: [{ id: 'p', members: ['m'], languages: ['az', 'en'] }], conflicts: [{ applicant: 'near', member: 'm' }] })
  const standby = (id: string, rest: Partial<Standby> = {}): Standby => ({
    applicant: { id, impossible: [], wishes: [] },
    days: [slot.day],
    interview: null,
    missed: false,
    mean: null,
    handedInAt: at(-1000),
    ...rest,
  })

  test('is called by the rule: without an interview first, then by the mean, then by who handed in first', () => {
    const people = [
      standby('later', { interview: at(60), mean: 5 }),
      standby('unknown'),
      standby('good', { mean: 4 }),
      standby('late hand', { mean: 3, handedInAt: at(-10) }),
      standby('early hand', { mean: 3, handedInAt: at(-20) }),
    ]
    expect(reserveOf(slot, people, judge).map(({ applicant }) => applicant.id)).toEqual(['good', 'early hand', 'late hand', 'unknown', 'later'])
  })

  test('holds nobody who did not offer, is heard before, did not come, is in conflict, speaks otherwise, or can’t', () => {
    const people = [
      standby('other day', { days: ['2031-05-06'] }),
      standby('before', { interview: at(-60) }),
      standby('during', { interview: at(15) }),
      standby('missed', { missed: true }),
      standby('near'),
      standby('russian', { applicant: { id: 'russian', language: 'ru', impossible: [], wishes: [] } }),
      standby('busy', { applicant: { id: 'busy', impossible: [{ from: at(20), to: at(90) }], wishes: [] } }),
    ]
    expect(reserveOf(slot, people, judge)).toEqual([])
  })

  test('is the same whatever the order in which people come', () => {
    const person = fc.record({ interview: fc.option(fc.integer({ min: 30, max: 90 }).map(at)), mean: fc.option(fc.integer({ min: 1, max: 5 })), handedInAt: moment })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (given) => {
        const people = given.map((rest, place) => standby(`a${place}`, rest))
        const called = reserveOf(slot, people, judge)
        expect(reserveOf(slot, [...people].reverse(), judge)).toEqual(called)
        expect(called).toHaveLength(people.length)
      }),
    )
  })
})
