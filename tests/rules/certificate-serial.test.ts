import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSerial, serialBytes, serialFrom } from '@/plugins/certificates/rules/serial'

const random = fc.uint8Array({ minLength: serialBytes, maxLength: serialBytes })
const serial = random.map(serialFrom)
const signs = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ']

describe('a serial number', () => {
  test('is made of random bytes alone', () => {
    expect(serialFrom(new Uint8Array(14))).toBe('2222-2222-2222-2223')
    expect(serialFrom(Uint8Array.from({ length: 14 }, (_, place) => 17 * place))).toBe('2K4M-6P8R-ATCV-EX5A')
    expect(() => serialFrom(new Uint8Array(13))).toThrow(RangeError)
  })

  test('has four groups of four signs, none of which is taken for another', () => {
    fc.assert(
      fc.property(serial, (one) => {
        expect(one).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
      }),
    )
  })

  test('differs where the bytes do', () => {
    fc.assert(
      fc.property(random, fc.nat(serialBytes - 1), fc.integer({ min: 1, max: 31 }), (bytes, place, by) => {
        const other = bytes.with(place, ((bytes[place] ?? 0) + by) % 256)
        expect(serialFrom(other)).not.toBe(serialFrom(bytes))
      }),
    )
  })

  test('has 70 bits that nobody knows: every sign of the random part takes every value', () => {
    for (let place = 0; place < serialBytes; place++) {
      const seen = new Set(Array.from({ length: 256 }, (_, byte) => serialFrom(new Uint8Array(serialBytes).with(place, byte)).replaceAll('-', '')[place]))
      expect([...seen].sort()).toEqual(signs)
    }
  })

  test('is read however it is typed', () => {
    fc.assert(
      fc.property(serial, fc.constantFrom('', ' ', '-', '–', '\u00a0', ' - '), fc.boolean(), (one, between, small) => {
        const typed = ` ${one.replaceAll('-', between)}\n`
        expect(readSerial(small ? typed.toLowerCase() : typed)).toBe(one)
      }),
    )
  })

  test('is not read when one sign is wrong', () => {
    fc.assert(
      fc.property(serial, fc.nat(15), fc.integer({ min: 1, max: 31 }), (one, place, by) => {
        const plain = [...one.replaceAll('-', '')]
        plain[place] = signs[(signs.indexOf(plain[place] ?? '') + by) % 32] as string
        expect(readSerial(plain.join(''))).toBeNull()
      }),
    )
  })

  test('is not read when two signs have changed places', () => {
    fc.assert(
      fc.property(serial, fc.nat(15), fc.nat(15), (one, place, other) => {
        const plain = [...one.replaceAll('-', '')]
        fc.pre(plain[place] !== plain[other])
        const [first, second] = [plain[place] as string, plain[other] as string]
        expect(readSerial(plain.with(place, second).with(other, first).join(''))).toBeNull()
      }),
    )
  })

  test.each(['', '7K3Q', 'ıııı-ıııı-ıııı-ıııı', '0000-0000-0000-0000', 'ſſſſ-ſſſſ-ſſſſ-ſſſſ', '2222-2222-2222-2222', '2222-2222-2222-2222-2'])('is not "%s"', (typed) => {
    expect(readSerial(typed)).toBeNull()
  })

  test('is hardly ever met by guessing', () => {
    let met = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 16, maxLength: 16 }), (guess) => {
        if (readSerial(guess.join(''))) met++
      }),
      { numRuns: 5000, seed: 1 },
    )
    expect(met).toBeLessThan(30)
  })
})
