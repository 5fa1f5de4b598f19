import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isZone, mostImpossible, preferenceProblems, spanOf, type TypedPreferences } from '@/plugins/interviews/rules/preferences'

const terms = { languages: ['az', 'en'] as const, days: ['2026-10-05', '2026-10-06'] }
const said: TypedPreferences = { language: 'az', zone: 'Asia/Baku', impossible: [], travels: false, arrives: '', leaves: '', standby: [] }
const wrong = (change: Partial<TypedPreferences>) => preferenceProblems({ ...said, ...change }, terms)

test('nothing is wrong with what is whole, and hours of a journey count only for who makes one', () => {
  expect(wrong({})).toEqual([])
  expect(wrong({ impossible: [{ day: '2026-10-05', from: '', to: '' }], standby: ['2026-10-06'] })).toEqual([])
  expect(wrong({ arrives: 'later' })).toEqual([])
  expect(wrong({ travels: true, arrives: '10:30', leaves: '17:00' })).toEqual([])
})

test('each mistake is said by its own field', () => {
  expect(wrong({ language: 'ru' })).toEqual([{ field: 'language', code: 'language' }])
  expect(wrong({ zone: 'Baku' })).toEqual([{ field: 'zone', code: 'zone' }])
  expect(wrong({ standby: ['2026-10-07'] })).toEqual([{ field: 'standby', code: 'standby' }])
  expect(wrong({ travels: true })).toEqual([{ field: 'arrives', code: 'bothHours' }])
  expect(wrong({ travels: true, arrives: '10:30', leaves: '' })).toEqual([{ field: 'leaves', code: 'bothHours' }])
  expect(
    wrong({
      impossible: [
        { day: '', from: '', to: '' },
        { day: '2026-02-30', from: '10:00', to: '' },
        { day: '2026-10-05', from: '12:00', to: '11:00' },
        { day: '2026-10-05', from: '9', to: '25:00' },
      ],
    }),
  ).toEqual([
    { field: 'impossible.0.day', code: 'day' },
    { field: 'impossible.1.day', code: 'day' },
    { field: 'impossible.1.to', code: 'bothHours' },
    { field: 'impossible.2.to', code: 'order' },
    { field: 'impossible.3.from', code: 'hour' },
    { field: 'impossible.3.to', code: 'hour' },
  ])
  expect(wrong({ impossible: Array(mostImpossible + 1).fill({ day: '2026-10-05', from: '', to: '' }) })).toEqual([{ field: 'impossible.0.day', code: 'tooMany' }])
})

test('what has no problem is a stretch of time, a whole day where no hours are given, also where clocks are moved', () => {
  expect(spanOf({ day: '2026-10-05', from: '09:30', to: '11:00' }, 'Asia/Baku')).toEqual({ from: Date.parse('2026-10-05T05:30Z'), to: Date.parse('2026-10-05T07:00Z') })
  const whole = spanOf({ day: '2026-10-25', from: '', to: '' }, 'Europe/Berlin')
  expect(whole.to - whole.from).toBe(25 * 3600_000)
  const hour = fc.integer({ min: 0, max: 23 * 60 }).map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), hour, hour, (date, from, to) => {
      const one = { day: date.toISOString().slice(0, 10), from, to }
      if (wrong({ impossible: [one] }).length > 0) expect(from >= to).toBe(true)
      else expect(spanOf(one, 'Asia/Baku').from).toBeLessThan(spanOf(one, 'Asia/Baku').to)
    }),
  )
})

test('a zone is one that clocks know', () => {
  for (const zone of ['Asia/Baku', 'Europe/Berlin', 'America/Argentina/Buenos_Aires']) expect(isZone(zone)).toBe(true)
  for (const zone of ['', 'Baku', 'Europe/Nowhere']) expect(isZone(zone)).toBe(false)
})
