import { TZDate } from '@date-fns/tz'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOff, daysOffBetween } from '@/plugins/teaching/rules/days-off'
import { type Draft, draftTimetable, type Standing, type Time, type Wanted } from '@/plugins/teaching/rules/draft-timetable'

const zone = 'Asia/Baku'
const baku = (day: string, hour: string): Date => new Date(`${day}T${hour}:00+04:00`)
const wanted = (count: number, trainers: string[] = []): Wanted[] => Array.from({ length: count }, (_, index) => ({ training: `t${index}`, trainers }))
const draft = (rest: Partial<Draft> = {}): Draft => ({
  wanted: wanted(3),
  standing: [],
  hours: [{ weekday: 4, from: '18:30', to: '20:30' }],
  first: '2027-02-08',
  last: '2027-03-31',
  closed: new Set(),
  spread: false,
  zone,
  ...rest,
})
const daysOfDraft = (of: Draft) => draftTimetable(of).map(({ time }) => time?.startsAt.toISOString().slice(0, 10))

describe('the draft of a timetable', () => {
  test('gives each training the next hour of the week, by the clocks of the School', () => {
    const [first] = draftTimetable(draft())
    expect(first?.time).toEqual({ startsAt: baku('2027-02-11', '18:30'), endsAt: baku('2027-02-11', '20:30') })
    expect(daysOfDraft(draft())).toEqual(['2027-02-11', '2027-02-18', '2027-02-25'])
  })

  test('leaves out the days on which nothing is held', () => {
    expect(daysOfDraft(draft({ closed: new Set(['2027-02-18']) }))).toEqual(['2027-02-11', '2027-02-25', '2027-03-04'])
  })

  test('spreads the trainings over the time that there is', () => {
    // Eight Thursdays, of which the ideal ones are a sixth, a half and five sixths of the way.
    expect(daysOfDraft(draft({ spread: true }))).toEqual(['2027-02-18', '2027-03-04', '2027-03-25'])
  })

  test('keeps the order around what stands, and says what has no place in it', () => {
    const standing: Standing[] = [{ startsAt: baku('2027-02-18', '10:00'), endsAt: baku('2027-02-18', '12:00'), trainers: [], place: 2 }]
    // Two come before what stands, and only one Thursday does; the third comes after.
    const placed = draftTimetable(draft({ standing }))
    expect(placed.map(({ time, why }) => why ?? time?.startsAt.toISOString().slice(0, 10))).toEqual(['2027-02-11', 'order', '2027-02-18'])
  })

  test('says when a trainer teaches elsewhere at every hour, and when there is none', () => {
    const standing: Standing[] = [{ startsAt: baku('2027-01-01', '00:00'), endsAt: baku('2027-12-31', '00:00'), trainers: ['leyla'], place: null }]
    expect(draftTimetable(draft({ wanted: wanted(1, ['leyla']), standing })).map(({ why }) => why)).toEqual(['trainersBusy'])
    expect(draftTimetable(draft({ wanted: wanted(1, ['tural']), standing })).map(({ why }) => why)).toEqual([null])
    expect(draftTimetable(draft({ hours: [] })).map(({ why }) => why)).toEqual(['noTimes', 'noTimes', 'noTimes'])
  })
})

const days = Array.from({ length: 14 }, (_, index) => `2027-02-${String(8 + index).padStart(2, '0')}`)
const hourOfWeek = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 9, max: 17 }), length: fc.integer({ min: 1, max: 3 }) })
  .map(({ hour, length, weekday }) => ({
    weekday,
    from: `${String(hour).padStart(2, '0')}:00`,
    to: `${String(hour + length).padStart(2, '0')}:00`,
  }))
const trainers = fc.subarray(['a', 'b', 'c'])
const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    wanted: fc.array(trainers, { maxLength: 5 }).map((all) => all.map((who, index) => ({ training: `t${index}`, trainers: who }))),
    standing: fc.array(
      fc
        .record({ day: fc.constantFrom(...days), hour: fc.integer({ min: 9, max: 17 }), trainers, place: fc.option(fc.integer({ min: 0, max: 5 })) })
        .map(({ day, hour, place, trainers: who }) => ({
          startsAt: baku(day, `${String(hour).padStart(2, '0')}:00`),
          endsAt: baku(day, `${String(hour + 2).padStart(2, '0')}:00`),
          trainers: who,
          place,
        })),
      { maxLength: 4 },
    ),
    hours: fc.array(hourOfWeek, { maxLength: 3 }),
    closed: fc.subarray(days).map((some) => new Set(some.slice(0, 5))),
    spread: fc.boolean(),
  })
  .map((some) => draft({ ...some, first: '2027-02-08', last: '2027-02-21' }))

const clash = (one: Time, other: Time) => one.startsAt < other.endsAt && other.startsAt < one.endsAt
const at = (date: Date, what: 'day' | 'hour') => new TZDate(date, zone).toISOString().slice(...((what === 'day' ? [0, 10] : [11, 16]) as [number, number]))

