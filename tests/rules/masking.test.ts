import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMasks, type Identity, type Masked, type MaskKind, maskText, type Redaction } from '@/plugins/selection/rules/masking/masking'
import { partsOf } from '@/plugins/selection/rules/masking/names'

const nobody: Identity = { names: [], identityNumber: null }
const gulnare: Identity = { names: ['Əliyeva', 'Gülnarə', 'Məmməd qızı'], identityNumber: '7ZXQWER' }

/** As a reviewer sees it: a sign for what is hidden. */
const shown = (masked: Masked) => masked.map((piece) => ('text' in piece ? piece.text : '█')).join('')
const read = (text: string, identity = gulnare, redactions: Redaction[] = []) => shown(maskText(text, identity, redactions))
const kindsOf = (text: string, identity = nobody): MaskKind[] => findMasks(text, identity).map(({ kind }) => kind)

describe('a name', () => {
  test.each([
    'Gülnarə',
    'gülnarə',
    'GÜLNARƏ',
    'Gulnare',
    'Gulnara',
    'Gülnarənin',
    'Gülnarədən',
    'Gulnareye',
    "Gülnarə'nin",
    'Gulnara’s',
    'Гюльнара',
    'Гюльнары',
    'Гюльнаре',
    'Гульнарой',
    'Күлнарә'.replace('К', 'Ҝ'),
    'Əliyeva',
    'Eliyeva',
    'Aliyeva',
    'Alieva',
    'Алиева',
    'Алиевой',
    'АЛИЕВА',
    'Әлијева',
    'Əliyev',
    'Əliyevlərdən',
    'Алиевы',
    'Məmməd',
    'Mammad',
    'Mamed',
    'Мамед',
    'Мамедовна',
  ])('%s is hidden', (spelling) => {
    expect(read(`Mənim adım ${spelling}, yaşım 21.`)).toBe('Mənim adım █, yaşım 21.')
  })

  test.each([
    ['Həsənov', 'Гасанов'],
    ['Hüseynov', 'Гусейнов'],
    ['Hüseynov', 'Huseynov'],
    ['Cəfərov', 'Джафаров'],
    ['Cəfərov', 'Jafarov'],
    ['Quliyev', 'Гулиев'],
    ['Quliyev', 'Guliyev'],
    ['Quliyev', 'Кулиев'],
    ['Xəlilov', 'Халилов'],
    ['Xəlilov', 'Khalilov'],
    ['Ağayev', 'Агаев'],
    ['Ağayev', 'Aghayev'],
    ['Çingiz', 'Chingiz'],
    ['Şahin', 'Шахин'],
    ['Ülviyyə', 'Ульвия'],
    ['Yaqub', 'Якуб'],
    ['Vüqar', 'Вугар'],
    ['İlqar', 'Ильгар'],
    ['Könül', 'Кёнуль'],
    ['Алиева', 'Əliyeva'],
    ['Мамедов', 'Məmmədov'],
    ['Mammadov', 'Məmmədov'],
    ['Rashidovna', 'Rəşid'],
  ])('%s is found as %s', (name, spelling) => {
    expect(read(`Mən ${spelling} haqqında`, { names: [name], identityNumber: null })).toBe('Mən █ haqqında')
  })

  test('put together with letters and their signs apart is the same name', () => {
    expect(read('Mən Gülnarə.'.normalize('NFD'))).toBe('Mən █.')
  })

  test('that is also a word is left where it is written as a word', () => {
    const eli: Identity = { names: ['Əli'], identityNumber: null }
    expect(read('Əli əlindən gələni etdi, Əlinin ali təhsili var.', eli)).toBe('█ əlindən gələni etdi, █ ali təhsili var.')
  })

  test('of two parts is looked for part by part, without "daughter of"', () => {
    expect(partsOf(['Əliyeva-Rzalı', 'Mirzə qızı'])).toEqual(['əliyev', 'rzalı', 'mirzə'])
    expect(read('Onun qızı oldum. Bəxtiyar burada.')).toBe('Onun qızı oldum. Bəxtiyar burada.')
  })
})

test.each<[MaskKind, string, string]>([
  ['email', 'Yazın: leyla.m+1@mail.example.az!', 'Yazın: █!'],
  ['phone', 'Nömrəm 050 123 45 67-dir', 'Nömrəm █-dir'],
  ['phone', 'Zəng: +994 (55) 999-88-77.', 'Zəng: █.'],
  ['phone', 'тел. 8-10-994-12-555-12-12 '.replace('8-10-994', '+994'), 'тел. █ '],
  ['link', 'Bloqum https://blog.example.az/men?x=1, baxın', 'Bloqum █, baxın'],
  ['link', 'Sayt: www.leyla.example.', 'Sayt: █.'],
  ['link', 'linkedin.com/in/leyla və t.me/leyla', '█ və █'],
  ['link', 'Instagram: @leyla_m.', 'Instagram: █.'],
  ['number', 'FİN: 5AB12C7', 'FİN: █'],
  ['number', 'Pasport AZE 12345678 idi', 'Pasport █ idi'],
  ['number', 'Vəsiqə AA1234567.', 'Vəsiqə █.'],
  ['address', 'Ünvan: Nizami küçəsi 12, mənzil 5 idi', 'Ünvan: █ idi'],
  ['address', 'Живу на ул. Низами, д. 12, кв. 5 в Баку', 'Живу на █ в Баку'],
  ['address', 'I live at 12 Nizami Street now', 'I live at █ now'],
])('hides what is a way to a person: %s in "%s"', (kind, text, expected) => {
  expect(read(text, nobody)).toBe(expected)
  expect(new Set(kindsOf(text))).toEqual(new Set([kind]))
})

