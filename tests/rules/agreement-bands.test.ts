import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphaBands, bandOfAlpha, bandOfCorrelation, correlationBands } from '@/plugins/selection/rules/agreement/bands'

test.each([
  [-0.2, 'poor'],
  [0.49, 'poor'],
  [0.5, 'moderate'],
  [0.75, 'good'],
  [0.9, 'excellent'],
  [1, 'excellent'],
])('a correlation of %d is %s', (value, band) => {
  expect(bandOfCorrelation(value)).toBe(band)
})

test.each([
  [0.66, 'unreliable'],
  [0.667, 'tentative'],
  [0.8, 'reliable'],
])('an alpha of %d is %s', (value, band) => {
  expect(bandOfAlpha(value)).toBe(band)
})

test('more agreement is never a lower band', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(correlationBands.indexOf(bandOfCorrelation(more))).toBeGreaterThanOrEqual(correlationBands.indexOf(bandOfCorrelation(less)))
      expect(alphaBands.indexOf(bandOfAlpha(more))).toBeGreaterThanOrEqual(alphaBands.indexOf(bandOfAlpha(less)))
    }),
  )
})