/** The most trainings that can be placed, by trying everything. */
function most({ closed, hours, standing, wanted: all }: Draft): number {
  const times = days
    .filter((day) => !closed.has(day))
    .flatMap((day) => hours.filter(({ weekday }) => weekday === (new Date(day).getUTCDay() || 7)).map(({ from, to }) => ({ startsAt: baku(day, from), endsAt: baku(day, to) })))
  const may = (index: number, time: Time) =>
    standing.every((other) => {
      if (clash(time, other) && (other.place !== null || other.trainers.some((one) => all[index]?.trainers.includes(one)))) return false
      return other.place === null || (other.place > index ? time.endsAt <= other.startsAt : time.startsAt >= other.endsAt)
    })
  const from = (index: number, after: Date): number =>
    index === all.length
      ? 0
      : Math.max(from(index + 1, after), ...times.filter((time) => time.startsAt >= after && may(index, time)).map((time) => 1 + from(index + 1, time.endsAt)))
  return from(0, new Date(0))
}

describe('any draft', () => {
  test('clashes with nothing, keeps the order, the hours and the days off, and says of each training when or why not', () => {
    fc.assert(
      fc.property(anyDraft, (some) => {
        const placed = draftTimetable(some)
        expect(placed.map(({ training }) => training)).toEqual(some.wanted.map(({ training }) => training))
        const times = placed.flatMap(({ time }, index) => (time ? [{ time, index }] : []))
        for (const [place, { index, time }] of times.entries()) {
          expect(some.closed.has(at(time.startsAt, 'day'))).toBe(false)
          const weekday = new Date(at(time.startsAt, 'day')).getUTCDay() || 7
          expect(some.hours).toContainEqual({ weekday, from: at(time.startsAt, 'hour'), to: at(time.endsAt, 'hour') })
          const later = times[place + 1]
          if (later) expect(later.time.startsAt >= time.endsAt).toBe(true)
          for (const other of some.standing) {
            if (clash(time, other)) expect([other.place, other.trainers.filter((one) => some.wanted[index]?.trainers.includes(one))]).toEqual([null, []])
            if (other.place !== null) expect(other.place > index ? time.endsAt <= other.startsAt : time.startsAt >= other.endsAt).toBe(true)
          }
        }
        expect(draftTimetable(some)).toEqual(placed)
      }),
    )
  })

  test('places as many as can be placed', () => {
    fc.assert(
      fc.property(anyDraft, (some) => {
        expect(draftTimetable(some).filter(({ time }) => time)).toHaveLength(most(some))
      }),
    )
  })
})

describe('the days off', () => {
  test('of 2027 are those of the law, with what falls on a weekend made up for on the next day that is worked on', () => {
    const of = daysOff(2027)
    const on = (occasion: string) => of.filter((one) => one.occasion === occasion).map(({ day, moved }) => (moved ? `→ ${day}` : day))
    expect(on('newYear')).toEqual(['2027-01-01', '2027-01-02', '→ 2027-01-04'])
    expect(on('mourning')).toEqual(['2027-01-20'])
    expect(on('novruz')).toEqual(['2027-03-20', '2027-03-21', '2027-03-22', '2027-03-23', '2027-03-24', '→ 2027-03-25', '→ 2027-03-26'])
    expect(on('victory')).toEqual(['2027-11-08'])
    expect(on('flag')).toEqual(['2027-11-09'])
    expect(of.filter(({ estimated }) => estimated).every(({ occasion }) => occasion === 'ramazan' || occasion === 'qurban')).toBe(true)
    expect(on('ramazan').length).toBeGreaterThanOrEqual(2)
    expect(on('qurban').length).toBeGreaterThanOrEqual(2)
  })

  test('stand once each, in order; what is moved is never had on a weekend; every holiday is made up for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2060 }), (year) => {
        const of = daysOff(year)
        expect(of.map(({ day }) => day)).toEqual([...new Set(of.map(({ day }) => day))].sort())
        for (const { day, moved } of of) if (moved) expect([0, 6]).not.toContain(new Date(day).getUTCDay())
        const onWeekends = of.filter(({ day, occasion }) => !['mourning', 'solidarity'].includes(occasion) && [0, 6].includes(new Date(day).getUTCDay())).length
        expect(of.filter(({ moved, occasion }) => moved && occasion !== 'solidarity').length).toBeGreaterThanOrEqual(onWeekends)
      }),
    )
  })

  test('the last of a year is made up for in the next, after its own; asked for from either side, no day stands twice', () => {
    expect(daysOffBetween('2028-12-25', '2029-01-10').map(({ day, moved }) => (moved ? `→ ${day}` : day))).toEqual(['2028-12-31', '2029-01-01', '2029-01-02', '→ 2029-01-03'])
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2060 }), (year) => {
        const weekend = [0, 6].includes(new Date(`${year}-12-31`).getUTCDay())
        const next = daysOff(year + 1)
        expect(next.some(({ moved, occasion, day }) => moved && occasion === 'solidarity' && day < `${year + 1}-02-01`)).toBe(weekend)
        expect(daysOffBetween(`${year}-12-01`, `${year + 1}-12-31`)).toEqual([...daysOff(year).filter(({ day }) => day >= `${year}-12-01`), ...next])
      }),
    )
  })

  test('are found between two days of different years', () => {
    expect(daysOffBetween('2026-12-31', '2027-01-01').map(({ occasion }) => occasion)).toEqual(['solidarity', 'newYear'])
    expect(daysOffBetween('2027-02-01', '2027-01-01')).toEqual([])
  })
})
