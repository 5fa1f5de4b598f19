import { expect, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/locales'
import { inLanguage } from '@/i18n/other-language'
import { type Route, routing } from '@/i18n/routing'

test('every page is found in every other language, whichever language it is open in', () => {
  const values = {
    slug: 'ad-ı',
    program: '0b8a',
    task: '3f1c',
    session: '9c40',
    draw: '2b57ea99b367',
    application: '0b8a',
    section: 'person',
    act: 'confirm',
    token: 'abc.def',
    serial: '7K3Q-9XWD-PR2F-M4TB',
  }
  for (const route of Object.keys(routing.pathnames) as Route[]) {
    for (const from of locales) for (const to of locales) expect(inLanguage(addressOf(route, from, values), to)).toBe(addressOf(route, to, values))
  }
})

test('an address that leads nowhere has the home page beside it', () => {
  expect(inLanguage('/az/yoxdur/burada/hec-ne', 'ru')).toBe('/ru')
  expect(inLanguage('/', 'en')).toBe('/en')
})
