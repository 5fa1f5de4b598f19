import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, mark } from '@/plugins/search/rules/excerpt'
import { fold, saysIn } from '@/i18n/fold'
import { textQuery, wordsAsked } from '@/plugins/search/rules/query'

describe('folding', () => {
  test.each([
    ['Əlifba', 'elifba'],
    ['IŞIQ', 'isiq'],
    ['İnsan', 'insan'],
    ['Çağırış, öğrətmən, üçün', 'cagiris, ogretmen, ucun'],
    ['Ёлка и йод', 'елка и йод'],
    ['Café', 'cafe'],
  ])('%s is sought as %s', (text, folded) => expect(fold(text)).toBe(folded))

  test('keeps every place, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  test.each([
    [' elif ', true],
    ['ƏLİFBA m7', true],
    ['', true],
    ['null', false],
    ['elifbe', false],
  ])('whether “%s” is said of somebody: %s', (typed, said) => expect(saysIn(typed, 'Əlifba', null, 'M7-ABC', undefined)).toBe(said))
})

describe('a question', () => {
  test('is made of words, each once, whatever signs stand between them', () => {
    expect(wordsAsked('  Miqrasiya, MƏCƏLLƏSİ & miqrasiya! ')).toEqual(['miqrasiya', 'mecellesi'])
    expect(textQuery(['miqrasiya', 'mecellesi'])).toBe('miqrasiya:* & mecellesi:*')
  })

  test('never carries a sign of the query language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (typed) => {
        expect(textQuery(wordsAsked(typed))).toMatch(/^([\p{L}\p{M}\p{N}]+:\*( & [\p{L}\p{M}\p{N}]+:\*)*)?$/u)
      }),
    )
  })
})

describe('what is shown of a find', () => {
  test('sets apart what was looked for, as it is written', () => {
    expect(mark('Əlifba və işıq', ['elif', 'isiq'])).toEqual([
      { text: 'Əlif', found: true },
      { text: 'ba və ', found: false },
      { text: 'işıq', found: true },
    ])
  })

  test('puts the pieces together to the text again', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        const pieces = mark(text, words.map(fold))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  test('is cut between words around the first place', () => {
    const text = `${'söz '.repeat(100)}miqrasiya ${'söz '.repeat(100)}`.trim()
    const cut = excerpt(text, ['miqrasiya'])
    expect(cut).toMatch(/^… (söz )+miqrasiya (söz )*söz …$/)
    expect(cut.length).toBeLessThan(190)
    expect(excerpt('qısa mətn', ['x'])).toBe('qısa mətn')
  })
})
