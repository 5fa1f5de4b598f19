import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { asOwnRows, rowsIn } from '@/plugins/selection/rules/copied-form'

const text = fc.record({ az: fc.string(), en: fc.option(fc.string()), ru: fc.string() }, { requiredKeys: ['az'] })
const condition = fc.record({ id: fc.uuid(), of: fc.string(), value: fc.option(fc.string()) })
const question = fc.record({ id: fc.uuid(), key: fc.string(), label: text, help: fc.option(text), required: fc.boolean(), showWhen: fc.array(condition, { maxLength: 2 }) })
const sections = fc.array(fc.record({ id: fc.uuid(), title: text, questions: fc.array(question, { maxLength: 3 }) }), { maxLength: 3 })

/** Ids that are counted. */
const counting = () => {
  let number = 0
  return () => {
    number += 1
    return `new-${number}`
  }
}

const idsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(idsIn)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => (name === 'id' ? [String(value)] : idsIn(value)))
}
const withoutIds = (node: unknown): unknown => JSON.parse(JSON.stringify(node, (name, value) => (name === 'id' ? undefined : value)))

test('a copy has rows of its own, the same in every language, and says the same', () => {
  fc.assert(
    fc.property(sections, (form) => {
      const own = asOwnRows(form, counting())
      expect(withoutIds(own)).toEqual(withoutIds(form))
      const [first, ...others] = locales.map((locale) => idsIn(rowsIn(own, locale)))
      expect(new Set(first).size).toBe(idsIn(form).length)
      expect(first?.every((id) => id.startsWith('new-'))).toBe(true)
      for (const ids of others) expect(ids).toEqual(first)
    }),
  )
})

test('what was not written in a language stays empty in it', () => {
  const form = [{ id: 'a', key: 'essays', title: { az: 'Esselər', ru: 'Эссе' }, lead: null, questions: [] }]
  expect(rowsIn(form, 'ru')).toEqual([{ id: 'a', key: 'essays', title: 'Эссе', lead: null, questions: [] }])
  expect(rowsIn(form, 'en')).toEqual([{ id: 'a', key: 'essays', title: null, lead: null, questions: [] }])
})
