import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendances, isEarly, type Mark, needsReason, reconcile, sourceOf, sources } from '@/plugins/teaching/rules/attendance'

const start = new Date('2031-05-05T06:00:00Z')
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const mark: fc.Arbitrary<Mark> = fc.record({
  id: fc.uuid(),
  source: fc.constantFrom(...sources),
  state: fc.constantFrom(...attendances),
  at: fc.integer({ min: 0, max: 9 }).map(at),
})
const marks = fc.uniqueArray(mark, { maxLength: 12, selector: ({ id }) => id })
const said = (id: string, source: Mark['source'], state: Mark['state'], minutes: number): Mark => ({ id, source, state, at: at(minutes) })

describe('marks of one person at one session', () => {
  test('come to one standing in whatever order, however often and in whatever groups they arrive', () => {
    fc.assert(
      fc.property(marks, marks, fc.integer(), (here, there, turn) => {
        const all = [...here, ...there]
        const standing = reconcile(all)
        expect(reconcile([...all].reverse())).toEqual(standing)
        expect(reconcile([...there, ...all, ...here])).toEqual(standing)
        const cut = all.length === 0 ? 0 : Math.abs(turn) % all.length
        const parts = [reconcile(all.slice(0, cut)), reconcile(all.slice(cut))].flatMap((part) => (part ? [part.mark] : []))
        expect(reconcile(parts)).toEqual(standing)
      }),
    )
  })

  test('say nothing where there are none, and something where there are any', () => {
    expect(reconcile([])).toBeNull()
    fc.assert(fc.property(marks, (some) => (reconcile(some) === null) === (some.length === 0)))
  })

  test('a trainer goes before a scan, a correction before both, and only a confirmed scan counts', () => {
    const kept = said('a', 'kept', 'present', 3)
    expect(reconcile([kept])?.state).toBe('claimed')
    expect(reconcile([kept, said('b', 'tick', 'present', 1)])?.state).toBe('present')
    expect(reconcile([said('a', 'scan', 'present', 5), said('b', 'tick', 'absent', 2)])?.state).toBe('absent')
    expect(reconcile([said('a', 'tick', 'absent', 500), said('b', 'correction', 'excused', 300)])?.state).toBe('excused')
    fc.assert(fc.property(marks, (some) => (reconcile(some)?.state === 'claimed') === (some.length > 0 && some.every(({ source }) => source === 'kept'))))
  })

  test('of two ticks the later counts, of two scans the earlier', () => {
    expect(reconcile([said('a', 'tick', 'present', 1), said('b', 'tick', 'late', 2)])?.state).toBe('late')
    expect(reconcile([said('a', 'scan', 'present', 1), said('b', 'scan', 'late', 20)])?.state).toBe('present')
  })

  test('an excuse needs a reason, and so does what is said long after', () => {
    const ends = at(90)
    expect(sourceOf(ends, at(91))).toBe('tick')
    expect(sourceOf(ends, at(211))).toBe('correction')
    expect(needsReason({ source: 'tick', state: 'late' })).toBe(false)
    expect(needsReason({ source: 'tick', state: 'excused' })).toBe(true)
    expect(needsReason({ source: 'correction', state: 'present' })).toBe(true)
  })

  test('nobody is there before people arrive, but excused one can be', () => {
    expect(isEarly({ state: 'present', at: at(-31) }, start)).toBe(true)
    expect(isEarly({ state: 'present', at: at(-30) }, start)).toBe(false)
    expect(isEarly({ state: 'excused', at: at(-3000) }, start)).toBe(false)
  })
})
