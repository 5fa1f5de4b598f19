import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ages, aged, confirmed, standingOf, type Text, textsOf } from '@/plugins/editing/rules/texts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))
const title = (words: Text['in']): Text => ({ key: 'title', steps: [], in: words })
const due = (texts: Text[], ages: Ages) => {
  const { missing, older } = standingOf(texts, ages, 'en')
  return { missing: missing.map(({ key }) => key), older: older.map(({ key }) => key) }
}

test('a text without a translation is missing, one whose original changed after it is older, until it is written or looked over', () => {
  const first = title({ az: 'Salam' })
  expect(due([first], aged({}, [first], at(0)))).toEqual({ missing: ['title'], older: [] })

  const both = title({ az: 'Salam', en: 'Hello' })
  const written = aged(aged({}, [first], at(0)), [both], at(1))
  expect(due([both], written)).toEqual({ missing: [], older: [] })

  const changed = title({ az: 'Sabahınız xeyir', en: 'Hello' })
  const stale = aged(written, [changed], at(2))
  expect(due([changed], stale)).toEqual({ missing: [], older: ['title'] })
  expect(due([changed], confirmed(stale, 'en', at(3)))).toEqual({ missing: [], older: [] })
  const mended = title({ az: 'Sabahınız xeyir', en: 'Good morning' })
  expect(due([mended], aged(stale, [mended], at(3)))).toEqual({ missing: [], older: [] })
})

test('looking again at what did not change makes nothing younger', () => {
  const text = fc.record({ key: fc.constantFrom('a', 'b', 'c'), steps: fc.constant<Text['steps']>([]), in: fc.record({ az: fc.string(), en: fc.string() }, { requiredKeys: [] }) })
  fc.assert(
    fc.property(fc.uniqueArray(text, { selector: ({ key }) => key }), (texts) => {
      const once = aged({}, texts, at(0))
      expect(aged(once, texts, at(5))).toEqual(once)
    }),
  )
})

test('texts are found by the id of their row, wherever it is moved, and an address is no text', () => {
  const fields = [
    { name: 'slug', type: 'text', localized: true },
    { name: 'listedAs', type: 'text', localized: true, admin: { hidden: true } },
    { name: 'items', type: 'array', fields: [{ name: 'text', type: 'richText', localized: true }] },
  ]
  const words = (text: string) => ({ root: { children: [{ children: [{ text }] }] } })
  const data = {
    slug: { az: 'x' },
    listedAs: { az: 'y' },
    items: [
      { id: 'two', text: { az: words('İki'), en: words(' ') } },
      { id: 'one', text: { az: words('Bir') } },
    ],
  }
  expect(textsOf(fields, data).map(({ in: languages, key }) => [key, Object.keys(languages)])).toEqual([
    ['items.two.text', ['az']],
    ['items.one.text', ['az']],
  ])
})
