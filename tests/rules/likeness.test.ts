import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alikeAmong, nearlyIdentical } from '@/plugins/selection/rules/likeness/essays'
import { candidatesAmong, estimatedLikeness, signatureLength, signatureOf } from '@/plugins/selection/rules/likeness/minhash'
import { sharedPassages } from '@/plugins/selection/rules/likeness/passages'
import { type Applied, samePeople } from '@/plugins/selection/rules/likeness/people'
import { likenessOf, shinglesOf, wordsOf } from '@/plugins/selection/rules/likeness/words'

const essay = `Miqrasiya Məktəbinə müraciət edirəm, çünki ölkəmizin miqrasiya siyasətinin necə formalaşdığını öyrənmək istəyirəm.
  İşıqlı gələcək üçün gənclərin bu sahədə biliyi vacibdir; universitetdə beynəlxalq hüququ öyrənmişəm.`

/** Two texts of numbered words that share a run of them; other words each time. */
const anyTwo = fc.tuple(fc.nat(120), fc.nat(120), fc.nat(120), fc.nat()).map(([shared, one, other, vocabulary]) => {
  const words = (kind: string, count: number) => Array.from({ length: count }, (_, place) => `${kind}${place}of${vocabulary}`)
  return [[...words('s', shared), ...words('a', one)].join(' '), [...words('s', shared), ...words('b', other)].join(' ')] as const
})

describe('words', () => {
  test('are compared without case, signs and punctuation, and keep their places', () => {
    expect(wordsOf('«IŞIQ» — Əlifba!')).toEqual([
      { word: 'isiq', from: 1, to: 5 },
      { word: 'elifba', from: 9, to: 15 },
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { from, to, word } of wordsOf(text)) expect(wordsOf(text.normalize('NFC').slice(from, to)).map((one) => one.word)).toEqual([word])
      }),
    )
  })

  test('make shingles: all of a short text, none of an empty one', () => {
    expect([...shinglesOf('bir iki üç dörd beş')]).toEqual(['bir iki uc dord', 'iki uc dord bes'])
    expect([...shinglesOf('Bir, iki')]).toEqual(['bir iki'])
    expect(shinglesOf(' — ').size).toBe(0)
  })
})

describe('the likeness', () => {
  test('is 1 for the same, 0 for nothing in common, and the same both ways', () => {
    expect(likenessOf(shinglesOf(essay), shinglesOf(essay.toUpperCase()))).toBe(1)
    expect(likenessOf(shinglesOf(''), shinglesOf(''))).toBe(0)
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const [first, second] = [shinglesOf(one), shinglesOf(other)]
        expect(likenessOf(first, second)).toBe(likenessOf(second, first))
        expect(likenessOf(first, second)).toBe([...first].filter((shingle) => second.has(shingle)).length / Math.max(1, new Set([...first, ...second]).size))
      }),
    )
  })

  test('is estimated by signatures to within five standard errors, and without bias', () => {
    const errors: number[] = []
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const [first, second] = [shinglesOf(one), shinglesOf(other)]
        const [own, others] = [signatureOf(first), signatureOf(second)]
        if (!own || !others) return
        const exact = likenessOf(first, second)
        const error = estimatedLikeness(own, others) - exact
        expect(Math.abs(error)).toBeLessThanOrEqual(5 * Math.sqrt((exact * (1 - exact)) / signatureLength))
        errors.push(error)
      }),
      { numRuns: 500, seed: 1 },
    )
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01)
  })
})

