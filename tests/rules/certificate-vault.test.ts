import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, sealingBytes, unseal } from '@/plugins/certificates/rules/vault'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const secret = fc.string({ minLength: 32, maxLength: 60 })

test('what was sealed comes out by the same secret, and by no other', () => {
  fc.assert(
    fc.property(bytes(32), secret, secret, bytes(sealingBytes), (seed, right, wrong, random) => {
      const sealed = seal(seed, right, random)
      expect(unseal(sealed, right)).toEqual(seed)
      if (right !== wrong) expect(unseal(sealed, wrong)).toBeNull()
    }),
    { numRuns: 50 },
  )
})

test('no byte of it can be changed, and none be left out', () => {
  fc.assert(
    fc.property(bytes(32), bytes(sealingBytes), fc.nat(), fc.integer({ min: 1, max: 255 }), (seed, random, place, by) => {
      const sealed = Buffer.from(seal(seed, 'x'.repeat(32), random), 'base64url')
      const changed = Buffer.from(sealed)
      const at = place % changed.length
      changed[at] = ((changed[at] ?? 0) + by) % 256
      expect(unseal(changed.toString('base64url'), 'x'.repeat(32))).toBeNull()
      expect(unseal(sealed.subarray(0, at).toString('base64url'), 'x'.repeat(32))).toBeNull()
    }),
  )
})

test('it shows nothing of what is in it, and takes as many random bytes as it says', () => {
  const seed = new Uint8Array(32).fill(7)
  expect(Buffer.from(seal(seed, 'x'.repeat(32), new Uint8Array(sealingBytes)), 'base64url').includes(Buffer.from(seed))).toBe(false)
  expect(() => seal(seed, 'x'.repeat(32), new Uint8Array(11))).toThrow(RangeError)
})
