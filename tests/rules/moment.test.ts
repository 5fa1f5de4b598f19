import { expect, test } from 'vitest'
import { momentInWords, spanInWords } from '@/i18n/moment'

test('a span names its day once, and both days where it ends on another, by the clocks of the zone', () => {
  const [from, until] = [new Date('2026-11-29T06:00:00Z'), new Date('2026-11-29T09:00:00Z')]
  expect(spanInWords(from, until, 'az')).toBe('29 noyabr 2026, 10:00–13:00 (GMT+4)')
  expect(spanInWords(from, until, 'ru', 'Europe/Berlin')).toMatch(/^29 ноября 2026 г\., 07:00–10:00 \(GMT\+1\)$/)
  const late = new Date('2026-11-29T21:00:00Z')
  expect(spanInWords(from, late, 'az')).toBe(`${momentInWords(from, 'az')} – ${momentInWords(late, 'az')}`)
  expect(spanInWords(from, late, 'az')).toContain('30 noyabr 2026, 01:00')
})