describe('essays that are nearly identical', () => {
  test('are always found where they are the same but for case, signs and punctuation', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 10 }), fc.lorem({ maxCount: 30 }), (others, text) => {
        const essays = others.map((other, place) => ({ id: `o${place}`, applicant: `o${place}`, text: other }))
        const copies = [
          { id: 'x1', applicant: 'x1', text },
          { id: 'x2', applicant: 'x2', text: `  ${text.toUpperCase().replaceAll(' ', ', ')}!` },
        ]
        const found = alikeAmong([...essays, ...copies])
        expect(found).toContainEqual({ one: 'x1', other: 'x2', likeness: 1 })
        expect(alikeAmong([...copies, ...essays].reverse())).toEqual(found)
      }),
    )
  })

  test('are those that reach the bound, by the exact likeness', () => {
    const words = Array.from({ length: 100 }, (_, place) => `söz${place}`)
    const changed = (from: number) => words.map((word, place) => (place < from ? word : `başqa${place}`)).join(' ')
    const essays = [words.join(' '), changed(90), changed(40)].map((text, place) => ({ id: `e${place}`, applicant: `p${place}`, text }))
    expect(alikeAmong(essays)).toEqual([{ one: 'e0', other: 'e1', likeness: 87 / 107 }])
    expect(alikeAmong(essays, 0.9)).toEqual([])
    expect(87 / 107).toBeGreaterThan(nearlyIdentical)
  })

  test('are no matter where one person handed in their own again, or nothing was written', () => {
    const mine = ['2030', '2031'].map((id) => ({ id, applicant: 'me', text: essay }))
    const blank = ['x', 'y'].map((id) => ({ id, applicant: id, text: ' … ' }))
    expect(alikeAmong([...mine, ...blank])).toEqual([])
  })

  test('candidates are pairs, each once', () => {
    const signature = signatureOf(shinglesOf(essay))
    expect(candidatesAmong([signature, null, signature, signature])).toEqual([
      [0, 2],
      [0, 3],
      [2, 3],
    ])
  })
})

describe('shared passages', () => {
  test('are cut from both texts as they were written, the longest first, wherever they stand', () => {
    const [one, other] = [`Mən düşünürəm ki, ${essay} Son.`, `Salam! Son söz əvvəl gəldi. ${essay.toUpperCase()} Bitdi.`]
    const { passages, ...texts } = sharedPassages(one, other)
    expect(passages).toHaveLength(1)
    expect(texts.one.slice(passages[0]?.one.from, passages[0]?.one.to)).toBe(essay.slice(0, -1))
    expect(texts.other.slice(passages[0]?.other.from, passages[0]?.other.to)).toBe(essay.toUpperCase().slice(0, -1))
  })

  test('hold the same words in both, and no word twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (one, other, atLeast) => {
          const side = sharedPassages(one.join(' '), other.join(', '), atLeast)
          const seen = { one: 0, other: new Set<number>() }
          for (const { words, ...at } of side.passages) {
            const [mine, theirs] = [side.one.slice(at.one.from, at.one.to), side.other.slice(at.other.from, at.other.to)]
            expect(wordsOf(mine).map(({ word }) => word)).toEqual(wordsOf(theirs).map(({ word }) => word))
            expect(wordsOf(mine)).toHaveLength(words)
            expect(words).toBeGreaterThanOrEqual(atLeast)
            expect(at.one.from).toBeGreaterThanOrEqual(seen.one)
            seen.one = at.one.to
            for (let place = at.other.from; place < at.other.to; place += 1) {
              expect(seen.other.has(place)).toBe(false)
              seen.other.add(place)
            }
          }
        },
      ),
    )
  })
})

describe('people who are probably one', () => {
  const someone: Applied = {
    application: 'a1',
    applicant: 'p1',
    identityNumber: '5AB12CD',
    phone: '+994501234567',
    surname: 'Əliyeva',
    givenName: 'Günel',
    birthDate: '2003-05-06',
  }
  const stranger: Applied = {
    application: 'a2',
    applicant: 'p2',
    identityNumber: '7XY98ZW',
    phone: '+994557654321',
    surname: 'Həsənov',
    givenName: 'Orxan',
    birthDate: '2002-01-01',
  }

  test.each([
    ['identityNumber', { identityNumber: '5ab-12cd' }],
    ['phone', { phone: '+994 50 123 45 67' }],
    ['nameAndBirthDate', { surname: 'GUNEL', givenName: 'Eliyeva ', birthDate: '2003-05-06' }],
  ])('have the same %s', (by, same) => {
    expect(samePeople([someone, { ...stranger, ...same }])).toEqual([{ by, applications: ['a1', 'a2'] }])
  })

  test('are not those who share nothing, left it blank, have a namesake born on another day, or applied twice with one account', () => {
    expect(samePeople([someone, stranger])).toEqual([])
    expect(samePeople([someone, stranger].map((one) => ({ ...one, identityNumber: '', phone: '', surname: '' })))).toEqual([])
    expect(samePeople([someone, { ...stranger, surname: someone.surname, givenName: someone.givenName }])).toEqual([])
    expect(samePeople([someone, { ...someone, application: 'a3' }])).toEqual([])
  })
})
