import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreedShows, isAmong, shownSince } from '@/plugins/teaching/rules/alumni'

const consents = fc.array(fc.boolean(), { maxLength: 12 }).map((said) => said.map((shown, place) => ({ shown, at: new Date(Date.UTC(2026, 0, 1 + place)).toISOString() })))

test('somebody is shown since they last began to agree: nothing was taken back from then on, and what came before was', () => {
  fc.assert(
    fc.property(consents, (said) => {
      const since = shownSince(said)
      const place = said.findIndex(({ at }) => at === since)
      expect(since !== null).toBe(said.at(-1)?.shown ?? false)
      if (since === null) return
      expect(said.slice(place).every(({ shown }) => shown)).toBe(true)
      expect(said[place - 1]?.shown ?? false).toBe(false)
    }),
  )
})

test('another line, or other letters, change nothing of it', () => {
  const at = (day: number) => `2026-05-0${day}T08:00:00.000Z`
  const said = [true, false, true, true].map((shown, place) => ({ shown, at: at(place + 1) }))
  expect(shownSince(said)).toBe(at(3))
})

test('a list is narrowed to those who agreed to one thing, whatever else, or to nothing at all', () => {
  const every = [false, true].flatMap((shown) => [false, true].map((written) => ({ shown, written })))
  expect(agreedShows.map((show) => every.filter((one) => isAmong(show, one)).length)).toEqual([2, 2, 1])
  for (const one of every) expect(agreedShows.some((show) => isAmong(show, one))).toBe(true)
})
