import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sequenceAfter, type Standing, toldAnew } from '@/plugins/interviews/rules/telling'

const standing: Standing = { startsAt: '2026-10-05T05:40:00.000Z', endsAt: '2026-10-05T06:10:00.000Z', place: 'Otaq 3', link: null, state: 'scheduled', sequence: 4 }

test('an invitation changes with the time, the place, the link and the state, one number at a time', () => {
  const changes: Partial<Standing>[] = [
    { startsAt: '2026-10-05T05:30:00Z' },
    { endsAt: '2026-10-05T06:00:00Z' },
    { place: 'Otaq 4' },
    { place: null },
    { link: 'https://meet.example/x' },
  ]
  for (const change of changes) {
    expect(toldAnew(standing, { ...standing, ...change })).toBe(true)
    expect(sequenceAfter(standing, { ...standing, ...change })).toBe(5)
    expect(sequenceAfter(standing, { ...standing, ...change, state: 'cancelled' })).toBe(5)
  }
  const cancelled = { ...standing, state: 'cancelled' }
  expect(toldAnew(standing, cancelled)).toBe(false)
  expect(sequenceAfter(standing, cancelled)).toBe(5)
})

test('what is only written otherwise is the same, and no number is asked for or taken back', () => {
  const same = { ...standing, startsAt: new Date(standing.startsAt), endsAt: '2026-10-05T10:10:00+04:00', link: '' }
  expect(toldAnew(standing, same)).toBe(false)
  expect(sequenceAfter(standing, { ...same, sequence: 99 } as Standing)).toBe(4)
  const word = fc.option(fc.constantFrom('', 'Otaq 3', 'Otaq 4'))
  const moment = fc.constantFrom('2026-10-05T05:40:00.000Z', '2026-10-05T09:40:00+04:00', '2026-10-05T07:00:00Z')
  const any = fc.record({ startsAt: moment, endsAt: moment, place: word, link: word, state: fc.constantFrom('scheduled', 'held', 'cancelled'), sequence: fc.nat(50) })
  fc.assert(
    fc.property(any, any, (before, after) => {
      const next = sequenceAfter(before, after)
      expect(toldAnew(before, after)).toBe(toldAnew(after, before))
      expect(next - before.sequence).toBe(sequenceAfter({ ...after, sequence: 0 }, before))
      expect([0, 1]).toContain(next - before.sequence)
    }),
  )
})
