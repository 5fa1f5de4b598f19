import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askingAt, morning } from '@/plugins/teaching/rules/evaluation-letters'
import { whyNotEvaluate } from '@/plugins/teaching/rules/evaluations'

const hour = 3_600_000
const day = 24 * hour
/** Midnight of a day by the clocks of Baku, four hours ahead of UTC all the year. */
const midnight = (days: number) => Date.UTC(2031, 0, 1) - 4 * hour + days * day

const moments = fc.integer({ min: 0, max: 3 * 365 * day }).map((ahead) => new Date(midnight(0) + ahead))
const mornings = fc.record({ days: fc.integer({ min: 0, max: 1000 }), into: fc.integer({ min: 0, max: 3 * hour - 1 }) })

test('somebody is asked in the morning alone, by the clocks of Baku', () => {
  fc.assert(
    fc.property(moments, (now) => {
      const local = new Date(now.getTime() + 4 * hour)
      const asking = askingAt(now)
      expect(asking !== null).toBe(local.getUTCHours() >= morning.from && local.getUTCHours() < morning.until)
      if (asking) expect(asking.day).toBe(local.toISOString().slice(0, 10))
    }),
  )
})

test('what participants are asked about can be answered, and none of it ended on the same day', () => {
  fc.assert(
    fc.property(mornings, fc.integer({ min: -20 * day, max: day }), ({ days, into }, from) => {
      const now = new Date(midnight(days) + morning.from * hour + into)
      const asking = askingAt(now)
      if (!asking) throw new Error('It is morning.')
      const endsAt = new Date(now.getTime() + from)
      const asked = endsAt > asking.after && endsAt < asking.before
      const why = whyNotEvaluate({ endsAt, planned: true, attended: true, answered: false }, now)
      expect(asked).toBe(why === null && endsAt.getTime() < midnight(days))
    }),
  )
})

test('whenever a session ends, the next morning is for it, and each of thirteen mornings would do', () => {
  fc.assert(
    fc.property(moments, (endsAt) => {
      const days = Math.floor((endsAt.getTime() - midnight(0)) / day)
      for (let later = 1; later <= 13; later += 1) {
        const asking = askingAt(new Date(midnight(days + later) + morning.from * hour))
        expect(asking && endsAt > asking.after && endsAt < asking.before).toBe(true)
      }
    }),
  )
})
