import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SlotsProblem } from '@/plugins/interviews/rules/slots/problem'
import { type Slot, slotsOf } from '@/plugins/interviews/rules/slots/slots'

const minutes = (count: number) => count * 60_000
/** Baku is four hours ahead of UTC, on every day of the year. */
const bakuAt = (day: string, hour: string) => new Date(`${day}T${hour}:00+04:00`).getTime()
const clock = (quarter: number) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
const hours = fc.tuple(fc.integer({ min: 32, max: 60 }), fc.integer({ min: 1, max: 24 })).map(([from, length]) => ({ from: clock(from), to: clock(from + length) }))
const day = fc.constantFrom('2026-03-28', '2026-03-29')
const panels = ['a', 'b', 'c']
const people = ['p', 'q', 'r', 's']

const anyProblem: fc.Arbitrary<SlotsProblem> = fc.record({
  length: fc.integer({ min: 5, max: 60 }),
  pause: fc.integer({ min: 0, max: 20 }),
  breaks: fc.array(hours, { maxLength: 2 }),
  panels: fc.tuple(...panels.map((id) => fc.record({ id: fc.constant(id), members: fc.subarray(people, { minLength: 1 }) }))),
  sittings: fc.array(
    fc.tuple(fc.constantFrom(...panels), day, hours, fc.constantFrom('north', 'south', undefined)).map(([panel, on, span, room]) => ({ panel, day: on, ...span, room })),
    { maxLength: 8 },
  ),
  absences: fc.array(fc.record({ member: fc.constantFrom(...people), day, hours: fc.option(hours, { nil: undefined }) }), { maxLength: 3 }),
})

const times = ({ endsAt, startsAt }: Slot) => [startsAt.getTime(), endsAt.getTime()] as const
const membersOf = (problem: SlotsProblem, panel: string) => problem.panels.find(({ id }) => id === panel)?.members ?? []
/** Whether a slot keeps busy something that another needs. */
const share = (problem: SlotsProblem, one: Pick<Slot, 'panel' | 'room'>, other: Pick<Slot, 'panel' | 'room'>) =>
  one.panel === other.panel || (one.room !== null && one.room === other.room) || membersOf(problem, one.panel).some((member) => membersOf(problem, other.panel).includes(member))

/** Whether an interview of a sitting may begin at a moment, the rules told one by one. */
function fits(problem: SlotsProblem, slots: readonly Slot[], sitting: SlotsProblem['sittings'][number], start: number): boolean {
  const end = start + minutes(problem.length)
  const apart = (from: number, to: number) => end <= from || to <= start
  const at = (hour: string) => bakuAt(sitting.day, hour)
  const absent = (problem.absences ?? []).filter((one) => one.day === sitting.day && membersOf(problem, sitting.panel).includes(one.member))
  const others = slots.filter((slot) => share(problem, slot, { panel: sitting.panel, room: sitting.room ?? null })).map(times)
  return (
    at(sitting.from) <= start &&
    end <= at(sitting.to) &&
    (problem.breaks ?? []).every(({ from, to }) => apart(at(from), at(to))) &&
    absent.every((one) => one.hours && apart(at(one.hours.from), at(one.hours.to))) &&
    others.every(([from, to]) => apart(from - minutes(problem.pause ?? 0), to + minutes(problem.pause ?? 0)))
  )
}

