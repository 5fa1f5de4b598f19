import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentTo } from '@/plugins/selection/rules/release-consent'

const proposed = (fingerprint: string, by: string) => ({ fingerprint, by, name: by, at: '2031-01-01T10:00:00.000Z' })

test('a release that takes two is made by whoever did not propose it, and only as it was proposed', () => {
  expect(consentTo('now', [], 'b')).toBe('notProposed')
  expect(consentTo('now', [proposed('before', 'a')], 'b')).toBe('changed')
  expect(consentTo('now', [proposed('now', 'a')], 'a')).toBe('own')
  expect(consentTo('now', [proposed('now', 'a')], 'b')).toBe('given')
  expect(consentTo('now', [proposed('now', 'a')], null)).toBe('own')
  // Whoever proposes the same again takes nothing from who proposed it first.
  expect(consentTo('now', [proposed('now', 'b'), proposed('now', 'a')], 'b')).toBe('given')
})

test('is given by two people or not at all, whatever was proposed', () => {
  const person = fc.constantFrom('a', 'b', 'c')
  const proposals = fc.array(fc.record({ fingerprint: fc.constantFrom('now', 'before'), by: person }))
  fc.assert(
    fc.property(proposals, person, (made, who) => {
      const given = consentTo(
        'now',
        made.map(({ by, fingerprint }) => proposed(fingerprint, by)),
        who,
      )
      expect(given === 'given').toBe(made.some(({ by, fingerprint }) => by !== who && fingerprint === 'now'))
    }),
  )
})
