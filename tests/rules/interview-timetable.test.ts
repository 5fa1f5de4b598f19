import fc from 'fast-check'
import highsLoader from 'highs'
import { describe, expect, test } from 'vitest'
import { planTimetable, type TimetablePlan } from '@/plugins/interviews/rules/timetable/plan'
import type { TimetableProblem } from '@/plugins/interviews/rules/timetable/problem'
import { defaultWeights, weightBounds } from '@/plugins/interviews/rules/timetable/terms'
import { simulatedInterviews } from './simulated-interviews'
import { at, clash, days, mayHave, names, timetablesOf } from './interview-timetables'

const highs = await highsLoader()
const plan = (problem: TimetableProblem) => planTimetable(highs, problem)
const anyProblem = timetablesOf(10, 7)

/** So many slots of an hour from nine o'clock, by a panel on a day. */
const slotsOf = (panel: string, day: string, count: number) =>
  Array.from({ length: count }, (_, hour) => ({ id: `${panel} ${day.slice(-2)} ${9 + hour}`, panel, day, startsAt: at(day, 4 * hour), endsAt: at(day, 4 * hour + 4) }))
const people = (count: number) => names(count, 'a').map((id) => ({ id }))
const [monday, tuesday] = days as [string, string]
/** Two panels with four slots on each of two days. */
const school = (applicants: TimetableProblem['applicants']): TimetableProblem => ({
  seed: 1,
  panels: [
    { id: 'north', members: ['p', 'q'], languages: ['az', 'ru'] },
    { id: 'south', members: ['r', 's'], languages: ['az'] },
  ],
  slots: ['north', 'south'].flatMap((panel) => [monday, tuesday].flatMap((day) => slotsOf(panel, day, 4))),
  applicants,
})
const heardIn = ({ interviews }: Pick<TimetablePlan, 'interviews'>, applicant: string) => interviews.find((one) => one.applicant === applicant)?.slot

describe('a timetable', () => {
  test('is weighed by whole points between the bounds, and by the table where nothing else is said', () => {
    const weighed = (weights: TimetableProblem['weights']) => plan({ ...school(people(2)), weights }).weights
    expect(weighed({})).toEqual(defaultWeights)
    expect(weighed({ gaps: weightBounds.least, moved: weightBounds.most })).toEqual({ ...defaultWeights, gaps: 0, moved: 1000 })
    for (const wrong of [weightBounds.least - 1, weightBounds.most + 1, 0.5]) expect(() => weighed({ gaps: wrong })).toThrow()
  })

  test('never uses anything twice, keeps every rule, and accounts for everybody', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { interviews, left, obstacles, objective } = plan(problem)
        expect([...interviews.map(({ applicant }) => applicant), ...left].sort()).toEqual(problem.applicants.map(({ id }) => id).sort())
        expect(new Set(interviews.map(({ slot }) => slot)).size).toBe(interviews.length)
        for (const { applicant, slot } of interviews) {
          expect(mayHave(problem, applicant, slot)).toBe(true)
          expect(interviews.some((other) => clash(problem, slot, other.slot))).toBe(false)
        }
        expect(objective.missing).toBe(left.length)
        expect(obstacles.length > 0).toBe(left.length > 0)
      }),
      { numRuns: 20 },
    )
  })

  test('never goes below its bound, and tells the gap', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { bound, gap, objective } = plan({ ...problem, nodes: 1 })
        expect(bound).toBeLessThanOrEqual(objective.points)
        expect(gap).toBeCloseTo(objective.points === bound ? 0 : (100 * (objective.points - bound)) / objective.points)
      }),
      { numRuns: 20 },
    )
  })

  test('of a larger stage is within a hundredth of its bound, and the same again', () => {
    const problem = simulatedInterviews({ applicants: 60, panels: 4, days: 3, daysOfPanel: 2, far: 0.5, seed: 1 })
    const first = plan(problem)
    const { bound, gap, left, objective } = first
    expect(plan({ ...problem, applicants: [...problem.applicants].reverse() })).toEqual(first)
    expect(left).toEqual([])
    expect(bound).toBeLessThanOrEqual(objective.points)
    expect(gap).toBeLessThanOrEqual(1)
  })

  test('depends on the seed, and on no order', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const turned = {
          ...problem,
          panels: [...problem.panels].reverse(),
          slots: [...problem.slots].reverse(),
          applicants: [...problem.applicants].reverse(),
          conflicts: [...problem.conflicts].reverse(),
          present: [...problem.present].reverse(),
        }
        expect(plan(turned)).toEqual(plan(problem))
      }),
      { numRuns: 20 },
    )
    expect(plan(school(people(9))).interviews).not.toEqual(plan({ ...school(people(9)), seed: 2 }).interviews)
  })

  test('keeps what is fixed, whatever the rules say, and gives it to nobody else', () => {
    const applicants = [{ id: 'a', language: 'ru' }, { id: 'b' }, { id: 'c' }]
    const fixed = { applicant: 'a', slot: 'south 05 9', fixed: true }
    const { interviews } = plan({ ...school(applicants), present: [fixed] })
    expect(interviews).toContainEqual({ applicant: 'a', slot: 'south 05 9', state: 'fixed' })
    expect(interviews.filter(({ slot }) => slot === 'south 05 9')).toHaveLength(1)
  })
})

