import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import config from '@payload-config'
import { locales } from '@/i18n/locales'

type Words = { [key: string]: Words | string | string[] }

/** Every set of words: the path with `az` in its name, beside which its `en` and `ru` stand. */
const sets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file))
  .filter((file) => /(^|[./])az\.json$/.test(file) && !file.includes('/seed/'))

const inLocale = (set: string, locale: string) => set.replace(/az\.json$/, `${locale}.json`)
const read = (file: string): Words => JSON.parse(readFileSync(file, 'utf8'))

function leaves(words: Words | string | string[], parent = ''): [string, string][] {
  if (typeof words === 'string') return [[parent, words]]
  return Object.entries(words).flatMap(([key, value]) => leaves(value, parent ? `${parent}.${key}` : key))
}

/** Words of pages, refusals and letters' surroundings are in ICU syntax; those of the admin and of letters have placeholders in double braces. */
const isIcu = (set: string) => /\/az\.json$/.test(set) && !/\/(admin|letters)\//.test(set)

const doubleBraces = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name))].sort()

function* elements(list: MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of list) {
    yield element
    if (element.type === TYPE.tag) yield* elements(element.children)
    if (element.type === TYPE.plural || element.type === TYPE.select) for (const { value } of Object.values(element.options)) yield* elements(value)
  }
}

const icuValues = (text: string) =>
  [
    ...new Set(
      [...elements(parse(text))]
        .filter((element) => element.type !== TYPE.literal && element.type !== TYPE.pound)
        .map((element) => ('value' in element ? String(element.value) : '')),
    ),
  ].sort()

describe.each(sets)('%s', (set) => {
  test('says the same things in every language', () => {
    const keys = leaves(read(set)).map(([key]) => key)
    for (const locale of locales) {
      expect(existsSync(inLocale(set, locale))).toBe(true)
      const words = leaves(read(inLocale(set, locale)))
      expect(words.map(([key]) => key).sort()).toEqual([...keys].sort())
      expect(words.filter(([, text]) => text.trim() === '')).toEqual([])
    }
  })

  test('fills in the same values in every language', () => {
    const values = isIcu(set) ? icuValues : doubleBraces
    const expected = new Map(leaves(read(set)).map(([key, text]) => [key, values(text)]))
    for (const locale of locales) for (const [key, text] of leaves(read(inLocale(set, locale)))) expect([locale, key, values(text)]).toEqual([locale, key, expected.get(key)])
  })

  test('counts as the language counts', () => {
    if (!isIcu(set)) return
    for (const locale of locales) {
      // After a number an Azerbaijani noun does not change.
      const categories = locale === 'az' ? ['other'] : new Intl.PluralRules(locale).resolvedOptions().pluralCategories
      for (const [key, text] of leaves(read(inLocale(set, locale)))) {
        for (const element of elements(parse(text))) {
          if (element.type !== TYPE.plural || element.pluralType !== 'cardinal') continue
          // One that shows no number only asks whether there is any.
          if (![...elements([element])].some(({ type }) => type === TYPE.pound)) continue
          expect([locale, key, categories.filter((category) => !(category in element.options))]).toEqual([locale, key, []])
        }
      }
    }
  })
})

test('every collection, global, block, field and option of the admin has words in every language', async () => {
  expect((await config).custom?.missingLabels).toEqual([])
})
