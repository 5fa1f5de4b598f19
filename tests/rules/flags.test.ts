import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparable, essayFlags, type HandedEssay, personFlags } from '@/plugins/selection/rules/flags'
import { bandsOf, candidatesAmong, signatureOf } from '@/plugins/selection/rules/likeness/minhash'
import type { Applied } from '@/plugins/selection/rules/likeness/people'
import { shinglesOf } from '@/plugins/selection/rules/likeness/words'

const somebody = (application: string, more: Partial<Applied> = {}): Applied => ({
  application,
  applicant: `p-${application}`,
  identityNumber: '',
  phone: '',
  surname: `Soyad ${application}`,
  givenName: 'Ad',
  birthDate: '2001-01-01',
  ...more,
})

const essay = (application: string, text: string, more: Partial<HandedEssay> = {}): HandedEssay => ({ application, applicant: `p-${application}`, question: 'why', text, ...more })

const long =
  'Miqrasiya insanların həyatını dəyişir və biz bu dəyişikliyi başa düşmək üçün həm rəqəmlərə, həm də insanların öz sözlərinə diqqətlə qulaq asmalıyıq, çünki biri digərini izah edir.'

describe('flags of people', () => {
  test('name each other account once, for each reason, the same from whichever side', () => {
    const [a, b, c] = [
      somebody('a', { phone: '+994501112233', identityNumber: '5XK21TQ' }),
      somebody('b', { phone: '+994501112233', identityNumber: '5xk-21tq' }),
      somebody('c', { phone: '+994501112233' }),
    ]
    const flags = personFlags(a, [b, c])
    expect(flags.map(({ application, kind, other }) => [kind, application, other])).toEqual([
      ['identityNumber', 'a', 'b'],
      ['phone', 'a', 'b'],
      ['phone', 'a', 'c'],
    ])
    expect(personFlags(b, [a, c]).filter(({ application, other }) => application === 'a' && other === 'b')).toEqual(flags.slice(0, 2))
  })

  test('leave the other applications of the same account alone, and what others have in common', () => {
    const own = somebody('a', { phone: '1' })
    expect(personFlags(own, [somebody('b', { phone: '1', applicant: own.applicant })])).toEqual([])
    expect(personFlags(own, [somebody('b', { phone: '2' }), somebody('c', { phone: '2' })])).toEqual([])
  })
})

describe('flags of essays', () => {
  test('are the same from both sides, with the question of each and how alike they are', () => {
    const [one, other] = [essay('a', long), essay('b', long.toUpperCase(), { question: 'how' })]
    expect(essayFlags([one], [other])).toEqual([{ key: 'essays a why b how', kind: 'essays', application: 'a', other: 'b', evidence: { one: 'why', other: 'how', likeness: 1 } }])
    expect(essayFlags([other], [one])).toEqual(essayFlags([one], [other]))
  })

  test('are not made of what is only a little alike, nor of one’s own', () => {
    expect(essayFlags([essay('a', long)], [essay('b', `${long.slice(0, 60)} amma mən bununla razı deyiləm və öz misalımı gətirirəm.`)])).toEqual([])
    expect(essayFlags([essay('a', long)], [essay('b', long, { applicant: 'p-a' })])).toEqual([])
  })

  test('take essays that are long enough to be told apart, and nothing that is no text', () => {
    expect(comparable({ why: long, how: 'Bir esse.', odd: 3 })).toEqual([{ question: 'why', text: long }])
    expect(comparable(undefined)).toEqual([])
  })
})

test('texts whose bands meet are exactly the candidates, so that signatures can be kept', () => {
  const words = fc.array(fc.constantFrom('ev', 'yol', 'dil', 'su', 'daş', 'kənd'), { minLength: 4, maxLength: 30 })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (texts) => {
      const signatures = texts.map((text) => signatureOf(shinglesOf(text.join(' '))))
      const bands = signatures.map((signature) => new Set(signature ? bandsOf(signature) : []))
      const meeting = texts.flatMap((_, one) =>
        texts.flatMap((__, other) => (one < other && [...(bands[one] ?? [])].some((band) => bands[other]?.has(band)) ? [[one, other]] : [])),
      )
      expect(candidatesAmong(signatures)).toEqual(meeting)
    }),
  )
})