describe('slots', () => {
  test('keep every rule: inside a sitting, outside breaks and absences, pauses kept by panels, members and rooms', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { slots } = slotsOf(problem)
        expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
        for (const slot of slots) {
          const others = slots.filter((other) => other !== slot)
          const mine = problem.sittings.filter(({ panel, day: on, room }) => panel === slot.panel && on === slot.day && (room ?? null) === slot.room)
          expect(mine.some((sitting) => fits(problem, others, sitting, slot.startsAt.getTime()))).toBe(true)
          expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(minutes(problem.length))
        }
      }),
    )
  })

  test('leave no room for another, anywhere', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { slots } = slotsOf(problem)
        for (const sitting of problem.sittings)
          for (let start = bakuAt(sitting.day, sitting.from); start < bakuAt(sitting.day, sitting.to); start += minutes(1)) expect(fits(problem, slots, sitting, start)).toBe(false)
      }),
    )
  })

  test('are as many as there can be where panels share nothing', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const [sitting] = problem.sittings
        if (!sitting) return
        const { slots } = slotsOf({ ...problem, sittings: [sitting] })
        // The most that fit from a moment on, whatever was chosen before.
        const most = new Map<number, number>()
        const end = bakuAt(sitting.day, sitting.to)
        for (let start = end; start >= bakuAt(sitting.day, sitting.from); start -= minutes(1)) {
          const taken = fits(problem, [], sitting, start) ? 1 + (most.get(start + minutes(problem.length + (problem.pause ?? 0))) ?? 0) : 0
          most.set(start, Math.max(taken, most.get(start + minutes(1)) ?? 0))
        }
        expect(slots.length).toBe(most.get(bakuAt(sitting.day, sitting.from)))
      }),
    )
  })

  test('depend on no order', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const turned = { ...problem, panels: [...problem.panels].reverse(), sittings: [...problem.sittings].reverse(), absences: [...(problem.absences ?? [])].reverse() }
        expect(slotsOf(turned)).toEqual(slotsOf(problem))
      }),
    )
  })

  test('of a morning and an afternoon, by the clocks of Baku', () => {
    const { refused, slots } = slotsOf({
      length: 30,
      pause: 10,
      breaks: [{ from: '11:00', to: '11:30' }],
      panels: [{ id: 'a', members: ['p'] }],
      sittings: [{ panel: 'a', day: '2026-10-05', from: '09:00', to: '12:45', room: 'north' }],
    })
    expect(slots.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['05:00', '05:40', '06:20', '07:30', '08:10'])
    expect(slots[0]).toMatchObject({ id: 'a 2026-10-05T05:00:00.000Z', day: '2026-10-05', room: 'north', link: null })
    expect(refused).toEqual([])
  })

  test('need no clock without summer time: an hour that is skipped or comes twice takes as long as it takes', () => {
    const berlin = { zone: 'Europe/Berlin', length: 60, panels: [{ id: 'a', members: ['p'] }] }
    const night = { panel: 'a', from: '01:00', to: '04:00' }
    expect(slotsOf({ ...berlin, sittings: [{ ...night, day: '2026-03-29' }] }).slots).toHaveLength(2)
    expect(slotsOf({ ...berlin, sittings: [{ ...night, day: '2026-10-25' }] }).slots).toHaveLength(4)
  })
})

describe('what a sitting loses', () => {
  const sitting = (panel: string, from: string, to: string, room?: string) => ({ panel, day: '2026-10-05', from, to, room })

  test('is told with who or what was elsewhere', () => {
    const { refused, slots } = slotsOf({
      length: 30,
      panels: [
        { id: 'a', members: ['p', 'q'] },
        { id: 'b', members: ['q', 'r'] },
        { id: 'c', members: ['s'] },
      ],
      sittings: [sitting('a', '09:00', '10:00', 'north'), sitting('b', '09:30', '10:30'), sitting('c', '09:45', '10:15', 'north')],
    })
    expect(slots.map(({ panel, startsAt }) => `${panel} ${startsAt.toISOString().slice(11, 16)}`)).toEqual(['a 05:00', 'a 05:30', 'b 06:00'])
    expect(refused).toEqual([
      { code: 'busy', panel: 'b', day: '2026-10-05', use: { kind: 'member', id: 'q' }, by: 'a' },
      { code: 'busy', panel: 'c', day: '2026-10-05', use: { kind: 'room', id: 'north' }, by: 'a' },
    ])
  })

  test('is told where no stretch of it is long enough', () => {
    const absences = [{ member: 'p', day: '2026-10-05' }]
    const { refused, slots } = slotsOf({ length: 30, panels: [{ id: 'a', members: ['p', 'q'] }], sittings: [sitting('a', '09:00', '17:00')], absences })
    expect({ refused, slots }).toEqual({ slots: [], refused: [{ code: 'tooShort', panel: 'a', day: '2026-10-05' }] })
  })

  test('is nothing where no two need the same at the same time', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const one = problem.sittings.slice(0, 1)
        expect(slotsOf({ ...problem, sittings: one }).refused.every(({ code }) => code === 'tooShort')).toBe(true)
      }),
    )
  })
})