describe('the terms', () => {
  test('loads within one, each panel called on as few days as it needs, no gaps', () => {
    const { gap, objective, panels, traded } = plan(school(people(7)))
    expect(panels.map(({ count }) => count).sort()).toEqual([3, 4])
    expect(panels.map(({ days: called, gaps, share }) => [called, gaps, share])).toEqual(panels.map(() => [1, 0, { least: 3, most: 4 }]))
    expect(objective).toMatchObject({ missing: 0, points: 12 })
    expect({ gap, traded }).toEqual({ gap: 0, traded: [] })
  })

  test('who comes from far is heard when they can arrive on the day; what could not be spared is told with who it is', () => {
    const far = { arrives: '10:00', leaves: '12:00' }
    const applicants = people(4).map((one) => ({ ...one, travels: far }))
    const spared = plan(school(applicants))
    expect(spared.objective.amounts.travel).toBe(0)
    expect(spared.interviews.every(({ slot }) => / (10|11)$/.test(slot))).toBe(true)
    const { objective, traded } = plan({ ...school(people(9).map((one) => ({ ...one, travels: far }))), weights: { uneven: 1000 } })
    expect(objective.amounts.travel).toBe(1)
    expect(traded).toContainEqual({ term: 'travel', amount: 1, least: 0, points: 10, who: [expect.stringMatching(/^a\d$/)] })
  })

  test('each panel hears of each quarter of the standing what it should', () => {
    const applicants = people(8).map((one, place) => ({ ...one, rank: place + 1 }))
    const { interviews, objective } = plan(school(applicants))
    expect(objective.amounts.strata).toBe(0)
    for (const quarter of [0, 2, 4, 6]) {
      const panels = [quarter, quarter + 1].map((place) => heardIn({ interviews }, `a${place}`)?.split(' ')[0])
      expect(panels.sort()).toEqual(['north', 'south'])
    }
  })

  test('wishes count, and less than a panel that waits', () => {
    const late = [{ from: at(monday, 12), to: at(monday, 16) }]
    const wished = plan(school([{ id: 'a', wishes: late }]))
    expect(heardIn(wished, 'a')).toMatch(/05 12$/)
    const day: TimetableProblem = {
      ...school([
        { id: 'a', wishes: late },
        { id: 'b', impossible: [{ from: at(monday, 4), to: at(monday, 16) }] },
      ]),
      slots: slotsOf('north', monday, 4),
    }
    expect(plan({ ...day, panels: day.panels.slice(0, 1) }).traded).toEqual([{ term: 'wishes', amount: 1, least: 0, points: 2, who: ['a'] }])
  })

  test('nothing is in two places: a member of two panels, and a room of two', () => {
    const shared = { ...school(people(4)), slots: ['north', 'south'].flatMap((panel) => slotsOf(panel, monday, 2)) }
    const members = shared.panels.map((panel) => ({ ...panel, members: ['p'] }))
    expect(plan({ ...shared, panels: members })).toMatchObject({ objective: { missing: 2 }, obstacles: [{ code: 'tooFewSlots', relax: ['slots', 'shared'] }] })
    const rooms = shared.slots.map((slot) => ({ ...slot, room: 'hall' }))
    expect(plan({ ...shared, slots: rooms }).objective.missing).toBe(2)
  })
})