test('hides the own number of a paper in any spacing', () => {
  expect(read('7zx qwer', gulnare)).toBe('█')
})

test.each([
  '2019–2023-cü illərdə 1990-cı ildən',
  '25 000 nəfər, 3,5 milyon',
  'Bakının Nizami küçəsində gəzirdim',
  'BMT-nin 1951-ci il Konvensiyası',
  'IELTS 7.5, TOEFL 100',
  'Və s. və i.a.',
  'və.sonra',
])('leaves what tells of nobody: %s', (text) => expect(read(text)).toBe(text))

const letters = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz'
/** No letter comes twice in a row: which of them is doubled is no part of a name's spelling. */
const aName = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 14 })
  .map((name) => name.replace(/(.)\1+/g, '$1'))
  .filter(({ length }) => length >= 5)
  .map((name) => name.charAt(0).toLocaleUpperCase('az') + name.slice(1))
/** Words of none of the letters that a name here may be written with. */
const foreignWord = fc.string({ unit: fc.constantFrom(...'αβγδεζηθκλμ'), minLength: 1, maxLength: 8 })
const plain = (name: string) => name.replace(/[əƏ]/g, 'e').replace(/ı/g, 'i').replace(/İ/g, 'I').normalize('NFD').replace(/\p{M}/gu, '')
const spellings = [
  (name: string) => name,
  (name: string) => name.toLocaleUpperCase('az'),
  (name: string) => name.toLocaleLowerCase('az'),
  plain,
  (name: string) => plain(name).toUpperCase(),
  (name: string) => name.normalize('NFD'),
  (name: string) => name.replace(/ə/g, 'a').replace(/ş/g, 'sh').replace(/ç/g, 'ch').replace(/x/g, 'kh').replace(/ğ/g, 'gh'),
  (name: string) => `${name}dan`,
  (name: string) => `${name}lərin`,
]

test('no spelling of a name survives, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(aName, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(foreignWord, fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 }), (names, words) => {
      const identity: Identity = { names, identityNumber: null }
      const text = words.map(([word, which, how]) => `${word} ${spellings[how % spellings.length]?.(String(names[which % names.length]))}, `).join('')
      expect(read(text, identity)).toBe(words.map(([word]) => `${word} █, `).join(''))
    }),
  )
})

test('what was masked has nothing left to mask, whatever the text', () => {
  const piece = fc.oneof(fc.string(), aName, fc.constantFrom(' ', '. ', 'a@b.az', '+994501234567', 'www.x.az', '@me', 'AA1234567', 'Nizami küçəsi 5'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(aName, { maxLength: 3 }), (pieces, names) => {
      const identity: Identity = { names, identityNumber: null }
      const once = read(pieces.join(''), identity)
      expect(read(once, identity)).toBe(once)
    }),
  )
})

test('the places that are masked lie apart, in order, and all else is the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.record({ act: fc.constantFrom('hide' as const, 'show' as const), passage: fc.string({ maxLength: 3 }) })), (given, redactions) => {
      const text = given.normalize('NFC')
      const masks = findMasks(text, nobody, redactions)
      masks.forEach(({ from, to }, index) => {
        expect(from).toBeLessThan(to)
        expect(from).toBeGreaterThanOrEqual(masks[index - 1]?.to ?? 0)
      })
      const left = masks.reduceRight((rest, { from, to }) => `${rest.slice(0, from)}█${rest.slice(to)}`, text)
      expect(shown(maskText(given, nobody, redactions))).toBe(left)
    }),
  )
})

describe('what a coordinator decides', () => {
  test('hides a passage wherever it stands, and takes it back', () => {
    const hide: Redaction = { act: 'hide', passage: 'robotics club' }
    expect(read('The robotics club, our robotics club', nobody, [hide])).toBe('The █, our █')
    expect(read('The robotics club', nobody, [hide, { act: 'show', passage: 'robotics club' }])).toBe('The robotics club')
  })

  test('shows what the rule hid too much, and hides it again', () => {
    const show: Redaction = { act: 'show', passage: 'Əliyev' }
    expect(read('Heydər Əliyev, Gülnarə', gulnare, [show])).toBe('Heydər Əliyev, █')
    expect(read('Heydər Əliyev, Gülnarə', gulnare, [show, { act: 'hide', passage: 'Əliyev' }])).toBe('Heydər █, █')
  })

  test('a passage that overlaps a mask becomes one with it', () => {
    expect(read('mən Gülnarə Bakıdan', gulnare, [{ act: 'hide', passage: 'narə Bakıdan' }])).toBe('mən █')
  })
})
