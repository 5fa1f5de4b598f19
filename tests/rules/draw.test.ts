import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawFrom, drawNumbers, drawStatement, keyOf, stateDraw, statementHash } from '@/plugins/selection/rules/draw'

describe('RFC 3797', () => {
  /** The worked example of its section 6. */
  const sources = [{ numbers: ['9319'] }, { numbers: ['2', '5', '12', '8', '10'] }, { numbers: ['9', '18', '26', '34', '41', '45'] }]
  const key = '9319./2.5.8.10.12./9.18.26.34.41.45./'

  test('its example: the key', () => {
    expect(keyOf(sources)).toBe(key)
  })

  test('its example: the draws', () => {
    const steps = drawNumbers({ pool: 25, pick: 16, key, hash: 'md5' })
    expect(steps.map(({ drawn }) => drawn)).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4])
    expect(steps.map(({ left }) => left)).toEqual(Array.from({ length: 16 }, (_, before) => 25 - before))
    expect(steps[0]?.digest).toBe('990dd0a5692a029a98b5e01aa28f3459')
    expect(steps[15]?.digest).toBe('3269e6ce559abd57e2ba6aab495eb9bd')
  })
})

describe('a key', () => {
  test('does not depend on how the source was written down', () => {
    expect(keyOf([{ numbers: ['007', '0', '3.50', '12.0'] }])).toBe('0.3.57.12./')
    expect(keyOf([{ text: 'a1b2 c3' }, { text: '0xÉF' }])).toBe('A1B2C3/0XEF/')
    expect(keyOf([{ numbers: ['90071992547409931', '90071992547409929', '1.05', '1.5'] }])).toBe('1.051.590071992547409929.90071992547409931./')
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (numbers) => {
        const written = numbers.map(String)
        expect(keyOf([{ numbers: [...written].reverse() }])).toBe(keyOf([{ numbers: written }]))
      }),
    )
  })
})

describe('a draw', () => {
  test('draws each at most once, and all when all are drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.string(), fc.constantFrom('md5' as const, 'sha256' as const), (pool, key, hash) => {
        const drawn = drawNumbers({ pool, pick: pool, key, hash }).map((step) => step.drawn)
        expect([...drawn].sort((one, other) => one - other)).toEqual(Array.from({ length: pool }, (_, place) => place + 1))
        const fewer = drawNumbers({ pool, pick: Math.floor(pool / 2), key, hash }).map((step) => step.drawn)
        expect(fewer).toEqual(drawn.slice(0, fewer.length))
      }),
    )
  })

  test('favours nobody: over many keys, each of eight is drawn first about as often', () => {
    const first = Array.from({ length: 8000 }, (_, key) => drawNumbers({ pool: 8, pick: 1, key: `${key}./` })[0]?.drawn)
    const chiSquared = Array.from({ length: 8 }, (_, place) => (first.filter((drawn) => drawn === place + 1).length - 1000) ** 2 / 1000).reduce((sum, one) => sum + one)
    // The 99.9 % point of chi-squared with seven degrees of freedom.
    expect(chiSquared).toBeLessThan(24.32)
  })

  test('refuses what can not be drawn', () => {
    for (const asked of [
      { pool: 0, pick: 0 },
      { pool: 3, pick: 4 },
      { pool: 3, pick: -1 },
      { pool: 2.5, pick: 1 },
      { pool: 65_536, pick: 1 },
    ])
      expect(() => drawNumbers({ ...asked, key: 'a' })).toThrow(RangeError)
  })
})

describe('a statement', () => {
  const asked = { decision: '0'.repeat(64), pick: 2, places: 1, reserve: 0, sources: ['The numbers of the state lottery of 1 June 2031'], knownAt: '2031-06-01T20:00:00+04:00' }

  test('has one hash, in whatever order the list came; anything that is changed changes it', () => {
    const stated = stateDraw(['c', 'a', 'b', 'a'], asked)
    expect(stated.pool).toEqual(['a', 'b', 'c'])
    expect(statementHash(stateDraw(['b', 'c', 'a'], asked))).toBe(statementHash(stated))
    expect(statementHash(stated)).toMatch(/^[0-9a-f]{64}$/)
    for (const change of [{ decision: '1'.repeat(64) }, { pick: 1 }, { places: 2 }, { reserve: 1 }, { sources: ['Another'] }, { knownAt: '2031-06-02T20:00:00+04:00' }])
      expect(statementHash(stateDraw(['a', 'b', 'c'], { ...asked, ...change }))).not.toBe(statementHash(stated))
  })

  test('is drawn from by its sources', () => {
    const stated = stateDraw(['a', 'b', 'c', 'd'], asked)
    const sources = [{ numbers: ['3', '17', '40'] }]
    const draw = drawFrom(stated, sources)
    const numbers = drawNumbers({ pool: 4, pick: 2, key: '3.17.40./' }).map(({ drawn }) => drawn)
    expect(draw).toMatchObject({ statement: statementHash(stated), key: '3.17.40./', drawn: numbers.map((number) => stated.pool[number - 1]) })
    expect(() => drawFrom(stated, [...sources, ...sources])).toThrow('1 random sources were stated; 2 are given')
    expect(() => drawFrom({ ...stated, pick: 5 }, sources)).toThrow(RangeError)
  })

  test('that is not sorted is none', () => {
    expect(drawStatement.safeParse({ ...stateDraw(['a', 'b'], asked), pool: ['b', 'a'] }).success).toBe(false)
  })
})