describe('what stands in the way', () => {
  test('of an applicant for whom there is no slot: which rules, and which to relax', () => {
    const never = [{ from: at(monday, 0), to: at(tuesday, 40) }]
    const problem = school([{ id: 'a', language: 'en' }, { id: 'b', impossible: never }, { id: 'c' }])
    const { left, obstacles } = plan({ ...problem, conflicts: ['p', 'r'].map((member) => ({ applicant: 'c', member })) })
    expect(left).toEqual(['a', 'b', 'c'])
    expect(obstacles).toEqual([
      { code: 'noSlot', applicant: 'a', against: { language: 16, conflict: 0, impossible: 0 }, relax: ['language'] },
      { code: 'noSlot', applicant: 'b', against: { language: 0, conflict: 0, impossible: 16 }, relax: ['impossible'] },
      // A conflict of interest is not offered to be set aside.
      { code: 'noSlot', applicant: 'c', against: { language: 0, conflict: 16, impossible: 0 }, relax: ['slots'] },
    ])
  })

  test('of too many for the slots that are for them, though others stay free', () => {
    const { left, obstacles } = plan(school(people(10).map((one) => ({ ...one, language: 'ru' }))))
    expect(left).toHaveLength(2)
    expect(obstacles).toEqual([{ code: 'tooFewSlots', applicants: left, competing: 8, panels: ['north'], slots: 8, relax: ['language', 'slots'] }])
  })

  test('of too many: each rule that is offered to be relaxed lets more be heard', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        // One slot after another, so that nothing clashes.
        const slots = problem.slots.map((slot, place) => ({ ...slot, startsAt: at(slot.day, 2 * place), endsAt: at(slot.day, 2 * place + 2) }))
        const strict = { ...problem, slots }
        const { left, obstacles } = plan(strict)
        const relaxed = {
          language: { ...strict, panels: strict.panels.map(({ languages: _, ...panel }) => panel) },
          impossible: { ...strict, applicants: strict.applicants.map((applicant) => ({ ...applicant, impossible: [] })) },
        }
        for (const { code, relax } of obstacles)
          for (const rule of ['language', 'impossible'] as const)
            if (code === 'tooFewSlots' && relax.includes(rule)) expect(plan(relaxed[rule]).left.length).toBeLessThan(left.length)
      }),
      { numRuns: 30 },
    )
  })

  test('of somebody who could only have the slot of another, who could move on', () => {
    const notTuesday = { language: 'ru', impossible: [{ from: at(tuesday, 0), to: at(tuesday, 40) }] }
    const applicants = [
      { id: 'a', ...notTuesday },
      { id: 'b', ...notTuesday },
      { id: 'c', wishes: [{ from: at(monday, 0), to: at(monday, 40) }] },
    ]
    const slots = [...slotsOf('north', monday, 1), ...slotsOf('south', monday, 1), ...slotsOf('south', tuesday, 1)]
    const { interviews, obstacles } = plan({ ...school(applicants), slots })
    expect(heardIn({ interviews }, 'c')).toBe('south 05 9')
    expect(obstacles).toMatchObject([{ code: 'tooFewSlots', panels: ['north'], relax: ['language', 'slots'] }])
  })

  test('a problem that names somebody twice is none', () => {
    expect(() => plan(school([{ id: 'a' }, { id: 'a' }]))).toThrow('named twice')
  })
})

describe('a timetable that is mended', () => {
  const before = plan(school(people(12)))
  const present = before.interviews.map(({ applicant, slot }) => ({ applicant, slot }))
  const mend = (changed: Partial<TimetableProblem>) => plan({ ...school(people(12)), present, prefer: 'stay', ...changed })

  test('stays as it is where nothing happened', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const first = plan(problem)
        const again = plan({ ...problem, prefer: 'stay', present: first.interviews.map(({ applicant, slot }) => ({ applicant, slot })) })
        expect(again.changes).toEqual([])
        expect(again.left).toEqual(first.left)
      }),
      { numRuns: 20 },
    )
  })

  test('moves those whose slot is lost, and nobody else', () => {
    const lost = present[0] as { applicant: string; slot: string }
    const { changes, interviews } = mend({ slots: school([]).slots.filter(({ id }) => id !== lost.slot) })
    expect(changes).toEqual([{ applicant: lost.applicant, from: lost.slot, to: heardIn({ interviews }, lost.applicant), because: 'slotGone' }])
  })

  test('moves who can no longer come, and who is in conflict with a new member', () => {
    const [first, second] = present as [{ applicant: string; slot: string }, { applicant: string; slot: string }]
    const slot = school([]).slots.find(({ id }) => id === first.slot)
    const applicants = people(12).map((one) => (one.id === first.applicant && slot ? { ...one, impossible: [{ from: slot.startsAt, to: slot.endsAt }] } : one))
    expect(mend({ applicants }).changes).toMatchObject([{ applicant: first.applicant, because: 'impossible' }])
    const member = second.slot.startsWith('north') ? 'p' : 'r'
    expect(mend({ conflicts: [{ applicant: second.applicant, member }] }).changes).toMatchObject([{ applicant: second.applicant, because: 'conflict' }])
  })

  test('makes room for who comes late, and says for whom', () => {
    const only = { ...school([{ id: 'a' }, { id: 'b', language: 'ru' }]), slots: [...slotsOf('north', monday, 1), ...slotsOf('south', monday, 1)], prefer: 'stay' as const }
    const { changes, interviews } = plan({ ...only, present: [{ applicant: 'a', slot: 'north 05 9' }] })
    expect(changes).toEqual([{ applicant: 'a', from: 'north 05 9', to: 'south 05 9', because: 'given', by: 'b' }])
    expect(interviews.map(({ state }) => state)).toEqual(['moved', 'new'])
  })

  test('moves nobody for the sake of points, unless the best is asked for', () => {
    const apart = { ...school(people(2)), slots: slotsOf('north', monday, 3), present: ['9', '11'].map((hour, place) => ({ applicant: `a${place}`, slot: `north 05 ${hour}` })) }
    expect(plan({ ...apart, prefer: 'stay' })).toMatchObject({ changes: [], objective: { amounts: { gaps: 1, moved: 0 } } })
    const better = plan({ ...apart, weights: { gaps: 6, moved: 5 } })
    expect(better.objective.amounts).toMatchObject({ gaps: 0, moved: 1 })
    expect(better.changes).toMatchObject([{ because: 'better' }])
  })
})
