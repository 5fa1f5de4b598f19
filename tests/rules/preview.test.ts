import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPreview, type Preview, signPreview } from '@/plugins/editing/rules/preview'

const until = new Date('2026-12-01T12:00:00.000Z')
const before = new Date(until.getTime() - 1)
const preview: Preview = { collection: 'pages', id: '0b9b0f6e-0000-4000-8000-000000000000', until, kind: 'link' }

test('a preview link shows its one document until its time is over', () => {
  const word = signPreview('secret', preview)
  expect(openPreview('secret', word, before)).toEqual({ state: 'open', preview })
  expect(openPreview('secret', word, until)).toEqual({ state: 'expired' })
})

test('a word that was altered, or signed elsewhere, shows nothing', () => {
  const word = signPreview('secret', preview)
  expect(openPreview('another secret', word, before)).toEqual({ state: 'altered' })
  fc.assert(
    fc.property(fc.nat(word.length - 1), fc.constantFrom(...'abcXYZ019-_.'), (place, letter) => {
      const altered = word.slice(0, place) + letter + word.slice(place + 1)
      if (altered !== word) expect(openPreview('secret', altered, before).state).toBe('altered')
    }),
  )
  fc.assert(
    fc.property(fc.string(), (nonsense) => {
      expect(openPreview('secret', nonsense, before)).toEqual({ state: 'altered' })
    }),
  )
})
