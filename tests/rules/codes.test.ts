import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, ownKey } from '@/plugins/selection/rules/codes'
import { wasTold } from '@/plugins/selection/rules/decisions'
import { stages, statuses } from '@/plugins/selection/rules/steps'

describe('a code', () => {
  test('is what anybody with the key comes to by hand: the beginning of the SHA-256 of the receipt, a blank and the key', () => {
    const key = ownKey('secret', 'a')
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(codeOf('MM7-4K2P-9XQT', key)).toBe(createHash('sha256').update(`MM7-4K2P-9XQT ${key}`).digest('hex').slice(0, 32))
  })

  test('is another in another decision, for another record, and with another receipt', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 6, maxLength: 6 }), ([secret = '', other = '', id = '', stranger = '', receipt = '', wrong = '']) => {
        const codes = [codeOf(receipt, ownKey(secret, id)), codeOf(receipt, ownKey(other, id)), codeOf(receipt, ownKey(secret, stranger)), codeOf(wrong, ownKey(secret, id))]
        expect(new Set(codes).size).toBe(4)
        expect(codeOf(receipt, ownKey(secret, id))).toBe(codes[0])
      }),
    )
  })
})

describe('whether somebody was told how a stage ended for them', () => {
  test('is so once they went on, or were rejected in it', () => {
    expect(wasTold('screening', 'submitted', 'draft')).toBe(false)
    expect(wasTold('screening', 'rejected', 'submitted')).toBe(true)
    expect(wasTold('interview', 'rejected', 'submitted')).toBe(false)
    expect([wasTold('screening', 'shortlisted', 'submitted'), wasTold('interview', 'shortlisted', 'submitted')]).toEqual([true, false])
    expect([wasTold('screening', 'rejected', 'shortlisted'), wasTold('interview', 'rejected', 'shortlisted')]).toEqual([true, true])
  })

  test('is never so for who withdrew or was taken out while it went on, nor for whom it was opened again', () => {
    for (const left of ['withdrawn', 'disqualified'] as const) {
      expect([wasTold('screening', left, 'submitted'), wasTold('screening', left, 'shortlisted'), wasTold('interview', left, 'shortlisted')]).toEqual([false, true, false])
    }
    expect([wasTold('screening', 'submitted', 'rejected'), wasTold('interview', 'shortlisted', 'rejected')]).toEqual([false, false])
  })

  test('is never so for the second stage and not for the first', () => {
    for (const told of statuses)
      for (const before of [null, ...statuses]) if (wasTold('interview', told, before)) expect([told, before, wasTold('screening', told, before)]).toEqual([told, before, true])
    expect(stages).toHaveLength(2)
  })
})
