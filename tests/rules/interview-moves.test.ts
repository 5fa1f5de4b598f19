import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whyNotMove, whyNotSwap } from '@/plugins/interviews/rules/timetable/moves'
import { type TimetableProblem, timetableProblem } from '@/plugins/interviews/rules/timetable/problem'
import { at, clash, days, mayHave, timetablesOf } from './interview-timetables'

const [monday] = days as [string]
const before = at(monday, -4)

const slot = (id: string, panel: string, quarter: number, room?: string) => ({ id, panel, day: monday, startsAt: at(monday, quarter), endsAt: at(monday, quarter + 2), room })
const school = (changed: Partial<TimetableProblem> = {}) =>
  timetableProblem.parse({
    seed: 1,
    panels: [
      { id: 'north', members: ['p', 'q'], languages: ['az'] },
      { id: 'south', members: ['q', 'r'] },
    ],
    slots: [slot('n1', 'north', 0, 'hall'), slot('n2', 'north', 4, 'hall'), slot('s1', 'south', 1), slot('s2', 'south', 8, 'hall')],
    applicants: [{ id: 'a' }, { id: 'b', language: 'ru' }, { id: 'c', impossible: [{ from: at(monday, 8), to: at(monday, 9) }] }],
    conflicts: [{ applicant: 'a', member: 'r' }],
    present: [
      { applicant: 'a', slot: 'n1' },
      { applicant: 'b', slot: 's2' },
    ],
    ...changed,
  })

describe('moving an interview', () => {
  test('may be done where nothing stands against it', () => {
    expect(whyNotMove(school(), { applicant: 'a', slot: 'n2' }, before)).toEqual([])
    expect(whyNotMove(school(), { applicant: 'c', slot: 'n2' }, before)).toEqual([])
  })

  test('is refused with every reason', () => {
    const why = (applicant: string, to: string, now = before) => whyNotMove(school(), { applicant, slot: to }, now)
    expect(why('c', 'n1')).toEqual([{ code: 'taken', by: 'a' }])
    expect(why('c', 's1')).toEqual([{ code: 'busy', use: { kind: 'member', id: 'q' }, by: 'a' }])
    expect(why('c', 's2')).toEqual([{ code: 'impossible' }, { code: 'taken', by: 'b' }])
    expect(why('a', 's1')).toEqual([{ code: 'conflict' }])
    expect(why('b', 'n2')).toEqual([{ code: 'language' }])
    expect(why('a', 'n2', at(monday, 5))).toEqual([{ code: 'past' }])
    expect(why('a', 'n9')).toEqual([{ code: 'noSuchSlot' }])
    expect(why('z', 'n2')).toEqual([{ code: 'notHeard' }])
    const fixed = school({ present: [{ applicant: 'a', slot: 'n1', fixed: true }] })
    expect(whyNotMove(fixed, { applicant: 'a', slot: 'n2' }, before)).toEqual([{ code: 'fixed' }])
    const rooms = school({
      slots: [slot('n1', 'north', 0, 'hall'), slot('s1', 'south', 1, 'hall')],
      panels: ['north', 'south'].map((id) => ({ id, members: [id] })),
      conflicts: [],
    })
    expect(whyNotMove(rooms, { applicant: 'c', slot: 's1' }, before)).toEqual([{ code: 'busy', use: { kind: 'room', id: 'hall' }, by: 'a' }])
  })

  test('keeps the timetable without double use, and refuses nothing else', () => {
    const moves = timetablesOf(8, 5).filter(({ applicants, slots }) => applicants.length > 0 && slots.length > 0)
    fc.assert(
      fc.property(moves, fc.nat(), fc.nat(), (problem, one, other) => {
        const [applicant, to] = [problem.applicants[one % problem.applicants.length]?.id ?? '', problem.slots[other % problem.slots.length]?.id ?? '']
        const others = problem.present.filter((had) => had.applicant !== applicant)
        const lawful = mayHave(problem, applicant, to) && others.every((had) => had.slot !== to && !clash(problem, had.slot, to))
        expect(whyNotMove(timetableProblem.parse(problem), { applicant, slot: to }, before).length === 0).toBe(lawful)
      }),
    )
  })
})

describe('changing places', () => {
  test('asks of both what a move asks, but for the places they leave', () => {
    expect(whyNotSwap(school(), 'a', 'b', before)).toEqual([{ code: 'conflict' }, { code: 'language' }])
    expect(whyNotSwap(school({ conflicts: [], applicants: [{ id: 'a' }, { id: 'b' }] }), 'a', 'b', before)).toEqual([])
    expect(whyNotSwap(school(), 'a', 'c', before)).toEqual([{ code: 'notHeard' }])
  })
})
